import { beforeAll, describe, expect, it } from "vitest";
import { feesIn } from "../../src/taskpane/fees/computeFees";
import { AS_IN_THE_BYLAWS } from "../../src/taskpane/fees/scenario";
import { type DecidedMeeting, decideMeeting } from "../../src/taskpane/meeting/decideMeeting";
import type { Partnership } from "../../src/workbook/partnership";
import { found, readSample } from "./readSample";

let partnership: Partnership;
let meeting: DecidedMeeting;
beforeAll(async () => {
  partnership = await readSample("digi-agder.xlsx");
  meeting = decideMeeting(partnership);
});

describe("the members", () => {
  it("are 25 municipalities and the county, and nobody pays", () => {
    expect(found(partnership.members).content).toHaveLength(26);
    const { fees } = feesIn(AS_IN_THE_BYLAWS, partnership, found(partnership.members).content);
    expect(fees.rows.filter(({ outcome }) => outcome.kind === "fee")).toEqual([]);
  });
});

describe("the meeting", () => {
  it("has nothing to mend, and asks who may vote, since the documents do not say", () => {
    expect(meeting.problems).toEqual([]);
    expect(meeting.items.flatMap(({ problems, decision }) => [...problems, ...decision.problems])).toEqual([]);
    expect(meeting.openVotes.map(({ rule }) => rule)).toEqual(["meeting.votes"]);
  });

  it("takes note of two decisions, agrees on the name, and has one item to come", () => {
    expect(meeting.items.map(({ decision }) => decision.withoutVote)).toEqual(["noted", "noted", "consensus", null]);
  });
});
