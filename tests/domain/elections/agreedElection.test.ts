import { describe, expect, it } from "vitest";
import type { Gender } from "../../../src/domain/board/gender";
import { agreedElection, type Agreement } from "../../../src/domain/elections/agreedElection";

function agreement(genders: readonly (Gender | null)[], given: Partial<Agreement> = {}): Agreement {
  return { seats: genders.length, genders, isDecidedUnanimously: true, isAdoptedUnanimously: true, ...given };
}

const FIVE: readonly Gender[] = ["woman", "man", "woman", "man", "man"];

describe("agreedElection (kommuneloven § 7-7)", () => {
  it("elects as many as there are seats, decided on and adopted unanimously, with enough of each gender", () => {
    expect(agreedElection(agreement(FIVE))).toEqual({ kind: "elected" });
    expect(agreedElection(agreement(["woman", "man"]))).toEqual({ kind: "elected" });
    expect(agreedElection(agreement([null]))).toEqual({ kind: "elected" });
  });

  it.each([
    [{ isDecidedUnanimously: false }, "election.agreedNotDecided"],
    [{ isDecidedUnanimously: null }, "election.agreedNotDecided"],
    [{ isAdoptedUnanimously: false }, "election.agreedNotAdopted"],
    [{ isAdoptedUnanimously: null }, "election.agreedNotAdopted"],
    [{ seats: 4 }, "election.agreedNames"],
    [{ seats: 6 }, "election.agreedNames"],
    [{ genders: ["woman", "man", "man", "man", "man"] }, "board.gender.broken"],
    [{ genders: ["woman", "man", "man", "man", null] }, "board.gender.missing"],
    [{ seats: 3, genders: ["man", "man", "man"] }, "board.gender.broken"],
  ] satisfies [Partial<Agreement>, string][])("elects nobody with %j", (given, key) => {
    expect(agreedElection(agreement(FIVE, given))).toMatchObject({ kind: "notElected", faults: [{ key }] });
  });

  it("says all that stands in the way at once", () => {
    const given = { seats: 2, genders: [], isDecidedUnanimously: false, isAdoptedUnanimously: false };
    const result = agreedElection(given);
    expect(result.kind === "notElected" && result.faults.map(({ key }) => key)).toEqual([
      "election.agreedNotDecided",
      "election.agreedNames",
      "election.agreedNotAdopted",
    ]);
  });
});
