import { afterAll, beforeAll, expect, test } from "vitest";
import { openWorkbench, type Workbench } from "../../../workbench/driver/openWorkbench";
import { cellAddress } from "../../../src/workbook/address";
import {
  type Answer,
  caseCells,
  customFormula,
  expectedFee,
  feeCases,
  formulaByCells,
  formulaByNumbers,
  hasRule,
  isAsExpected,
  isSureOf,
  ODD_CASE,
  ODD_CELLS,
  summaryOf,
} from "../../workbook/native/feeCases";
import {
  customIndexedFormula,
  expectedIndexed,
  INDEXED_FREE,
  indexedCases,
  indexedCells,
  indexedFormula,
  isSureOfIndexed,
} from "../../workbook/native/indexedCases";
import type { Written } from "../../workbook/native/libreOffice";
import {
  customTieredFormula,
  expectedTiered,
  FIRST_FREE,
  isSureOfTiered,
  TARIFF_ROWS,
  tariffCases,
  tariffCells,
  tieredFormula,
} from "../../workbook/native/tieredCases";

// Formulas of the grid's own, beside the custom functions in Office.js' runtime and the exact rules.

/** How many rows have the custom function beside them: each is a call of its own here. */
const CALLS = 200;
let workbench: Workbench;

beforeAll(async () => {
  workbench = await openWorkbench();
});

afterAll(async () => {
  await workbench.close();
});

interface Asked {
  /** Null where there is none to ask. */
  readonly formula: string | null;
  readonly answer: Omit<Answer, "isRight">;
}

/** Fills a new sheet, and what its formulas came to, whose first stands in a column (from 0). */
async function answersOf(
  sheet: string,
  given: readonly (readonly Written[])[],
  column: number,
  asked: readonly (readonly Asked[])[],
): Promise<Answer[]> {
  const range = (left: number, width: number): string =>
    `${cellAddress(0, left)}:${cellAddress(given.length - 1, left + width - 1)}`;
  await workbench.addSheet(sheet);
  await workbench.setCells(
    sheet,
    range(0, column),
    given.map((row) => row.map((value) => value ?? "")),
  );
  const formulas = range(column, asked[0]?.length ?? 0);
  await workbench.setCells(
    sheet,
    formulas,
    asked.map((row) => row.map(({ formula }) => formula ?? "")),
  );
  await workbench.idle();
  const cells = await workbench.readCells(sheet, formulas);
  return asked.flatMap((row, r) =>
    row.flatMap(({ formula, answer }, c): Answer[] => {
      const cell = cells[r]?.[c];
      if (formula === null || cell === undefined) return [];
      const isRight = isAsExpected(cell.value, cell.kind === "error", answer.expected);
      return [{ ...answer, isRight, about: { about: answer.about, formula, cell } }];
    }),
  );
}

function expectRight(what: string, answers: readonly Answer[]): void {
  const { line, differing } = summaryOf(what, answers);
  console.log(line);
  expect(answers.filter(({ isSure }) => !isSure).length).toBeLessThan(answers.length / 100);
  expect(differing).toEqual([]);
}

test("fees come to what the custom functions and the exact rules give, with terms in cells and in the formula", async () => {
  const cases = feeCases(1_500);
  const asked = cases.map((one, row): Asked[] => {
    const answer = { isSure: isSureOf(one), expected: expectedFee(one), about: one };
    return [
      { formula: formulaByCells(one, "Fees", row), answer },
      { formula: hasRule(one) ? formulaByNumbers(one, row) : null, answer },
      { formula: row < CALLS ? customFormula(one, "Fees", row) : null, answer },
    ];
  });
  const answers = await answersOf("Fees", cases.map(caseCells), 7, asked);
  expect(answers.length).toBeGreaterThan(2 * cases.length);
  expectRight("Fees in Univer", answers);
});

test("what people and formulas leave in cells is a fee or an error, and never a wrong fee", async () => {
  const asked = ODD_CELLS.map((odd, row): Asked[] => [
    {
      formula: formulaByCells(ODD_CASE, "Odd", row),
      answer: { isSure: true, expected: odd.expected, about: odd.cells },
    },
  ]);
  const given = ODD_CELLS.map(({ cells }) => Array.from({ length: 7 }, (_, column) => cells[column] ?? null));
  expectRight("Odd cells in Univer", await answersOf("Odd", given, 7, asked));
});

test("fees by brackets come to what the custom function and the exact rules give", async () => {
  const tariffs = tariffCases(100);
  const asked = tariffs.flatMap((tariff, position) =>
    tariff.members.map((member, index): Asked[] => {
      const top = position * TARIFF_ROWS;
      const about = { tariff, member };
      const answer = { isSure: isSureOfTiered(tariff, index), expected: expectedTiered(tariff, index), about };
      const custom = top < CALLS ? customTieredFormula(tariff, "Brackets", top, index) : null;
      return [
        { formula: tieredFormula(tariff, "Brackets", top, index), answer },
        { formula: custom, answer },
      ];
    }),
  );
  expectRight("Brackets in Univer", await answersOf("Brackets", tariffs.flatMap(tariffCells), FIRST_FREE, asked));
});

test("regulated amounts come to what the custom function and the exact rules give", async () => {
  const cases = indexedCases(1_000);
  const asked = cases.map((one, row): Asked[] => {
    const answer = { isSure: isSureOfIndexed(one), expected: expectedIndexed(one), about: one };
    return [
      { formula: indexedFormula("Index", row), answer },
      { formula: row < CALLS ? customIndexedFormula("Index", row) : null, answer },
    ];
  });
  expectRight("Regulated amounts in Univer", await answersOf("Index", cases.map(indexedCells), INDEXED_FREE, asked));
});
