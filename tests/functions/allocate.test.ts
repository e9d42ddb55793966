import { describe, expect, it } from "vitest";
import { CellError, DOORS, errorCell, failure, shown } from "./doors";

describe.each(DOORS)("ALLOCATE through $name", (door) => {
  const allocate = (...values: unknown[]): unknown => shown(door, "ALLOCATE", values);

  it("splits a total so that it sums exactly, in the shape of the weights", () => {
    expect(allocate(100, [[1], [1], [1]])).toEqual([[33.34], [33.33], [33.33]]);
    expect(allocate("kr. 100,-", [[1, 2, 0]], 1)).toEqual([[33, 67, 0]]);
    expect(allocate(-100, [[1, 1, 1]])).toEqual([[-33.34, -33.33, -33.33]]);
  });

  it("gives a blank for a blank and 0 for 0", () => {
    expect(allocate(10, [[null], [0], [""], [5]], 1)).toEqual([[""], [0], [""], [10]]);
    expect(allocate(0, [[0], [null]])).toEqual([[0], [""]]);
  });

  it("lets all wait for a weight that cannot be read, and names its row", () => {
    expect(
      allocate(10, [
        [1, null],
        [2, "x"],
        [new CellError("#N/A"), -1],
      ]),
    ).toEqual([
      [errorCell("#N/A", /^Rett rad 2 først/), ""],
      [errorCell("#N/A", /^Rett rad 2 først/), errorCell("#VALUE!", /«x»/)],
      [errorCell("#N/A", /#N\/A/), errorCell("#VALUE!", /mindre enn 0/)],
    ]);
  });

  it("fails where there is nobody to carry the total, or it is no whole number of units", () => {
    expect(allocate(10, [[0], [null]])).toEqual(failure("#VALUE!", /^vekter: Ingen har en vekt over 0/));
    expect(allocate(10.5, [[1]], 1)).toEqual(failure("#VALUE!", /^sum: 10,50 kr .* 1 kr: det er 0,50 kr til overs/));
    expect(allocate(null, [[1]])).toEqual(failure("#VALUE!", /^sum: Her må/));
    expect(allocate(1, null)).toEqual(failure("#VALUE!", /^vekter: /));
    expect(allocate(1, [[1]], "x")).toEqual(failure("#VALUE!", /^avrunding: /));
  });
});
