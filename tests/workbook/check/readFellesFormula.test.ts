import { describe, expect, it } from "vitest";
import { callsFelles, readFellesFormula } from "../../../src/workbook/check/readFellesFormula";

const cells = (sheet: string, top: number, left: number, bottom = top, right = left): unknown => ({
  kind: "cells",
  area: { sheet, top, left, bottom, right },
});

describe("readFellesFormula", () => {
  it("reads ranges, cells of other sheets, numbers, text and what is left out", () => {
    expect(
      readFellesFormula("=FELLES.BASEPLUS(D8:D50,'Vedtekter'!$C$8,20.5,,\"2/3\",TRUE,F8:F50)", "Medlemmer"),
    ).toEqual({
      id: "BASEPLUS",
      arguments: [
        cells("Medlemmer", 7, 3, 49),
        cells("Vedtekter", 7, 2),
        { kind: "constant", value: 20.5 },
        { kind: "leftOut" },
        { kind: "constant", value: "2/3" },
        { kind: "constant", value: true },
        cells("Medlemmer", 7, 5, 49),
      ],
    });
  });

  it("reads sheet names with apostrophes, commas and parentheses, and text with quotes", () => {
    expect(readFellesFormula(`=FELLES.QUORUM('O''Brien, (2025)'!AA10,Æ1!B2,"a"",b")`, "S")).toEqual({
      id: "QUORUM",
      arguments: [cells("O'Brien, (2025)", 9, 26), cells("Æ1", 1, 1), { kind: "constant", value: 'a",b' }],
    });
  });

  it("knows the name that a file gives a function, and one that Excel has put an @ before", () => {
    expect(readFellesFormula("=_xldudf_FELLES_TALLY(B2:B9)", "S")?.id).toBe("TALLY");
    expect(readFellesFormula("=@felles.tally(B2:B9)", "S")?.id).toBe("TALLY");
  });

  it("turns a range that was written backwards around", () => {
    expect(readFellesFormula("=FELLES.TALLY(C9:B2)", "S")?.arguments).toEqual([cells("S", 1, 1, 8, 2)]);
  });

  it.each([
    "=SUM(FELLES.TALLY(B2:B9))",
    "=FELLES.TALLY(B2:B9)*2",
    "=FELLES.TALLY(Tabell1[Sak 1])",
    "=FELLES.QUORUM(COUNTA(A1:A3),9)",
    "=FELLES.QUORUM({1;2},9)",
    "=FELLES.TALLY(A:A)",
    "=FELLES.TALLY(votes)",
  ])("does not read %s, but knows that it calls a function of ours", (formula) => {
    expect(readFellesFormula(formula, "S")).toBeNull();
    expect(callsFelles(formula)).toBe(true);
  });

  it.each(["=SUM(A1:A9)", "FELLES.TALLY(B2:B9)", "", "=FELLES"])("%j calls none", (formula) => {
    expect(callsFelles(formula)).toBe(false);
  });
});
