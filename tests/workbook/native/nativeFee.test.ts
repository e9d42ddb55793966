import { describe, expect, it } from "vitest";
import type { TermSource } from "../../../src/workbook/feeFormula";
import { nativeFee } from "../../../src/workbook/native/nativeFee";

const number = (text: string): TermSource => ({ kind: "number", text });
const cell = (row: number): TermSource => ({ kind: "cell", sheet: "O'Brien", row, column: 2 });
const member = { population: "C5", agreed: null };

describe("nativeFee", () => {
  it("is short where the terms are numbers and there is little to it", () => {
    expect(nativeFee("perCapita", member, { rate: number("3") })).toBe(
      '=IF(LEN(C5)=0,"",IF(AND(COUNT(C5)=1,C5>0),ROUND(ROUND((3*C5)*1000000,0)/10000,0)/100,NA()))',
    );
  });

  it("refers to the cells of its terms, and checks what they hold", () => {
    expect(
      nativeFee("basePlus", member, { base: cell(4), rate: cell(5), maximum: cell(6), unit: number("10000") }),
    ).toBe(
      "=IF(LEN(C5)=0,\"\",IF(AND(COUNT(C5,'O''Brien'!$C$5,'O''Brien'!$C$6)=3,COUNT('O''Brien'!$C$7)=COUNTA('O''Brien'!$C$7)," +
        "C5>0,MIN('O''Brien'!$C$5,'O''Brien'!$C$6,'O''Brien'!$C$7)>=0)," +
        "MIN(IF('O''Brien'!$C$7=0,9E+99,'O''Brien'!$C$7)," +
        "ROUND(ROUND(('O''Brien'!$C$5+'O''Brien'!$C$6*C5)*1000000,0)/10000000000,0)*10000),NA()))",
    );
  });

  it("puts an agreed amount in place of the rest", () => {
    const formula = nativeFee("perCapita", { population: "C5", agreed: "D5" }, { rate: number("3") });
    expect(formula).toMatch(/^=IF\(ISERROR\(C5\),C5,IF\(OR\(D5="",D5=0\),IF\(LEN\(C5\)=0,/);
    expect(formula).toMatch(/,IF\(AND\(COUNT\(D5\)=1,D5>0\),D5,NA\(\)\)\)\)$/);
  });

  it("counts a minimum, maximum and unit of 0 as left out", () => {
    const zeros = { minimum: number("0"), maximum: number("0.00"), unit: number("0") };
    expect(nativeFee("perCapita", member, { rate: number("3"), ...zeros })).toBe(
      nativeFee("perCapita", member, { rate: number("3") }),
    );
  });

  it("multiplies and divides by whole numbers only", () => {
    const by = (unit: string): string => nativeFee("perCapita", member, { rate: number("3"), unit: number(unit) });
    expect(by("0.05")).toContain("/50000,0)*5/100,");
    expect(by("0.5")).toContain("/500000,0)*5/10,");
    expect(by("1")).toContain("/1000000,0),NA");
    expect(by("5")).toContain("/5000000,0)*5,NA");
  });

  it("asks whether the bounds are in order where one of them may change", () => {
    const between = (minimum: TermSource, maximum: TermSource): string =>
      nativeFee("perCapita", member, { rate: number("3"), minimum, maximum });
    expect(between(number("1"), number("2"))).not.toContain("<=");
    expect(between(cell(6), number("2"))).toContain("'O''Brien'!$C$7<=2");
    expect(between(number("1"), cell(6))).toContain("OR('O''Brien'!$C$7=0,1<='O''Brien'!$C$7)");
  });
});
