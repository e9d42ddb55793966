import { describe, expect, it } from "vitest";
import { representation } from "../../../src/domain/board/representation";
import type { RequiredSeats } from "../../../src/domain/board/requiredSeats";
import { bodyOf, sendersOf, SENDERS, sentBy, told } from "./bodies";

const required = (wanted: Partial<RequiredSeats>): RequiredSeats => ({
  eachMember: false,
  county: false,
  named: [],
  ...wanted,
});
const DAY = { year: 2021, month: 12, day: 3 };

describe("representation", () => {
  it("finds the members that the bylaws name, however they are written", () => {
    const named = required({ named: ["Bærum", "3001"] });
    expect(
      told(representation(bodyOf(sentBy("3024 Bærum", "Halden"), { members: SENDERS }), named)).slice(0, 2),
    ).toEqual(["met", "boardMet.seats"]);
    expect(told(representation(bodyOf(sentBy("Halden"), { members: SENDERS }), named))).toEqual([
      "broken",
      "board.seats.missing",
      { names: "Bærum" },
      [],
    ]);
  });

  it("does not count a deputy or an observer", () => {
    const rows = [...sentBy("Halden"), { seat: "vara", member: "Bærum" }, { seat: "observatør", member: "Bærum" }];
    expect(representation(bodyOf(rows, { members: SENDERS }), required({ named: ["Bærum"] })).verdict).toBe("broken");
  });

  it("asks a seat of each member that is no observer, on the day (kommuneloven § 19-3)", () => {
    const each = required({ eachMember: true });
    const all = ["Bærum", "Halden", "Hvaler", "Viken fylkeskommune"];
    const find = (rows: readonly (string | null)[], members = SENDERS) =>
      told(representation(bodyOf(sentBy(...rows), { members, on: DAY }), each));
    expect(find(all)[0]).toBe("met");
    expect(find(["Halden", "Hvaler", "Halden"])).toEqual([
      "broken",
      "board.seats.missing",
      { names: "Bærum, Viken fylkeskommune" },
      [],
    ]);
    const later = sendersOf({ name: "Bærum", kind: "kommune" }, { name: "Moss", kind: "kommune", from: "1.1.2022" });
    expect(find(["Bærum"], later)[0]).toBe("met");
    const without = representation(bodyOf(sentBy("Bærum"), { members: later }), each);
    expect(told(without).slice(0, 3)).toEqual(["undecidable", "boardSender.dayMissing", { names: "Moss" }]);
    const kindless = sendersOf({ name: "Bærum", kind: "kommune" }, { name: "Moss" });
    expect(find(["Bærum"], kindless).slice(0, 3)).toEqual([
      "undecidable",
      "boardSender.missing",
      { column: "kind", names: "Moss" },
    ]);
    expect(find(["Bærum", "Moss"], kindless)[0]).toBe("met");
  });

  it("asks a seat of the county", () => {
    const county = required({ county: true });
    const find = (members: string, senders = SENDERS) =>
      told(representation(bodyOf(sentBy(members), { members: senders }), county)).slice(0, 2);
    expect(find("Viken fylkeskommune")).toEqual(["met", "boardMet.seats"]);
    expect(find("Bærum")).toEqual(["broken", "boardSender.noCounty"]);
    expect(find("Østfold")).toEqual(["undecidable", "boardSender.unknown"]);
    expect(find("Moss", sendersOf({ name: "Moss" }))).toEqual(["undecidable", "boardSender.missing"]);
  });

  it("cannot be decided where a seat may be of one that is missing, but is broken where too few are left for that", () => {
    const named = required({ named: ["Bærum", "Hvaler"] });
    const find = (...rows: Parameters<typeof bodyOf>[0]) =>
      told(representation(bodyOf(rows, { members: SENDERS }), named)).slice(0, 2);
    expect(find(...sentBy("Bærum", null))).toEqual(["undecidable", "board.missing"]);
    expect(find(...sentBy("Bærum", "Valer"))).toEqual(["undecidable", "boardSender.unknown"]);
    expect(find(...sentBy("Bærum"), { seat: null, member: "Hvaler" })).toEqual(["undecidable", "board.roleMissing"]);
    expect(find(...sentBy("Halden", null))).toEqual(["broken", "board.seats.missing"]);
  });

  it("goes by what is written where the members' sheet is not at hand", () => {
    const find = (rows: readonly string[], wanted: Partial<RequiredSeats>) =>
      told(representation(bodyOf(sentBy(...rows)), required(wanted))).slice(0, 2);
    expect(find(["bærum "], { named: ["Bærum"] })).toEqual(["met", "boardMet.seats"]);
    expect(find(["Halden"], { named: ["Bærum"] })).toEqual(["broken", "board.seats.missing"]);
    expect(find(["3024 Bærum"], { named: ["Bærum"] })).toEqual(["undecidable", "board.membersMissing"]);
    expect(find(["Bærum"], { eachMember: true })).toEqual(["undecidable", "board.membersMissing"]);
    expect(find(["Viken fylkeskommune"], { county: true })).toEqual(["undecidable", "board.membersMissing"]);
  });

  it("does not take a name that the members' sheet does not have for a member without a seat", () => {
    const named = required({ named: ["Bærum kommune"] });
    expect(told(representation(bodyOf(sentBy("Bærum"), { members: SENDERS }), named)).slice(0, 3)).toEqual([
      "undecidable",
      "boardSender.unknown",
      { names: "Bærum kommune" },
    ]);
  });
});
