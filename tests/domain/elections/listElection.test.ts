import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Gender } from "../../../src/domain/board/gender";
import { requiredOfEachGender } from "../../../src/domain/board/genderBalance";
import { listElection } from "../../../src/domain/elections/listElection";

/** A list as its secretary would write it: `KMM-`, where - is a gender that is not filled in. */
function list(text: string): (Gender | null)[] {
  return Array.from(text, (letter) => (letter === "K" ? "woman" : letter === "M" ? "man" : null));
}

describe("listElection (kommuneloven § 7-6)", () => {
  it("takes the members in the order of the list, and after them two deputies more than members", () => {
    const { elected, deputies, steps } = listElection(list("KMKMKMKM"), 2);
    expect(elected).toMatchObject({ names: [0, 1], moves: [], balance: "met", vacant: 0 });
    expect(deputies).toMatchObject({ names: [2, 3, 4, 5], moves: [], balance: "met", required: 2, vacant: 0 });
    expect(steps).toEqual([]);
  });

  it("moves the gender that is missing up to the last place where two or three are elected", () => {
    const { elected, deputies, steps } = listElection(list("MMMMKM"), 3);
    expect(elected).toMatchObject({ names: [0, 1, 4], moves: [{ name: 4, inPlaceOf: 2 }], balance: "met", fewest: 1 });
    // The one who gave way is the first deputy.
    expect(deputies).toMatchObject({ names: [2, 3, 5], balance: "tooFew", vacant: 2 });
    expect(steps.map(({ key }) => key)).toEqual([
      "election.movedUp",
      "election.genderTooFew",
      "election.fewerDeputies",
    ]);
    expect(steps[0]?.params).toEqual({ name: 5, inPlaceOf: 3 });
  });

  it("moves up as many as 40 per cent asks for where four or more are", () => {
    const { elected } = listElection(list("KKKKKMKMM"), 6);
    expect(elected).toMatchObject({
      names: [0, 1, 2, 5, 7, 8],
      moves: [
        { name: 7, inPlaceOf: 3 },
        { name: 8, inPlaceOf: 4 },
      ],
      required: 3,
    });
  });

  it("asks for no balance where one is elected, nor of a list that has won nothing, which has no deputies", () => {
    expect(listElection(list("MMMM"), 1).elected).toMatchObject({ names: [0], balance: "notAsked" });
    expect(listElection(list("MMMM"), 0)).toMatchObject({ elected: { names: [] }, deputies: { names: [] }, steps: [] });
  });

  it("moves up those there are, and says that the list has no more", () => {
    const { elected, steps } = listElection(list("MMMMMK"), 5);
    expect(elected).toMatchObject({ names: [0, 1, 2, 3, 5], balance: "tooFew", required: 2, fewest: 1 });
    expect(steps).toContainEqual({ key: "election.genderTooFew", params: { size: 5, required: 2, fewest: 1 } });
  });

  it("moves nobody up while it is not known who should", () => {
    expect(listElection(list("MM-K"), 2).elected).toMatchObject({ names: [0, 1], moves: [], balance: "unknown" });
    expect(listElection(list("M-KK"), 2).elected).toMatchObject({ balance: "unknown", fewest: null });
    expect(listElection(list("MMK-"), 2).elected).toMatchObject({ names: [0, 2], balance: "met" });
  });

  it("leaves seats vacant that the list has no names for", () => {
    const { elected, deputies, steps } = listElection(list("KM"), 3);
    expect(elected).toMatchObject({ names: [0, 1], vacant: 1 });
    expect(deputies).toMatchObject({ names: [], vacant: 5 });
    expect(steps.map(({ key }) => key)).toEqual(["election.vacant", "election.fewerDeputies"]);
  });

  it("moves no more than it must, keeps each gender in its order, and elects nobody twice", () => {
    const genders = fc.array(fc.constantFrom<Gender>("woman", "man"), { maxLength: 20 });
    fc.assert(
      fc.property(genders, fc.nat(9), (all, seats) => {
        const { elected, deputies } = listElection(all, seats);
        const size = Math.min(seats, all.length);
        const required = requiredOfEachGender(size, "koml");
        const of = (gender: Gender, places: readonly number[]): number[] =>
          places.filter((place) => all[place] === gender);
        for (const gender of ["woman", "man"] as const) {
          const places = of(gender, [...all.keys()]);
          const taken = of(gender, elected.names);
          // The first names of each gender, and as many as there must be where there are so many.
          expect(taken).toEqual(places.slice(0, taken.length));
          expect(taken.length).toBeGreaterThanOrEqual(Math.min(required, places.length));
        }
        const inOrder = [...all.keys()].slice(0, size);
        const lacking = (["woman", "man"] as const).map((gender) =>
          Math.max(0, Math.min(required, of(gender, [...all.keys()]).length) - of(gender, inOrder).length),
        );
        expect(elected.moves).toHaveLength(Math.max(...lacking));
        expect(elected.names).toHaveLength(size);
        const both = [...elected.names, ...deputies.names];
        expect(new Set(both).size).toBe(both.length);
        expect(deputies.names).toHaveLength(seats === 0 ? 0 : Math.min(seats + 2, all.length - size));
      }),
      { numRuns: 1000 },
    );
  });
});
