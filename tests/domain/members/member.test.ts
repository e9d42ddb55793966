import { describe, expect, it } from "vitest";
import type { MemberCells } from "../../../src/domain/members/member";
import { readMember } from "../../../src/domain/members/member";
import { toText } from "../../../src/domain/numbers/toText";
import { BLANK_ROW } from "./membersOf";

function votesOf(cells: Partial<MemberCells>): string {
  const votes = readMember({ ...BLANK_ROW, name: "Halden", ...cells }, 0)?.votes;
  if (votes === undefined) return "no member";
  return votes.ok ? toText(votes.value) : votes.problem.key;
}

describe("readMember", () => {
  it("reads a row, and leaves the cells that fees answer for as they are", () => {
    const cells = {
      ...BLANK_ROW,
      number: "3001",
      name: " Halden ",
      kind: "kommune",
      population: 31_373,
      weight: null,
      agreed: "?",
      lastFee: "x",
    };
    expect(readMember(cells, 7)).toMatchObject({
      row: 7,
      number: "3001",
      name: "Halden",
      kind: { ok: true, value: "municipality" },
      population: 31_373,
      agreed: "?",
      lastFee: "x",
    });
  });

  it("gives a municipality's number its nought back where it was kept as a number", () => {
    expect(readMember({ ...BLANK_ROW, number: 301, name: "Oslo" }, 0)?.number).toBe("0301");
    expect(readMember({ ...BLANK_ROW, number: "0301", name: "Oslo" }, 0)?.number).toBe("0301");
    expect(readMember({ ...BLANK_ROW, number: 4630, name: "Osterøy" }, 0)?.number).toBe("4630");
    expect(readMember({ ...BLANK_ROW, number: "46", name: "Vestland" }, 0)?.number).toBe("46");
  });

  it("reads when a membership began and ended, and says what is no date", () => {
    const member = readMember({ ...BLANK_ROW, name: "Halden", from: { date: 45_870 }, to: "31.12.2025" }, 0);
    expect(member).toMatchObject({
      from: { ok: true, value: { year: 2025, month: 8, day: 1 } },
      to: { ok: true, value: { year: 2025, month: 12, day: 31 } },
    });
    const other = readMember({ ...BLANK_ROW, name: "Halden", from: 2025 }, 0);
    expect([other?.from.ok, other?.to]).toEqual([false, { ok: true, value: null }]);
  });

  it("calls a member without a name by its number, and finds no member in a row with neither", () => {
    expect(readMember({ ...BLANK_ROW, number: 4630 }, 0)?.name).toBe("4630");
    expect(readMember({ ...BLANK_ROW, population: 8_098 }, 0)).toBeNull();
    expect(readMember({ ...BLANK_ROW, name: " " }, 0)).toBeNull();
  });

  it.each([
    ["Kommune", "municipality"],
    ["herad", "municipality"],
    ["municipality", "municipality"],
    ["Fylkeskommune", "county"],
    ["county", "county"],
    ["Observatør", "observer"],
    ["observer", "observer"],
    ["annen", "other"],
    ["annan", "other"],
    ["other", "other"],
  ] as const)("reads the kind %j", (kind, expected) => {
    expect(readMember({ ...BLANK_ROW, name: "X", kind }, 0)?.kind).toEqual({ ok: true, value: expected });
  });

  it("never guesses at a kind", () => {
    expect(readMember({ ...BLANK_ROW, name: "X", kind: "bydel" }, 0)?.kind).toEqual({
      ok: false,
      problem: { key: "kind.unknownWord", params: { text: "bydel" } },
    });
  });

  it("gives a member one vote where nothing is filled in, and an observer none whatever is", () => {
    expect(votesOf({})).toBe("1");
    expect(votesOf({ weight: 3 })).toBe("3");
    expect(votesOf({ weight: 0 })).toBe("0");
    expect(votesOf({ kind: "observatør" })).toBe("0");
    expect(votesOf({ kind: "observatør", weight: 5 })).toBe("0");
    expect(votesOf({ weight: "mange" })).toBe("number.notANumber");
    expect(votesOf({ weight: -1 })).toBe("number.negative");
  });
});
