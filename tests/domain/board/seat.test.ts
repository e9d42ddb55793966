import { describe, expect, it } from "vitest";
import { isMember, readRole, readSeat } from "../../../src/domain/board/seat";
import { seatsOf } from "./seats";

describe("readRole", () => {
  it.each([
    ["Leder", "leader"],
    ["Leiar", "leader"],
    ["Styreleder", "leader"],
    ["Chair", "leader"],
    ["Nestleder", "deputyLeader"],
    ["Nestleiar", "deputyLeader"],
    ["Deputy leader", "deputyLeader"],
    ["Medlem", "member"],
    ["Styremedlem", "member"],
    ["Member", "member"],
    ["Vara", "deputy"],
    ["Varamedlem", "deputy"],
    ["Deputy", "deputy"],
    ["Observatør", "observer"],
    ["Observer", "observer"],
  ] as const)("reads %j", (text, role) => {
    expect(readRole(` ${text} `)).toEqual({ ok: true, value: role });
  });

  it("finds none in a blank, and never guesses", () => {
    expect(readRole(null)).toEqual({ ok: true, value: null });
    expect(readRole("kasserer")).toEqual({
      ok: false,
      problem: { key: "role.unknownWord", params: { text: "kasserer" } },
    });
    expect(readRole({ error: "#REF!" })).toMatchObject({ ok: false, problem: { key: "cell.error" } });
  });
});

describe("readSeat", () => {
  it("reads a row, each field by itself", () => {
    const cells = {
      body: " Styret ",
      seat: "Leder",
      member: "Halden",
      office: "Kommunedirektør",
      gender: "?",
      from: "3.12.2021",
      to: 45_263,
      name: "plass 3",
      deputyFor: null,
      approved: "ja",
      setAside: "board.office: leder sekretariatet (3.12.2021, sak 9)",
      electedBy: "Årsmøtet",
      list: "Liste A",
    };
    expect(readSeat(cells, 4)).toEqual({
      row: 4,
      body: { ok: true, value: "Styret" },
      role: { ok: true, value: "leader" },
      member: { ok: true, value: "Halden" },
      office: { ok: true, value: "Kommunedirektør" },
      gender: { ok: false, problem: { key: "gender.unknownWord", params: { text: "?" } } },
      from: { ok: true, value: { year: 2021, month: 12, day: 3 } },
      to: { ok: true, value: { year: 2023, month: 12, day: 3 } },
      name: { ok: true, value: "plass 3" },
      deputyFor: { ok: true, value: null },
      approved: "ja",
      exceptions: {
        ok: true,
        value: [
          {
            rule: "board.office",
            reason: "leder sekretariatet",
            date: { year: 2021, month: 12, day: 3 },
            decision: "sak 9",
          },
        ],
      },
      electedBy: { ok: true, value: "Årsmøtet" },
      list: { ok: true, value: "Liste A" },
    });
  });
});

describe("isMember", () => {
  it("counts leaders and members, not deputies, observers or seats that are not known", () => {
    const words = ["leder", "nestleder", "medlem", "vara", "observatør", null, "kasserer"];
    const seats = seatsOf(...words.map((seat) => ({ seat })));
    expect(seats.map(isMember)).toEqual([true, true, true, false, false, false, false]);
  });
});
