import { beforeAll, describe, expect, it } from "vitest";
import { evaluate, explain, functionIds, parametersOf } from "../../../src/functions/evaluate";
import { checkFigures, type FiguresChecked } from "../../../src/taskpane/setup/checkFigures";
import { declarationOf } from "../../functions/doors";
import { installExcel } from "../../support/excelClient";
import { createTestHost } from "../../workbench/support/hostContext";
import { MemoryGrid, type Results } from "../../workbench/support/memoryGrid";

const FEES = "=FELLES.PERCAPITA(A1:A3,3)";
const DOOR = { ids: functionIds(), parametersOf, evaluate, explain };

/** A workbook with three populations and formulas beside them, which show what `results` says. */
function open(formulas: readonly string[], results: Results): void {
  const test = createTestHost(new MemoryGrid(["Medlemmer"], results));
  const sheetId = test.grid.activeSheetId();
  const put = (row: number, column: number, input: Parameters<MemoryGrid["write"]>[1][number][number]): void =>
    test.grid.write({ sheetId, row, column, rowCount: 1, columnCount: 1 }, [[input]]);
  [100, 200, 300].forEach((value, row) => put(row, 0, { kind: "constant", value }));
  formulas.forEach((formula, index) => put(0, 2 + index, { kind: "formula", formula }));
  installExcel(test);
}

async function check(isStopped: () => boolean = () => false): Promise<FiguresChecked> {
  const answer = await checkFigures(DOOR, "nb", () => undefined, isStopped);
  if (!answer.ok) throw new Error(answer.fault.code);
  return answer.value;
}

beforeAll(() => {
  // The doors bring what Excel's runtime has: its error class.
  expect(declarationOf("PERCAPITA").id).toBe("PERCAPITA");
});

describe("checkFigures", () => {
  it("finds figures that are what a fresh calculation gives", async () => {
    open([FEES], { [FEES]: [[300], [600], [900]] });
    expect(await check()).toEqual({ formulas: 1, done: 1, cells: 3, faults: [], notCompared: [] });
  });

  it("names a figure that is stale, with what it is and what it should be", async () => {
    open([FEES], { [FEES]: [[300], [599], [900]] });
    const { faults } = await check();
    expect(faults).toMatchObject([{ kind: "differs", place: { row: 1, column: 2 }, shown: "599", fresh: "600" }]);
  });

  it("names the cells that a formula should fill and does not", async () => {
    open([FEES], { [FEES]: [[300], [600]] });
    expect((await check()).faults).toMatchObject([{ kind: "differs", place: { row: 2, column: 2 }, fresh: "900" }]);
  });

  it("says so where Excel does not know the function", async () => {
    open([FEES], { [FEES]: "#NAME?" });
    expect((await check()).faults).toMatchObject([{ kind: "unknown", name: "FELLES.PERCAPITA", shown: "#NAME?" }]);
  });

  it("says so of a function that is not ours to know", async () => {
    open(["=FELLES.FINNESIKKE(A1)"], { "=FELLES.FINNESIKKE(A1)": 1 });
    expect((await check()).faults).toMatchObject([{ kind: "unknown", name: "FELLES.FINNESIKKE" }]);
  });

  it("compares errors as errors", async () => {
    const formula = "=FELLES.QUORUM(5,3)";
    open([formula], { [formula]: "#VALUE!" });
    expect(await check()).toMatchObject({ cells: 1, faults: [] });
  });

  it("lists what it cannot compare, and goes on", async () => {
    const nested = "=SUM(FELLES.PERCAPITA(A1:A3,3))";
    open([nested, FEES], { [nested]: 1800, [FEES]: [[300], [600], [900]] });
    const checked = await check();
    expect(checked).toMatchObject({ formulas: 2, done: 2, cells: 3, faults: [] });
    expect(checked.notCompared.map(({ formula }) => formula)).toEqual([nested]);
  });

  it("stops when it is told to", async () => {
    open([FEES], { [FEES]: [[300], [600], [900]] });
    expect(await check(() => true)).toMatchObject({ formulas: 1, done: 0, cells: 0 });
  });
});
