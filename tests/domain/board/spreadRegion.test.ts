import { describe, expect, it } from "vitest";
import { spreadRegion } from "../../../src/domain/board/spreadRegion";
import { bodyOf, sendersOf, SENDERS, sentBy, told } from "./bodies";

const find = (required: number, rows: Parameters<typeof bodyOf>[0], members: typeof SENDERS | null = SENDERS) =>
  told(spreadRegion(bodyOf(rows, { members }), required)).slice(0, 3);

describe("spreadRegion", () => {
  it("is met where each region has its seats, and broken where one has too few", () => {
    expect(find(1, sentBy("Bærum", "Hvaler"))).toEqual(["met", "boardMet.spread.region", { count: 2, limit: 1 }]);
    expect(find(2, sentBy("Bærum", "Hvaler", "Halden"))).toEqual([
      "broken",
      "boardSender.tooFew",
      { names: "Vest: 1/2" },
    ]);
    expect(find(1, [])).toEqual(["broken", "boardSender.tooFew", { names: "Vest: 0/1, Øst: 0/1" }]);
  });

  it("counts neither deputies nor observers, and puts the county in no region", () => {
    const rows = [...sentBy("Hvaler", "Viken fylkeskommune"), { seat: "vara", member: "Bærum" }];
    expect(find(1, rows)).toEqual(["broken", "boardSender.tooFew", { names: "Vest: 0/1" }]);
  });

  it("cannot be decided where a seat may be of the region that lacks one", () => {
    expect(find(1, sentBy("Hvaler", null))).toEqual([
      "undecidable",
      "board.missing",
      { field: "member", names: "plass 2" },
    ]);
    expect(find(1, sentBy("Hvaler", "Asker"))[1]).toBe("boardSender.unknown");
    expect(find(1, [...sentBy("Hvaler"), { seat: null, member: "Bærum" }])[1]).toBe("board.roleMissing");
    expect(find(1, [...sentBy("Hvaler"), { seat: null, member: "Halden" }])[0]).toBe("broken");
    expect(find(1, sentBy(null))[0]).toBe("broken");
    const regionless = sendersOf({ name: "Moss", kind: "kommune" }, { name: "Bærum", kind: "kommune", region: "Vest" });
    expect(find(1, sentBy("Moss"), regionless)).toEqual([
      "undecidable",
      "boardSender.missing",
      { column: "region", names: "plass 1 (Moss)" },
    ]);
  });

  it("cannot be decided without the members' sheet, or where it names no region", () => {
    expect(find(1, sentBy("Bærum"), null)[1]).toBe("board.membersMissing");
    expect(find(1, sentBy("Moss"), sendersOf({ name: "Moss", kind: "kommune" }))[1]).toBe("boardSender.noRegions");
  });
});
