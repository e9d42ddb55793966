import { describe, expect, it } from "vitest";
import { CellError, DOORS, errorCell, failure, shown } from "./doors";

/** 1 August and 31 December 2025 as Excel keeps them. */
const AUGUST = 45_870;
const NEW_YEARS_EVE = 46_022;

describe.each(DOORS)("PRORATE through $name", (door) => {
  const prorate = (...values: unknown[]): unknown => shown(door, "PRORATE", values);

  it("takes dates as numbers and as text, one for each amount or one for all", () => {
    expect(prorate([[365], [365]], [[AUGUST], ["1.8.2025"]], [[NEW_YEARS_EVE], [null]], 2025)).toEqual([[153], [153]]);
    expect(prorate([[365], [730]], AUGUST, null, 2025)).toEqual([[153], [306]]);
    expect(prorate([[365, 730]], [[null, AUGUST]], [["31. januar 2025"]], 2025)).toEqual([
      [31, errorCell("#VALUE!", /^Medlemskapet slutter før det begynner\. Rett/)],
    ]);
  });

  it("takes a blank and a 0 for open", () => {
    for (const open of [null, "", 0, [[null]]]) {
      expect(prorate([[365]], open, open, 2025)).toEqual([[365]]);
      expect(prorate([[365], [365]], [[AUGUST], [0]], open, 2025)).toEqual([[153], [365]]);
    }
  });

  it("counts days unless months are asked for, in three languages", () => {
    for (const basis of [null, 0, "", "days", "Dager", "dagar"]) {
      expect(prorate(365, AUGUST, null, 2025, basis)).toEqual([[153]]);
    }
    for (const basis of ["months", "måneder", "månader"]) expect(prorate(12, AUGUST, null, 2025, basis)).toEqual([[5]]);
    expect(prorate(12, AUGUST, null, 2025, "uker")).toEqual(failure("#VALUE!", /^grunnlag: «uker»/));
  });

  it("is 0 outside the membership, and rounds to the unit", () => {
    expect(prorate([[260_000]], AUGUST, null, 2024)).toEqual([[0]]);
    expect(prorate([[260_000]], AUGUST, null, 2025, "months")).toEqual([[108_333.33]]);
    expect(prorate([[260_000]], AUGUST, null, 2025, "months", 10_000)).toEqual([[110_000]]);
  });

  it("gives blanks and bad cells in their place", () => {
    const amounts = [[null], ["x"], [365], [365], [null]];
    const from = [[AUGUST], [AUGUST], ["31.12"], [new CellError("#N/A")], ["snart"]];
    expect(prorate(amounts, from, null, 2025)).toEqual([
      [""],
      [errorCell("#VALUE!", /«x»/)],
      [errorCell("#VALUE!", /«31\.12» er ikke en dato/)],
      [errorCell("#N/A", /./)],
      [errorCell("#VALUE!", /«snart»/)],
    ]);
  });

  it("fails where what holds for all cannot be read", () => {
    expect(prorate([[1], [2]], "snart", null, 2025)).toEqual(failure("#VALUE!", /^fra: «snart»/));
    expect(prorate([[1], [2]], null, [[1, 2]], 2025)).toEqual(failure("#VALUE!", /^til: Området er 1 × 2/));
    for (const none of [null, "", 0]) expect(prorate(1, null, null, none)).toEqual(failure("#VALUE!", /^år: Her må/));
    expect(prorate(1, null, null, NEW_YEARS_EVE)).toEqual(failure("#VALUE!", /^år: «46022» er ikke et årstall/));
    expect(prorate(null, null, null, 2025)).toEqual(failure("#VALUE!", /^beløp: /));
    expect(prorate(1, null, null, 2025, null, -1)).toEqual(failure("#VALUE!", /^avrunding: /));
  });
});
