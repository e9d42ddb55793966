import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { pluralityElection, type PluralityResult } from "../../../src/domain/elections/pluralityElection";
import { whole } from "../../../src/domain/numbers/exact";

function elect(votes: readonly number[], seats: number, lots: readonly number[] = []): PluralityResult {
  const result = pluralityElection({ votes: votes.map(whole), seats, lots });
  if (result.kind === "noVotes") throw new Error("The test itself is wrong: there are no votes");
  return result;
}

describe("pluralityElection", () => {
  it("elects those with most votes, however few (IKS-loven § 9, samvirkelova § 53)", () => {
    expect(elect([3, 9, 4, 1], 2)).toMatchObject({ kind: "elected", elected: [1, 2], open: null, vacant: 0 });
    expect(elect([4, 3, 3], 1)).toMatchObject({
      kind: "elected",
      elected: [0],
      steps: [{ key: "election.most", params: { seats: 1, votes: whole(4) } }],
    });
  });

  it("asks for lots between equal ones where there are fewer seats, and elects those they cannot change", () => {
    expect(elect([3, 9, 3, 3], 3)).toMatchObject({
      kind: "lotNeeded",
      elected: [1],
      open: { lists: [0, 2, 3], seats: 2 },
      usedLots: false,
    });
    expect(elect([3, 9, 3, 3], 3, [3, 1, 0])).toMatchObject({ kind: "elected", elected: [1, 3, 0], usedLots: true });
    expect(elect([3, 9, 3, 3], 3, [3])).toMatchObject({ kind: "lotNeeded", open: { lists: [0, 2], seats: 1 } });
    expect(elect([3, 9, 3], 3, [2])).toMatchObject({ kind: "elected", usedLots: false });
  });

  it("elects nobody without votes, and leaves seats vacant rather", () => {
    expect(pluralityElection({ votes: [whole(0)], seats: 1, lots: [] })).toEqual({ kind: "noVotes" });
    expect(elect([2, 0, 1], 3)).toMatchObject({ kind: "elected", elected: [0, 2], vacant: 1 });
  });

  it("elects nobody who has fewer votes than someone who is not elected", () => {
    const votes = fc.array(fc.nat(6), { minLength: 1, maxLength: 7 }).filter((all) => all.some((own) => own > 0));
    fc.assert(
      fc.property(votes, fc.integer({ min: 1, max: 5 }), (all, seats) => {
        const { elected, open, vacant } = elect(all, seats);
        const fewest = Math.min(...elected.map((one) => all[one] ?? NaN));
        const isIn = (one: number): boolean => elected.includes(one) || open?.lists.includes(one) === true;
        for (const [one, own] of all.entries()) if (!isIn(one)) expect(own).toBeLessThanOrEqual(fewest);
        expect(elected.length + (open?.seats ?? 0) + vacant).toBe(seats);
        const drawn = elect(all, seats, [...all.keys()]);
        expect(drawn.kind).toBe("elected");
        expect(drawn.elected).toEqual(expect.arrayContaining([...elected]));
      }),
    );
  });
});
