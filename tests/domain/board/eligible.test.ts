import { describe, expect, it } from "vitest";
import { eligible } from "../../../src/domain/board/eligible";
import { bodyOf, sendersOf, SENDERS, sentBy, told } from "./bodies";

const ANY = ["municipality", "county", "other"] as const;
const DAY = { year: 2021, month: 12, day: 3 };

describe("eligible", () => {
  it("is met by members of the kinds that can have a seat; observers are none of them", () => {
    const rows = [...sentBy("Bærum", "3001 Halden"), { seat: "observatør", member: "KS" }, { seat: "observatør" }];
    expect(told(eligible(bodyOf(rows, { members: SENDERS, on: DAY }), ["municipality"]))).toEqual([
      "met",
      "boardMet.eligible",
      {},
      [0, 1],
    ]);
  });

  it("is broken by a member of another kind, a deputy's too", () => {
    const rows = [...sentBy("Bærum", "Viken fylkeskommune"), { name: "plass 3", seat: "vara", member: "KS" }];
    expect(told(eligible(bodyOf(rows, { members: SENDERS }), ["municipality"]))).toEqual([
      "broken",
      "boardSender.kind",
      { names: "plass 2 (Viken fylkeskommune), plass 3 (KS)" },
      [1, 2],
    ]);
    expect(eligible(bodyOf(sentBy("Viken fylkeskommune"), { members: SENDERS }), ANY).verdict).toBe("met");
  });

  it("is broken by one who is no member on the day, and not decided without a day", () => {
    const members = sendersOf({ name: "Halden", kind: "kommune", from: "1.1.2022" });
    const rows = sentBy("Halden");
    expect(told(eligible(bodyOf(rows, { members, on: DAY }), ANY))).toEqual([
      "broken",
      "boardSender.notMember",
      { names: "plass 1 (Halden)" },
      [0],
    ]);
    expect(eligible(bodyOf(rows, { members, on: { year: 2022, month: 1, day: 1 } }), ANY).verdict).toBe("met");
    expect(told(eligible(bodyOf(rows, { members }), ANY)).slice(0, 2)).toEqual([
      "undecidable",
      "boardSender.dayMissing",
    ]);
  });

  it("cannot be decided without the members' sheet, or where it does not have the member or its kind", () => {
    const say = (rows: Parameters<typeof bodyOf>[0], members: typeof SENDERS | null) =>
      told(eligible(bodyOf(rows, { members, on: DAY }), ANY)).slice(0, 3);
    expect(say(sentBy("Bærum"), null)).toEqual(["undecidable", "board.membersMissing", {}]);
    expect(say(sentBy("Asker"), SENDERS)).toEqual(["undecidable", "boardSender.unknown", { names: "plass 1 (Asker)" }]);
    expect(say(sentBy(null), SENDERS)).toEqual(["undecidable", "board.missing", { field: "member", names: "plass 1" }]);
    const kindless = sendersOf({ name: "Halden" }, { name: "Moss", kind: "kommune", to: "snart" });
    expect(say(sentBy("Halden"), kindless)).toEqual([
      "undecidable",
      "boardSender.missing",
      { column: "kind", names: "plass 1 (Halden)" },
    ]);
    expect(say(sentBy("Moss"), kindless)[2]).toEqual({ column: "term", names: "plass 1 (Moss)" });
    expect(say([{ seat: null, member: "Bærum" }], SENDERS)[0]).toBe("met");
    expect(say([{ seat: null, member: "Asker" }], SENDERS)).toEqual(["undecidable", "board.roleMissing", { count: 1 }]);
  });
});
