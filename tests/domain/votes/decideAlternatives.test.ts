import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { whole } from "../../../src/domain/numbers/exact";
import { type AlternativesCount, decideAlternatives } from "../../../src/domain/votes/decideAlternatives";

function decided(votes: readonly number[], more: Partial<AlternativesCount> = {}) {
  return decideAlternatives({
    votes: votes.map(whole),
    blank: whole(0),
    blankCounts: true,
    rule: "finalVote",
    finalVotes: null,
    castingVote: null,
    ...more,
  });
}

describe("decideAlternatives, with a final vote (kommuneloven § 11-9, third paragraph)", () => {
  it("adopts the proposal that has more than half of the votes", () => {
    expect(decided([20, 10, 8])).toMatchObject({ kind: "adopted", proposal: 0, base: whole(38), required: whole(20) });
  });

  it("holds a final vote between the two largest where none has", () => {
    expect(decided([19, 11, 8])).toMatchObject({ kind: "finalVoteNeeded", proposals: [0, 1] });
    expect(decided([8, 19, 11])).toMatchObject({ kind: "finalVoteNeeded", proposals: [1, 2] });
  });

  it("names all that have equally many votes, where it is the meeting that must choose the two", () => {
    expect(decided([17, 9, 9])).toMatchObject({ kind: "finalVoteNeeded", proposals: [0, 1, 2] });
    expect(decided([10, 10, 10])).toMatchObject({ kind: "finalVoteNeeded", proposals: [0, 1, 2] });
  });

  it("adopts what wins the final vote, and asks for the chair's vote where that is tied", () => {
    const first = [15, 12, 11];
    expect(decided(first, { finalVotes: [18, 20, 0].map(whole) })).toMatchObject({ kind: "adopted", proposal: 1 });
    const tied = { finalVotes: [19, 19, 0].map(whole) };
    expect(decided(first, tied)).toMatchObject({ kind: "tied", proposals: [0, 1] });
    expect(decided(first, { ...tied, castingVote: "for" })).toMatchObject({ kind: "adopted", proposal: 0 });
    expect(decided(first, { ...tied, castingVote: "against" })).toMatchObject({ kind: "adopted", proposal: 1 });
  });

  it("counts blank votes only where they count: 19 of 37, or of 39", () => {
    const blank = whole(2);
    expect(decided([19, 18], { blank, blankCounts: false }).kind).toBe("adopted");
    expect(decided([19, 18], { blank, blankCounts: true }).kind).toBe("finalVoteNeeded");
  });

  it("is no decision where nobody has voted", () => {
    expect(decided([0, 0])).toEqual({ kind: "noVotes" });
    expect(decided([])).toEqual({ kind: "noVotes" });
  });

  it("gives the same proposal in whatever order they were put", () => {
    const votes = fc.array(fc.nat(50), { minLength: 2, maxLength: 6 });
    fc.assert(
      fc.property(votes, (given) => {
        const there = decided(given);
        const back = decided([...given].reverse());
        expect(back.kind).toBe(there.kind);
        if (there.kind === "adopted" && back.kind === "adopted") {
          expect(given[given.length - 1 - back.proposal]).toBe(given[there.proposal]);
        }
      }),
    );
  });
});

describe("decideAlternatives, by most votes", () => {
  it("adopts the largest, whatever its share, and leaves equal ones a tie", () => {
    expect(decided([15, 12, 11], { rule: "mostVotes" })).toMatchObject({
      kind: "adopted",
      proposal: 0,
      required: null,
    });
    expect(decided([15, 15, 11], { rule: "mostVotes" })).toMatchObject({ kind: "tied", proposals: [0, 1] });
  });
});
