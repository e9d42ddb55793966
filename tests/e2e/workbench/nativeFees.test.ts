import { afterAll, beforeAll, expect, test } from "vitest";
import { openWorkbench, type Workbench } from "../../../workbench/driver/openWorkbench";
import {
  caseCells,
  customFormula,
  expectedFee,
  feeCases,
  formulaByCells,
  formulaByNumbers,
  hasRule,
  isAsExpected,
} from "../../workbook/native/feeCases";

// Formulas of the grid's own, beside the custom functions in Office.js' runtime and the exact rules.

const SHEET = "Native";
const CASES = 2_000;
/** Each custom function is a call of its own here. */
const CALLS = 300;
let workbench: Workbench;

beforeAll(async () => {
  workbench = await openWorkbench();
  await workbench.addSheet(SHEET);
});

afterAll(async () => {
  await workbench.close();
});

test("formulas of the grid's own give what the custom functions and the exact rules give", async () => {
  const cases = feeCases(CASES);
  const given = cases.map((one) => caseCells(one).map((value) => value ?? ""));
  await workbench.setCells(SHEET, `A1:G${cases.length}`, given);
  const formulas = cases.map((one, row) => [
    formulaByCells(one, SHEET, row),
    hasRule(one) ? formulaByNumbers(one, row) : "",
    row < CALLS ? customFormula(one, SHEET, row) : "",
  ]);
  await workbench.setCells(SHEET, `H1:J${cases.length}`, formulas);
  await workbench.idle();
  const cells = await workbench.readCells(SHEET, `H1:J${cases.length}`);
  const compared = cases.flatMap((one, row) =>
    (formulas[row] ?? []).flatMap((formula, column) => {
      const cell = cells[row]?.[column];
      return formula === "" ? [] : [{ one, formula, cell, expected: expectedFee(one) }];
    }),
  );
  const differing = compared.filter(
    ({ cell, expected }) => cell === undefined || !isAsExpected(cell.value, cell.kind === "error", expected),
  );
  console.log(`Fees in Univer: ${compared.length} formulas compared, ${differing.length} differ`);
  expect(compared.length).toBeGreaterThan(2 * CASES);
  expect(differing).toEqual([]);
});
