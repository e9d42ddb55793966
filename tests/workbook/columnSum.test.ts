import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { columnLetters } from "../../src/workbook/address";
import { isColumnSum } from "../../src/workbook/columnSum";

const D = 3;

describe("isColumnSum", () => {
  it.each([
    "=SUM(D4:D20)",
    "=sum($D$4:$D$20)",
    "=SUM(C4:E20)",
    "=SUM(D:D)",
    '=SUMIF(A4:A20,"kommune",D4:D20)',
    "=ROUND(SUM(D4:D20),0)",
    "=SUBTOTAL(109,D4:D20)",
    "=SUBTOTAL(109,Medlemmer[Folketall])",
    "=AGGREGATE(9,5,D4:D20)",
  ])("takes %s in D for a sum of the list", (formula) => {
    expect(isColumnSum(formula, D)).toBe(true);
  });

  it.each([
    8_098,
    "",
    "SUM(D4:D20)",
    "=D4+D5",
    "=SUM(E4:E20)",
    "=SUM(AD4:AD20)",
    "=SUM(Bydeler!D4:D20)",
    "=SUM('Ark 1'!D4:D20)",
    "=SUM(Bydeler[Folketall])",
    "=MAX(D4:D20)",
    '="SUM(D4:D20)"',
    "=VLOOKUP(A4,SSB!A:D,4,0)",
  ])("takes %j in D for a figure like any other", (formula) => {
    expect(isColumnSum(formula, D)).toBe(false);
  });

  it("knows its own column, however far to the right", () => {
    fc.assert(
      fc.property(fc.nat(16_383), fc.nat(16_383), (column, other) => {
        const letters = columnLetters(other);
        expect(isColumnSum(`=SUM(${letters}4:${letters}20)`, column)).toBe(column === other);
      }),
    );
  });
});
