import { copyFileSync, mkdirSync } from "node:fs";
import path from "node:path";
import { build } from "esbuild";
import type { Frame } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { openWorkbench, type Workbench } from "../../../workbench/driver/openWorkbench";
import type { Fault } from "../../../workbench/faults/fault";
import { projectPaths } from "../../../workbench/projectPaths";
import { FAULTS, FEES, judge, type State, type Tried } from "../../faults/states";

// The faults again under the real Office.js, at what writes most. Every fault at every operation is tried over the object
// model (tests/faults).

let workbench: Workbench;
let frame: Frame;

beforeAll(async () => {
  const { folder } = projectPaths();
  const dist = path.join(folder, "build", "faults");
  mkdirSync(dist, { recursive: true });
  await build({
    entryPoints: [path.join(import.meta.dirname, "page.ts")],
    outfile: path.join(dist, "operations.js"),
    bundle: true,
    jsx: "automatic",
    format: "iife",
    logLevel: "error",
    define: { "process.env.NODE_ENV": '"production"' },
  });
  copyFileSync(path.join(import.meta.dirname, "page.html"), path.join(dist, "taskpane.html"));
  const fixture = path.join(folder, "tests", "e2e", "workbench", "fixture");
  for (const file of ["functions.js", "functions.json", "functions.nb-NO.json"]) {
    copyFileSync(path.join(fixture, "addin", file), path.join(dist, file));
  }
  workbench = await openWorkbench({ dist, manifest: path.join(fixture, "manifest.xml") });
  frame = await workbench.pane();
  await frame.waitForSelector("main[data-ready]", { state: "attached" });
  // Time runs faster in the frame, so that waiting to try again takes no time to test.
  await frame.evaluate(() => {
    const inTime = window.setTimeout.bind(window);
    window.setTimeout = ((work: () => void, ms = 0) => inTime(work, ms / 20)) as typeof window.setTimeout;
  });
});

afterAll(async () => {
  await workbench.close();
});

function readState(): Promise<State> {
  return frame.evaluate(
    (fees) =>
      Excel.run(async (context) => {
        const { worksheets } = context.workbook;
        worksheets.load("items/name");
        await context.sync();
        const used = worksheets.items.map((sheet) => {
          const range = sheet.getUsedRangeOrNullObject(true);
          range.load("formulas,rowIndex,columnIndex");
          return { name: sheet.name, range };
        });
        await context.sync();
        const cellsOf = (range: Excel.Range): [string, unknown][] =>
          range.formulas.flatMap((row: unknown[], r) =>
            row.flatMap((formula, c): [string, unknown][] => {
              const isSpilled = typeof formula === "number" && range.columnIndex + c === fees;
              const address = `${String.fromCharCode(65 + range.columnIndex + c)}${range.rowIndex + r + 1}`;
              return formula === "" || isSpilled ? [] : [[address, formula]];
            }),
          );
        return Object.fromEntries(
          used.map(({ name, range }) => [name, Object.fromEntries(range.isNullObject ? [] : cellsOf(range))]),
        );
      }),
    FEES,
  );
}

async function run(operation: string, fault: Fault | null): Promise<Tried> {
  await frame.evaluate(async (name) => {
    await window.begin();
    await window.operations[name]?.prepare();
  }, operation);
  const before = await readState();
  if (fault !== null) await workbench.setFaults([fault]);
  const ended = await frame.evaluate((name) => window.operations[name]?.run(), operation);
  if (ended === undefined) throw new Error(`There is no operation ${operation}`);
  const { length: met } = await workbench.faultsMet();
  await workbench.clearFaults();
  return { met, ended, before, after: await readState() };
}

test.each(["replace the fees", "log once more"])(
  "%s: whatever goes wrong, the workbook is as before or as intended, and it is said which",
  async (operation) => {
    const peace = await run(operation, null);
    expect(peace.ended.kind).toBe("done");
    const wrong: unknown[] = [];
    for (const [name, fault] of FAULTS) {
      const tried = await run(operation, fault);
      if (!judge(operation, fault, tried, peace).isRight) wrong.push([name, tried]);
    }
    expect(wrong).toEqual([]);
  },
  300_000,
);
