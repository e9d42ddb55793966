import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { ONE, whole } from "../../../src/domain/numbers/exact";
import { toText } from "../../../src/domain/numbers/toText";
import { BALLOTS } from "../../../src/domain/votes/ballot";
import { checkWeight, singleVote, tally, tallyStep, type Vote } from "../../../src/domain/votes/tally";
import { exact } from "../numbers/exactNumbers";

function counts(votes: readonly Vote[]): Record<string, string> {
  return Object.fromEntries(Object.entries(tally(votes)).map(([ballot, number]) => [ballot, toText(number)]));
}

const NOTHING = { for: "0", against: "0", abstained: "0", blank: "0", invalid: "0", notCast: "0" };

describe("tally", () => {
  it("counts each kind, and 0 of those there are none of", () => {
    expect(counts([])).toEqual(NOTHING);
    expect(counts([singleVote("for"), singleVote("for"), singleVote("against"), singleVote("notCast")])).toEqual({
      ...NOTHING,
      for: "2",
      against: "1",
      notCast: "1",
    });
  });

  it("counts the council's vote by party: 5+1+1+3+2+4+4+7 = 27", () => {
    const parties = [5, 1, 1, 3, 2, 4, 4, 7];
    const votes = parties.map((members): Vote => ({ ballot: "for", weight: exact(members) }));
    expect(counts(votes)["for"]).toBe("27");
  });

  it("adds parts of votes exactly", () => {
    const tenth: Vote = { ballot: "against", weight: exact("0.1") };
    expect(counts(Array.from({ length: 3 }, () => tenth))["against"]).toBe("0.3");
  });

  it("adds what no Number holds exactly, beside what one does", () => {
    const large = whole(Number.MAX_SAFE_INTEGER);
    const votes = [large, ONE, exact(0.5), large].map((weight) => ({ ballot: "for" as const, weight }));
    expect(toText(tally(votes).for)).toBe("18014398509481983.5");
  });

  it("counts every vote once, whatever the order", () => {
    const vote = fc.record({ ballot: fc.constantFrom(...BALLOTS), weight: fc.nat(1000).map((one) => exact(one)) });
    fc.assert(
      fc.property(fc.array(vote), (votes) => {
        const forwards = counts(votes);
        expect(counts([...votes].reverse())).toEqual(forwards);
        const total = Object.values(forwards).reduce((sum, text) => sum + Number(text), 0);
        expect(total).toBe(votes.reduce((sum, { weight }) => sum + Number(toText(weight)), 0));
      }),
      { numRuns: 300 },
    );
  });
});

describe("checkWeight", () => {
  it("refuses a vote of someone who has none, unless none was cast", () => {
    expect(checkWeight({ ballot: "for", weight: exact(0) })).toEqual({
      ok: false,
      problem: { key: "weight.zeroButVoted", params: {} },
    });
    expect(checkWeight({ ballot: "notCast", weight: exact(0) })).toMatchObject({ ok: true });
    expect(checkWeight({ ballot: "blank", weight: exact("0.5") })).toMatchObject({ ok: true });
  });
});

describe("tallyStep", () => {
  it("says how many gave a ballot, and what they had between them", () => {
    const votes = [singleVote("for"), singleVote("against"), { ballot: "for", weight: exact("2.5") } as const];
    expect(tallyStep(votes, "for")).toEqual({ key: "tally.counted", params: { count: 2, votes: exact("3.5") } });
    expect(tallyStep(votes, "blank")).toEqual({ key: "tally.counted", params: { count: 0, votes: exact(0) } });
  });
});
