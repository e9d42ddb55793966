import { beforeAll, describe, expect, it } from "vitest";
import {
  caseCells,
  expectedFee,
  feeCases,
  formulaByCells,
  formulaByNumbers,
  hasRule,
  isAsExpected,
  isByFormulaAlone,
  isSureOf,
  naiveFormula,
} from "./feeCases";
import { computedByLibreOffice, whyNoLibreOffice } from "./libreOffice";

const SHEET = "Native";
const CASES = 6_000;
const missing = whyNoLibreOffice();

beforeAll(() => {
  if (missing !== null) console.log(`Not tried in LibreOffice: ${missing}`);
});

describe.skipIf(missing !== null)("in LibreOffice", () => {
  it("fees come to what the exact rules give, with their terms in cells and in the formula", async () => {
    const cases = feeCases(CASES);
    const formulas = cases.map((one, row) => [
      formulaByCells(one, SHEET, row),
      hasRule(one) ? formulaByNumbers(one, row) : null,
      isByFormulaAlone(one) ? naiveFormula(one, row) : null,
    ]);
    const cells = await computedByLibreOffice(
      SHEET,
      cases.map((one, row) => [...caseCells(one), ...(formulas[row] ?? [])]),
    );
    const answersIn = (column: number): { isRight: boolean; about: unknown }[] =>
      cases.flatMap((one, row) => {
        const formula = formulas[row]?.[column] ?? null;
        const cell = cells[row]?.[7 + column];
        if (formula === null || cell === undefined) return [];
        const expected = expectedFee(one);
        const isRight = isAsExpected(cell.value, cell.isError, expected);
        return [{ isRight, about: { ...one, formula, cell, expected } }];
      });
    const ours = [...answersIn(0), ...answersIn(1)];
    const differing = ours.filter(({ isRight }) => !isRight).map(({ about }) => about);
    const naive = answersIn(2);
    const naiveWrong = naive.filter(({ isRight }) => !isRight).length;
    console.log(
      `Fees in LibreOffice: ${ours.length} formulas compared, ${differing.length} differ; ` +
        `of ${naive.length} plain ROUNDs ${naiveWrong} differ`,
    );
    expect(cases.every(isSureOf)).toBe(true);
    expect(ours.length).toBeGreaterThan(1.8 * CASES);
    expect(differing).toEqual([]);
    // The cases are hard enough to tell a formula that does not clean up after binary arithmetic.
    expect(naiveWrong).toBeGreaterThan(100);
  }, 120_000);
});
