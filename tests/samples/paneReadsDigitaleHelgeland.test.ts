import { beforeAll, describe, expect, it } from "vitest";
import { checkBoard } from "../../src/domain/board/checkBoard";
import { feesIn } from "../../src/taskpane/fees/computeFees";
import { AS_IN_THE_BYLAWS } from "../../src/taskpane/fees/scenario";
import { type DecidedMeeting, decideMeeting } from "../../src/taskpane/meeting/decideMeeting";
import type { Partnership } from "../../src/workbook/partnership";
import { found, readSample } from "./readSample";

let partnership: Partnership;
let meeting: DecidedMeeting;
beforeAll(async () => {
  partnership = await readSample("digitale-helgeland.xlsx");
  meeting = decideMeeting(partnership);
});

describe("the members", () => {
  it("are eighteen with a vote and three observers without, and nobody pays", () => {
    expect(found(partnership.members).content).toHaveLength(21);
    expect(meeting.entitled?.members).toBe(18);
    const { fees } = feesIn(AS_IN_THE_BYLAWS, partnership, found(partnership.members).content);
    expect(fees.rows.filter(({ outcome }) => outcome.kind === "fee")).toEqual([]);
  });
});

describe("the meeting", () => {
  it("has nothing to mend: sixteen members there, and the three observers, who do not count", () => {
    expect(meeting.problems).toEqual([]);
    expect(meeting.items.flatMap(({ problems, decision }) => [...problems, ...decision.problems])).toEqual([]);
    expect(meeting.items.map(({ roll }) => roll.present?.members)).toEqual([16, 16, 15, 16, 16, 16, 16, 16]);
    expect(meeting.items.map(({ roll }) => roll.observers.length)).toEqual(Array<number>(8).fill(3));
  });

  it("agrees, takes note, agrees, and comes to a tie; four items are to come", () => {
    expect(meeting.items.map(({ decision }) => decision.decision?.outcome ?? decision.withoutVote)).toEqual([
      "consensus",
      "noted",
      "consensus",
      "adopted",
      null,
      null,
      null,
      null,
    ]);
  });

  it("has its tie, 8 against 8, decided by the vote that the leader gave with the others", () => {
    const tied = meeting.items[3]?.decision;
    expect(tied?.count).toMatchObject({ for: { units: 8 }, against: { units: 8 } });
    expect([tied?.tieRule, tied?.chairsVote]).toEqual(["chair", { vote: "for", from: "roll" }]);
    expect([meeting.chair?.name, tied?.quorum.verdict?.isMet, tied?.openRules]).toEqual(["Vefsn", true, []]);
  });

  it("needs all eighteen for the change of the agreement that is to come", () => {
    expect(meeting.items[6]?.decision.rule).toEqual({ share: { kind: "unanimous" }, base: "entitled" });
  });
});

describe("the bodies", () => {
  it("are the steering group, as many as the agreement says, and the project group of five", () => {
    const checks = checkBoard(found(partnership.board).content, found(partnership.bylaws).content);
    const verdicts = checks.map(({ body, findings }) => [
      body,
      findings.map(({ rule, verdict }) => `${rule} ${verdict}`),
    ]);
    expect(Object.fromEntries(verdicts)).toEqual({
      Styringsgruppe: expect.arrayContaining([
        "board.size.exact met",
        "board.office met",
        "board.leader met",
      ]) as unknown,
      Prosjektgruppe: expect.arrayContaining(["board.size.min met"]) as unknown,
    });
  });
});
