import { describe, expect, it } from "vitest";
import type { Gender } from "../../../src/domain/board/gender";
import { listFaults } from "../../../src/domain/elections/listFaults";

const names = (women: number, men: number, unknown = 0): (Gender | null)[] => [
  ...Array.from({ length: women }, () => "woman" as const),
  ...Array.from({ length: men }, () => "man" as const),
  ...Array.from({ length: unknown }, () => null),
];

describe("listFaults (kommuneloven § 7-5)", () => {
  it("finds nothing wrong with up to twice as many names as are elected, 40 per cent of each gender", () => {
    expect(listFaults(names(2, 3), 5)).toEqual([]);
    expect(listFaults(names(6, 4), 5)).toEqual([]);
    expect(listFaults(names(1, 3), 2)).toEqual([]);
    expect(listFaults(names(2, 0), 1)).toEqual([]);
  });

  it("finds too many names, and none", () => {
    expect(listFaults(names(5, 6), 5)).toEqual([{ key: "election.listTooLong", params: { names: 11, most: 10 } }]);
    expect(listFaults([], 5)).toEqual([{ key: "election.listEmpty", params: {} }]);
  });

  it("finds too few of a gender, by the names on the list and not by those to be elected", () => {
    expect(listFaults(names(3, 6), 5)).toEqual([
      { key: "election.listGender", params: { size: 9, fewest: 3, required: 4 } },
    ]);
    expect(listFaults(names(4, 0), 3)).toEqual([
      { key: "election.listGender", params: { size: 4, fewest: 0, required: 1 } },
    ]);
    expect(listFaults(names(1, 0), 4)).toHaveLength(1);
  });

  it("says where a gender is not filled in, if it matters", () => {
    expect(listFaults(names(2, 2, 1), 5)).toEqual([{ key: "election.listGenderMissing", params: { count: 1 } }]);
    expect(listFaults(names(0, 0, 1), 1)).toEqual([]);
  });
});
