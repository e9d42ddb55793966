import { beforeAll, describe, expect, it } from "vitest";
import {
  type Answer,
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
  ODD_CASE,
  ODD_CELLS,
  summaryOf,
} from "./feeCases";
import {
  expectedIndexed,
  INDEXED_FREE,
  indexedCases,
  indexedCells,
  indexedFormula,
  isSureOfIndexed,
} from "./indexedCases";
import { type Computed, computedByLibreOffice, type Sheets, whyNoLibreOffice } from "./libreOffice";
import {
  expectedTiered,
  FIRST_FREE,
  isSureOfTiered,
  TARIFF_ROWS,
  tariffCases,
  tariffCells,
  tieredFormula,
} from "./tieredCases";

const FEES = "Fees";
const BRACKETS = "Brackets";
const INDEX = "Index";
const ODD = "Odd";
const CASE_COLUMNS = 7;
const cases = feeCases(4_000);
const tariffs = tariffCases(250);
const amounts = indexedCases(3_000);
const formulas = cases.map((one, row) => [
  formulaByCells(one, FEES, row),
  hasRule(one) ? formulaByNumbers(one, row) : null,
  isByFormulaAlone(one) ? naiveFormula(one, row) : null,
]);

const missing = whyNoLibreOffice();
let sheets: Sheets<Computed> = {};

/** All at one go: starting LibreOffice takes longer than what it is asked. */
beforeAll(async () => {
  if (missing !== null) {
    console.log(`Not tried in LibreOffice: ${missing}`);
    return;
  }
  sheets = await computedByLibreOffice({
    [FEES]: cases.map((one, row) => [...caseCells(one), ...(formulas[row] ?? [])]),
    [BRACKETS]: tariffs.flatMap((tariff, position) =>
      tariffCells(tariff).map((row, index) => [...row, tieredFormula(tariff, BRACKETS, position * TARIFF_ROWS, index)]),
    ),
    [ODD]: ODD_CELLS.map(({ cells }, row) => [
      ...Array.from({ length: CASE_COLUMNS }, (_, column) => cells[column] ?? null),
      formulaByCells(ODD_CASE, ODD, row),
    ]),
    [INDEX]: amounts.map((one, row) => [...indexedCells(one), indexedFormula(INDEX, row)]),
  });
}, 150_000);

/** Whether the cell on a row of a sheet came to what it must. */
function isRightAt(sheet: string, row: number, column: number, expected: Answer["expected"]): boolean {
  const cell = sheets[sheet]?.[row]?.[column];
  return cell !== undefined && isAsExpected(cell.value, cell.isError, expected);
}

describe.skipIf(missing !== null)("in LibreOffice", () => {
  const feeAnswers = (column: number): Answer[] =>
    cases.flatMap((one, row) => {
      const expected = expectedFee(one);
      const isRight = isRightAt(FEES, row, CASE_COLUMNS + column, expected);
      const about = { ...one, formula: formulas[row]?.[column], cell: sheets[FEES]?.[row]?.[CASE_COLUMNS + column] };
      return about.formula === null ? [] : [{ isRight, isSure: isSureOf(one), expected, about }];
    });

  it("fees come to what the exact rules give, with their terms in cells and in the formula", () => {
    const answers = [...feeAnswers(0), ...feeAnswers(1)];
    const { line, differing } = summaryOf("Fees in LibreOffice", answers);
    console.log(line);
    expect(answers.every(({ isSure }) => isSure)).toBe(true);
    expect(answers.length).toBeGreaterThan(1.8 * cases.length);
    expect(differing).toEqual([]);
  });

  it("the cases are hard enough to tell a formula that does not clean up after binary arithmetic", () => {
    const naive = feeAnswers(2);
    const wrong = naive.filter(({ isRight }) => !isRight).length;
    console.log(`Plain ROUND in LibreOffice: ${naive.length} formulas compared, ${wrong} differ`);
    expect(wrong).toBeGreaterThan(50);
  });

  it("what people and formulas leave in cells is a fee or an error, and never a wrong fee", () => {
    const wrong = ODD_CELLS.filter(({ expected }, row) => !isRightAt(ODD, row, CASE_COLUMNS, expected));
    expect(wrong).toEqual([]);
  });

  it("fees by brackets come to what the exact rules give", () => {
    const answers = tariffs.flatMap((tariff, position) =>
      tariff.members.map((member, index): Answer => {
        const expected = expectedTiered(tariff, index);
        const isRight = isRightAt(BRACKETS, position * TARIFF_ROWS + index, FIRST_FREE, expected);
        return { isRight, isSure: isSureOfTiered(tariff, index), expected, about: { tariff, member } };
      }),
    );
    const { line, differing } = summaryOf("Brackets in LibreOffice", answers);
    console.log(line);
    expect(answers.filter(({ isSure }) => !isSure).length).toBeLessThan(answers.length / 100);
    expect(differing).toEqual([]);
  });

  it("regulated amounts come to what the exact rules give", () => {
    const answers = amounts.map((one, row): Answer => {
      const expected = expectedIndexed(one);
      const isRight = isRightAt(INDEX, row, INDEXED_FREE, expected);
      return { isRight, isSure: isSureOfIndexed(one), expected, about: one };
    });
    const { line, differing } = summaryOf("Regulated amounts in LibreOffice", answers);
    console.log(line);
    expect(answers.filter(({ isSure }) => !isSure).length).toBeLessThan(answers.length / 100);
    expect(differing).toEqual([]);
  });
});
