import { describe, expect, it } from "vitest";
import {
  majorityElection,
  type MajorityCount,
  type MajorityElection,
} from "../../../src/domain/elections/majorityElection";
import { whole } from "../../../src/domain/numbers/exact";

function elect(votes: readonly number[], given: Partial<Omit<MajorityCount, "votes">> = {}): MajorityElection {
  const count = { blank: whole(0), blankCounts: true, round: "first", lots: [], ...given } as const;
  return majorityElection({ votes: votes.map(whole), ...count });
}

describe("the first vote (kommuneloven § 7-8)", () => {
  it("elects whoever has more than half of the votes cast", () => {
    expect(elect([20, 15, 3])).toMatchObject({ kind: "elected", candidate: 0, base: whole(38), required: whole(20) });
    expect(elect([1, 4])).toMatchObject({ kind: "elected", candidate: 1, usedLots: false });
  });

  it("elects nobody with half of them: a second vote is needed, even where there is one candidate", () => {
    expect(elect([19, 15, 4])).toMatchObject({ kind: "secondVoteNeeded", required: whole(20) });
    expect(elect([5, 5], { lots: [1] })).toMatchObject({ kind: "secondVoteNeeded" });
    expect(elect([5], { blank: whole(6) })).toMatchObject({ kind: "secondVoteNeeded", required: whole(6) });
  });

  it("counts blank votes as cast, or not, as it is told", () => {
    const blank = whole(2);
    expect(elect([5, 4], { blank })).toMatchObject({ kind: "secondVoteNeeded", base: whole(11), required: whole(6) });
    expect(elect([5, 4], { blank, blankCounts: false })).toMatchObject({ kind: "elected", base: whole(9) });
  });

  it("says how it came out, step by step", () => {
    expect(elect([5, 4], { blank: whole(2) })).toMatchObject({
      steps: [
        { key: "election.baseWithBlank", params: { votes: whole(11), blank: whole(2) } },
        { key: "decision.needs.majority", params: { required: whole(6), base: whole(11) } },
        { key: "election.majorityMissed", params: { votes: whole(5) } },
      ],
    });
    expect(elect([6, 3], { blankCounts: false })).toMatchObject({
      steps: [
        { key: "election.baseWithoutBlank" },
        {},
        { key: "election.majorityReached", params: { votes: whole(6) } },
      ],
    });
  });

  it("elects nobody where all votes are blank", () => {
    expect(elect([0, 0], { blank: whole(9) })).toEqual({ kind: "noVotes" });
    expect(elect([], { round: "second" })).toEqual({ kind: "noVotes" });
  });
});

describe("the second vote", () => {
  it("elects whoever has most votes", () => {
    expect(elect([4, 5, 4], { round: "second", blank: whole(20) })).toMatchObject({
      kind: "elected",
      candidate: 1,
      required: null,
      usedLots: false,
      steps: [{ key: "election.baseWithBlank" }, { key: "election.most" }],
    });
  });

  it("is settled by lot between equal ones, and by no other lot", () => {
    expect(elect([4, 2, 4], { round: "second", lots: [1] })).toMatchObject({ kind: "lotNeeded", candidates: [0, 2] });
    expect(elect([4, 2, 4], { round: "second", lots: [1, 2] })).toMatchObject({
      kind: "elected",
      candidate: 2,
      usedLots: true,
      steps: [
        {},
        { key: "election.most" },
        { key: "election.lotDrawn", params: { candidates: 2, votes: whole(4), seats: 1 } },
      ],
    });
  });
});
