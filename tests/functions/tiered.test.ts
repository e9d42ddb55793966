import { describe, expect, it } from "vitest";
import models from "../data/fee-models.json";
import { CellError, DOORS, errorCell, failure, shown } from "./doors";

const BRACKETS = [
  [1, 10, 3],
  [11, 20, 2],
  [21, null, 1],
];

describe.each(DOORS)("TIERED through $name", (door) => {
  const tiered = (...values: unknown[]): unknown => shown(door, "TIERED", values);

  it.each(models.tiered)("spills the tariff of $id at its lower ends, or names its hole", ({ id, brackets }) => {
    const populations = brackets.map(([from]) => [from]);
    expect(tiered(populations, brackets)).toEqual(
      id === "kse-2023"
        ? failure("#VALUE!", /^trinn, rad 2: Det er et hull: .* 4\s999, .* 5\s001\. Endre .* 5\s000/)
        : brackets.map(([, , value]) => [value]),
    );
  });

  it("takes the mode in three languages, steps where it is left out", () => {
    for (const mode of [null, "", 0, "step", "Trinn", "steg"]) expect(tiered([[12]], BRACKETS, mode)).toEqual([[2]]);
    for (const mode of ["marginal", "MARGINAL"]) expect(tiered([[12]], BRACKETS, mode)).toEqual([[34]]);
    expect(tiered([[12]], BRACKETS, "gradvis")).toEqual(failure("#VALUE!", /^måte: «gradvis»/));
  });

  it("rounds, bounds and takes agreed amounts as the others do", () => {
    const agreed = [[null], [null], [77]];
    expect(tiered([[1], [12], [5]], BRACKETS, "marginal", 10, 30, 5, agreed)).toEqual([[10], [30], [77]]);
    expect(tiered([[1]], BRACKETS, null, 10, 5)).toEqual(failure("#VALUE!", /^minstebeløp: .*10.*5/));
  });

  it("keeps the shape, and gives blanks and bad cells in their place", () => {
    expect(
      tiered(
        [
          [5, null],
          [0, "x"],
        ],
        BRACKETS,
      ),
    ).toEqual([
      [3, ""],
      [errorCell("#VALUE!", /^Folketallet er 0/), errorCell("#VALUE!", /«x»/)],
    ]);
    expect(tiered([[4.5], [99], [101]], [[5, 100, 7]])).toEqual([
      [errorCell("#VALUE!", /4,5 er ikke et helt tall/)],
      [7],
      [errorCell("#VALUE!", /101, er over det siste trinnet, som slutter på 100/)],
    ]);
    expect(tiered([[4], [new CellError("#N/A")]], [[5, 100, 7]])).toEqual([
      [errorCell("#VALUE!", /4, er under det første trinnet, som begynner på 5/)],
      [errorCell("#N/A", /./)],
    ]);
  });

  it("fails where the brackets cannot be read, and names the row", () => {
    expect(tiered([[1]], null)).toEqual(failure("#VALUE!", /^trinn: Her må det stå en verdi/));
    expect(tiered([[1]], [[1], [2]])).toEqual(failure("#VALUE!", /^trinn: Trinnene har to kolonner .* har 1/));
    expect(tiered([[1]], [[1, "mye"]])).toEqual(failure("#VALUE!", /^trinn, rad 1: «mye»/));
    expect(tiered([[1]], [...BRACKETS, [15, 30, 1]])).toEqual(
      failure("#VALUE!", /^trinn, rad 4: Trinnet begynner på 15/),
    );
    expect(tiered([[1]], BRACKETS, null, null, null, null, [[1, 2]])).toEqual(failure("#VALUE!", /^avtalt_beløp: /));
    expect(tiered(null, BRACKETS)).toEqual(failure("#VALUE!", /^folketall: /));
  });

  it("never gives a fee that no cell can hold", () => {
    expect(tiered([[1e300]], [[1, 1e300]], "marginal")).toEqual([[errorCell("#VALUE!", /for stort/)]]);
  });
});
