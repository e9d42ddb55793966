import { describe, expect, it } from "vitest";
import models from "../data/fee-models.json";
import { CellError, DOORS, errorCell, failure, shown } from "./doors";

describe.each(DOORS)("INDEXED through $name", (door) => {
  const indexed = (...values: unknown[]): unknown => shown(door, "INDEXED", values);

  it.each(models.indexed.years)("takes the county's 150 000 kr of 2022 to $year", (one) => {
    const column = (changes: readonly string[]): number[][] => changes.map((change) => [Number(change)]);
    expect(indexed(models.indexed.amount, column(one.realised))).toEqual([[Number(one.byRealised)]]);
    expect(indexed([[models.indexed.amount]], column(one.budgeted))).toEqual([[Number(one.byBudgeted)]]);
  });

  it("keeps the shape of the amounts, and gives blanks and bad cells in their place", () => {
    expect(
      indexed(
        [
          [100, null],
          [-100, 0],
        ],
        0.1,
      ),
    ).toEqual([
      [110, ""],
      [-110, 0],
    ]);
    expect(indexed([["x"], [new CellError("#N/A")], ["100 kr"]], [[0.1]])).toEqual([
      [errorCell("#VALUE!", /«x»/)],
      [errorCell("#N/A", /./)],
      [110],
    ]);
  });

  it("skips blanks among the changes, and reads them as people write them", () => {
    expect(
      indexed(100, [
        [null, "10 %"],
        ["", "0,1"],
      ]),
    ).toEqual([[121]]);
    expect(indexed(100, [[null]])).toEqual([[100]]);
  });

  it("rounds once, to the unit", () => {
    expect(indexed(100, [[0.005], [0.005]], 1)).toEqual([[101]]); // 101.0025
    expect(indexed(100, [[0.005], [0.005]])).toEqual([[101]]);
    expect(indexed(1000, [[0.005], [0.005]], 0)).toEqual([[1010.03]]); // 1 010.025
  });

  it("refuses percent without its sign, names the row, and says what to write", () => {
    const text = /^endringer, rad 2: 4,1 er en endring på 100 % eller mer\. Skriv 0,041 eller 4,1 %\./;
    expect(indexed(100, [[0.05], [4.1]])).toEqual(failure("#VALUE!", text));
    expect(indexed(100, [[-1]])).toEqual(failure("#VALUE!", /^endringer, rad 1: −1 .*Skriv −0,01 eller −1 %/));
  });

  it("fails where a change or the unit cannot be read", () => {
    expect(indexed(100, [["mye"]])).toEqual(failure("#VALUE!", /^endringer, rad 1: «mye»/));
    expect(indexed(100, [[0], [new CellError("#N/A")]])).toEqual(failure("#N/A", /^endringer, rad 2: /));
    expect(indexed(100, [[0.1]], "fem")).toEqual(failure("#VALUE!", /^avrunding: «fem»/));
    expect(indexed(100, null)).toEqual(failure("#VALUE!", /^endringer: Her må det stå en verdi/));
    expect(indexed(null, 0.1)).toEqual(failure("#VALUE!", /^beløp: /));
  });
});
