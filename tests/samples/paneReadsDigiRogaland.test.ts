import { beforeAll, describe, expect, it } from "vitest";
import { textOf } from "../../src/domain/cell";
import { feesIn } from "../../src/taskpane/fees/computeFees";
import { AS_IN_THE_BYLAWS } from "../../src/taskpane/fees/scenario";
import { type DecidedMeeting, decideMeeting } from "../../src/taskpane/meeting/decideMeeting";
import type { Partnership } from "../../src/workbook/partnership";
import { found, readSample } from "./readSample";

let partnership: Partnership;
let meeting: DecidedMeeting;
beforeAll(async () => {
  partnership = await readSample("digi-rogaland.xlsx");
  meeting = decideMeeting(partnership);
});

describe("the members", () => {
  it("are 23 municipalities, of which the seven of the steering group vote, and pay no fee: its model is open", () => {
    expect(found(partnership.members).content).toHaveLength(26);
    expect(meeting.entitled?.members).toBe(7);
    const { fees } = feesIn(AS_IN_THE_BYLAWS, partnership, found(partnership.members).content);
    expect(fees.rows.filter(({ outcome }) => outcome.kind === "fee")).toEqual([]);
  });
});

describe("the meeting", () => {
  it("has nothing to mend: six of the seven there, and those without a vote beside them", () => {
    expect(meeting.problems).toEqual([]);
    expect(meeting.items.flatMap(({ problems, decision }) => [...problems, ...decision.problems])).toEqual([]);
    expect(meeting.items.map(({ roll }) => [roll.present?.members, roll.observers.length])).toEqual(
      Array<number[]>(5).fill([6, 3]),
    );
  });

  it("agrees twice, comes to a tie that the leader decides, and has two items to come, each by its number as text", () => {
    expect(
      meeting.items.map(({ item, decision }) => [item.item, decision.decision?.outcome ?? decision.withoutVote]),
    ).toEqual([
      ["12/18", "consensus"],
      ["13/18", "consensus"],
      ["14/18", "adopted"],
      ["15/18", null],
      ["16/18", null],
    ]);
    const tied = meeting.items[2]?.decision;
    expect(tied?.count).toMatchObject({ for: { units: 3 }, against: { units: 3 } });
    expect([tied?.tieRule, tied?.chairsVote]).toEqual(["chair", { vote: "for", from: "roll" }]);
    expect([meeting.chair?.name, tied?.quorum.verdict?.isMet, tied?.openRules]).toEqual(["Stavanger", true, []]);
  });
});

it("the log has an answer for every rule that the documents leave open and that has a value", () => {
  const said = found(partnership.log).content.map(({ cells }) => cells.after);
  const answered = found(partnership.bylaws).content.filter(({ source }) => source?.includes("Avgjort av") === true);
  expect(said).toEqual(answered.map(({ rule, value }) => `${rule}: ${textOf(value) ?? ""}`));
});
