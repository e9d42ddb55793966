import { openWorkbench, type Workbench } from "../../workbench/driver/openWorkbench";
import { median, printRatios } from "./sideBySide";

/** As many rows as Norway has municipalities. */
const ROWS = 357;
const ROUNDS = 5;
const SHEET = "Sheet1";
const SPILLED = "C1";
const A_ROW_EACH = `E1:E${ROWS}`;

/** One call that spills beside a call a row, from the formulas being entered to all fees standing in the grid. */
export async function benchSpill(): Promise<void> {
  const workbench = await openWorkbench();
  try {
    const populations = Array.from({ length: ROWS }, (_, row) => [1_000 + row]);
    await workbench.setCells(SHEET, `A1:A${ROWS}`, populations);
    await workbench.idle();
    const spilled: number[] = [];
    const single: number[] = [];
    // The first round starts the function runtime and is not counted.
    for (let round = 0; round <= ROUNDS; round += 1) {
      // Another rate each round, since an answer that is known already is not asked for again.
      const rate = round + 1;
      const one = await timed(workbench, SPILLED, [[`=FELLES.PERCAPITA(A1:A${ROWS},${rate})`]]);
      const many = await timed(
        workbench,
        A_ROW_EACH,
        populations.map((_, row) => [`=FELLES.PERCAPITA(A${row + 1},${rate})`]),
      );
      await assertEqual(workbench);
      if (round > 0) {
        spilled.push(one);
        single.push(many);
      }
    }
    printRatios(`${ROWS} fees through Office.js, from the formula to the grid`, [
      { name: "one call that spills", milliseconds: median(spilled) },
      { name: "a call a row", milliseconds: median(single) },
    ]);
  } finally {
    await workbench.close();
  }
}

async function timed(workbench: Workbench, address: string, formulas: string[][]): Promise<number> {
  const start = performance.now();
  await workbench.setCells(SHEET, address, formulas);
  await workbench.idle();
  return performance.now() - start;
}

async function assertEqual(workbench: Workbench): Promise<void> {
  const valuesOf = async (address: string): Promise<string> =>
    JSON.stringify((await workbench.readCells(SHEET, address)).map((row) => row.map(({ value }) => value)));
  const [one, many] = [await valuesOf(`C1:C${ROWS}`), await valuesOf(A_ROW_EACH)];
  if (one !== many) throw new Error("The two ways must give the same fees");
}
