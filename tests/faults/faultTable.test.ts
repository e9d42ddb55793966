import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { createFaultPlan, type FaultPlan } from "../../workbench/faults/faultPlan";
import type { Fault } from "../../workbench/faults/fault";
import { installExcel } from "../support/excelClient";
import { createTestHost, type TestHost } from "../workbench/support/hostContext";
import { MemoryGrid } from "../workbench/support/memoryGrid";
import { begin, OPERATIONS } from "./operations";
import { FAULTS, FEES, judge, type State, type Tried } from "./states";

// Every fault at every kind of operation, over the object model. Afterwards the sheets are either as before or as intended,
// what someone else did in the meantime is kept, and the pane says which.

let test: TestHost;
let plan: FaultPlan;

beforeEach(() => {
  // Waiting to try again takes no time here.
  vi.stubGlobal("setTimeout", (work: () => void) => setImmediate(work));
});

afterEach(() => {
  vi.unstubAllGlobals();
});

function start(): void {
  const spill = [[100], [101], [102]];
  test = createTestHost(new MemoryGrid(["Ark1"], { "=SEQUENCE(3,1,100)": spill, "=SEQUENCE(3,1,200)": spill }));
  plan = createFaultPlan({
    grid: () => test.grid,
    closePane: () => undefined,
    reopenPane: () => undefined,
    log: test.host.log,
  });
  installExcel(test, plan.conduct);
}

async function readState(): Promise<State> {
  await test.grid.settled();
  return Object.fromEntries(
    test.grid.sheets().map(({ id, name }) => {
      const used = test.grid.usedArea(id, true);
      const rows = used === null ? [] : test.grid.read({ sheetId: id, ...used });
      const cells = rows.flatMap((row, r) =>
        row.flatMap((cell, c): [string, unknown][] => {
          const column = (used?.column ?? 0) + c;
          const isSpilled = cell.kind === "number" && column === FEES && cell.formula === "";
          if ((cell.formula === "" && cell.value === "") || isSpilled) return [];
          const address = `${String.fromCharCode(65 + column)}${(used?.row ?? 0) + r + 1}`;
          return [[address, cell.formula === "" ? cell.value : cell.formula]];
        }),
      );
      return [name, Object.fromEntries(cells)];
    }),
  );
}

async function run(operation: string, fault: Fault | null): Promise<Tried> {
  start();
  await begin();
  await OPERATIONS[operation]?.prepare();
  const before = await readState();
  if (fault !== null) plan.set([fault]);
  const ended = await OPERATIONS[operation]?.run();
  if (ended === undefined) throw new Error(`There is no operation ${operation}`);
  const met = plan.met().length;
  plan.clear();
  return { met, ended, before, after: await readState() };
}

it("every fault at every operation leaves the workbook as it was or as it was to be, and it is said which", async () => {
  const lines: string[] = [];
  const wrong: unknown[] = [];
  let struck = 0;
  for (const operation of Object.keys(OPERATIONS)) {
    const peace = await run(operation, null);
    expect([operation, peace.ended.kind]).toEqual([operation, "done"]);
    lines.push(`\n${operation}`);
    for (const [name, fault] of FAULTS) {
      const tried = await run(operation, fault);
      const { found, isRight } = judge(operation, fault, tried, peace);
      if (!isRight) wrong.push([operation, name, tried]);
      if (tried.met > 0) struck += 1;
      const says = tried.met === 0 ? "does not concern it" : `${found} – ${tried.ended.kind}: ${tried.ended.says}`;
      lines.push(`  ${name.padEnd(26)} ${says}`);
    }
  }
  process.stdout.write(`\nFaults x operations (${String(struck)} met)\n${lines.join("\n")}\n`);
  expect(wrong).toEqual([]);
  expect(struck).toBeGreaterThan(100);
}, 60_000);
