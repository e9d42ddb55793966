import { describe, expect, it } from "vitest";
import { meetingGaps } from "../../../../src/domain/bylaws/documents/meetingGaps";
import { factsFrom, type Row, SILENT, told } from "./facts";

const MAJORITY: Row = ["meeting.majority", null, "majority"];

describe("meetingGaps", () => {
  it("finds what is left open, and what somebody has answered since, in one (DigiViken, V3)", () => {
    const bylaws: Row[] = [
      MAJORITY,
      ["meeting.quorum", null, "1/2", SILENT],
      ["meeting.tie", null, null, SILENT],
      ["meeting.proxies", null, 1],
    ];
    const answers = [["meeting.quorum: 1/2", "Årsmøtet"]] as const;
    expect(told(meetingGaps(factsFrom({ bylaws, answers })))).toEqual({
      severity: "warning",
      wrong: ["documents.meetingGaps"],
      gaps: ["meeting.quorum = 1/2 (Årsmøtet)", "meeting.tie", "meeting.blanks"],
      decide: "documents.meetingGaps.decide",
      bylawRows: [1, 2],
    });
  });

  it("is advice once all of it is answered", () => {
    const rules = ["meeting.quorum", "meeting.tie", "meeting.blanks", "meeting.proxies"];
    const values = ["1/2", "leder", "teller ikke", 1];
    const bylaws = [MAJORITY, ...rules.map((rule, index): Row => [rule, null, values[index] ?? null, SILENT])];
    expect(told(meetingGaps(factsFrom({ bylaws })))).toMatchObject({
      severity: "advice",
      decide: "documents.writeDown",
    });
  });

  it.each<[string, Row[]]>([
    ["the documents have nothing of voting", [["meeting.quorum", null, null, SILENT]]],
    ["what they have of voting is inferred", [["meeting.tie", null, "leder", "Utledet: siden"]]],
    [
      "they have it all",
      [
        MAJORITY,
        ["meeting.quorum", null, "1/2"],
        ["meeting.tie", null, "leder"],
        ["meeting.blanks", null, "teller ikke"],
        ["meeting.proxies", null, 0, "Utledet: § 4"],
      ],
    ],
  ])("finds nothing where %s", (_, bylaws) => {
    expect(meetingGaps(factsFrom({ bylaws }))).toBeNull();
  });
});
