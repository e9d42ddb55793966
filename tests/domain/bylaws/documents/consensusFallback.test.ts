import { describe, expect, it } from "vitest";
import { consensusFallback } from "../../../../src/domain/bylaws/documents/consensusFallback";
import { factsFrom, type Row, SILENT, told } from "./facts";

const TIE: Row = ["meeting.tie", null, "leder"];

describe("consensusFallback", () => {
  it("finds a rule of ties without a majority (Digitale Helgeland, H2)", () => {
    const bylaws: Row[] = [["meeting.majority", null, null, SILENT], TIE];
    expect(told(consensusFallback(factsFrom({ bylaws })))).toMatchObject({
      severity: "warning",
      gaps: ["meeting.majority"],
      bylawRows: [0, 1],
    });
    expect(told(consensusFallback(factsFrom({ bylaws: [TIE] })))).toMatchObject({ bylawRows: [0] });
  });

  it("is advice when a majority was decided since", () => {
    const bylaws: Row[] = [["meeting.majority", null, "majority", SILENT], TIE];
    expect(told(consensusFallback(factsFrom({ bylaws })))).toMatchObject({ severity: "advice" });
  });

  it.each<[string, Row[]]>([
    ["there is a majority", [["meeting.majority", null, "majority"], TIE]],
    ["there is no rule of ties", [["meeting.majority", null, null, SILENT]]],
    ["the rule of ties is inferred from that the leader decides", [["meeting.tie", null, "leder", "Utledet: siden"]]],
  ])("finds nothing where %s", (_, bylaws) => {
    expect(consensusFallback(factsFrom({ bylaws }))).toBeNull();
  });
});
