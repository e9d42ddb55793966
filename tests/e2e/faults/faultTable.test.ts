import { copyFileSync, mkdirSync } from "node:fs";
import path from "node:path";
import { build } from "esbuild";
import type { Frame } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { openWorkbench, type Workbench } from "../../../workbench/driver/openWorkbench";
import type { Fault } from "../../../workbench/faults/fault";
import { projectPaths } from "../../../workbench/projectPaths";
import type { Ended } from "./operations";

// Every fault at every kind of operation. Afterwards the sheets are either as before or as intended, what someone else
// did in the meantime is kept, and the pane says which.

const FAULTS: readonly (readonly [name: string, fault: Fault])[] = [
  ["throttled once", { what: "throttle" }],
  ["throttled three times", { what: "throttle", times: 3 }],
  ["throttled when writing", { what: "throttle", batches: "writes" }],
  ["throttled for good", { what: "throttle", times: "always" }],
  ["refused", { what: "refuse" }],
  ["refused when writing", { what: "refuse", batches: "writes" }],
  ["timed out before", { what: "timeOut", done: false, batches: "writes" }],
  ["timed out after", { what: "timeOut", done: true, batches: "writes" }],
  ["timed out for good", { what: "timeOut", done: true, times: "always" }],
  ["cell edited a while", { what: "cellEdit", endsAfter: 300 }],
  ["dialog open", { what: "dialogOpen", batches: "writes" }],
  ["request too large", { what: "requestTooLarge", batches: "writes" }],
  ["answer too large", { what: "responseTooLarge", batches: "writes" }],
  ["broken off at change 1", { what: "breakOff", atChange: 1, batches: "writes" }],
  ["broken off at change 2", { what: "breakOff", atChange: 2, batches: "writes" }],
  ["broken off at change 3", { what: "breakOff", atChange: 3, batches: "writes" }],
  ["broken off at change 5", { what: "breakOff", atChange: 5, batches: "writes" }],
  ["answered late", { what: "late", ms: 400, times: "always" }],
  ["sheet deleted", { what: "deleteSheet", sheet: "Medlemmer", batches: "writes" }],
  ["sheet renamed", { what: "renameSheet", sheet: "Medlemmer", to: "Kommunar", batches: "writes" }],
  ["sheet protected", { what: "protectSheet", sheet: "Medlemmer", batches: "writes" }],
  ["log protected", { what: "protectSheet", sheet: "Logg", batches: "writes" }],
  [
    "someone writes there",
    { what: "otherEdit", sheet: "Medlemmer", address: "E3", values: [["Theirs"]], batches: "writes" },
  ],
  [
    "someone writes in the log",
    { what: "otherEdit", sheet: "Logg", address: "B3", values: [["Theirs"]], batches: "writes" },
  ],
  [
    "someone writes beside",
    { what: "otherEdit", sheet: "Medlemmer", address: "C2", values: [[999]], batches: "writes" },
  ],
];

/** The column where the fees are written; what a formula spills there is numbers. */
const FEES = 4;

let workbench: Workbench;
let frame: Frame;

beforeAll(async () => {
  const { folder } = projectPaths();
  const dist = path.join(folder, "build", "faults");
  mkdirSync(dist, { recursive: true });
  await build({
    entryPoints: [path.join(import.meta.dirname, "operations.ts")],
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

/** What the workbook holds, sheet by sheet: formulas and constants by cell. What a formula spills is not among them. */
type State = Readonly<Record<string, Readonly<Record<string, unknown>>>>;

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

interface Cell {
  readonly met: number;
  readonly ended: Ended;
  readonly state: State;
}

async function run(operation: string, fault: Fault | null): Promise<Cell & { readonly before: State }> {
  await frame.evaluate(async (name) => {
    await window.begin();
    await window.operations[name]?.prepare();
  }, operation);
  const before = await readState();
  if (fault !== null) await workbench.setFaults([fault]);
  const ended = (await frame.evaluate((name) => window.operations[name]?.run(), operation)) as Ended;
  const { length: met } = await workbench.faultsMet();
  await workbench.clearFaults();
  return { met, ended, before, state: await readState() };
}

/** A state as it would be if nobody else had been there. */
function withoutOthers(state: State, fault: Fault): State {
  switch (fault.what) {
    case "renameSheet": {
      const { [fault.to]: renamed, ...rest } = state;
      return renamed === undefined ? state : { ...rest, [fault.sheet]: renamed };
    }
    case "deleteSheet": {
      const { [fault.sheet]: _deleted, ...rest } = state;
      return rest;
    }
    case "otherEdit": {
      const { [fault.address]: _theirs, ...rest } = state[fault.sheet] ?? {};
      return { ...state, [fault.sheet]: rest };
    }
    default:
      return state;
  }
}

function isSameState(a: State, b: State): boolean {
  const sorted = (state: State): string =>
    JSON.stringify(
      Object.entries(state)
        .map(([sheet, cells]) => [sheet, Object.entries(cells).sort(([one], [other]) => one.localeCompare(other))])
        .sort(([one], [other]) => String(one).localeCompare(String(other))),
    );
  return sorted(a) === sorted(b);
}

/** The log's next row is another where someone else has taken the first. */
function isSameButForRows(a: State, b: State): boolean {
  const values = (state: State): string =>
    JSON.stringify(
      Object.values(state["Logg"] ?? {})
        .map(String)
        .sort((one, other) => one.localeCompare(other)),
    );
  const { Logg: _a, ...others } = a;
  const { Logg: _b, ...rest } = b;
  return values(a) === values(b) && isSameState(others, rest);
}

/** By its own account, what an operation left behind. */
const LEAVES: Readonly<Record<string, "before" | "intended" | "either">> = { done: "intended", unknown: "either" };

test("every fault at every operation leaves the workbook as it was or as it was to be, and says which", async () => {
  const operations = await frame.evaluate(() =>
    Object.entries(window.operations).map(([name, { writes }]) => ({ name, writes })),
  );
  const lines: string[] = [];
  const wrong: unknown[] = [];
  const began = Date.now();
  let struck = 0;
  for (const { name: operation, writes } of operations) {
    const peace = await run(operation, null);
    expect([operation, peace.ended.kind]).toEqual([operation, "done"]);
    lines.push(`\n${operation}`);
    const concerning = FAULTS.filter(([, { batches }]) => writes || batches !== "writes");
    for (const [name, fault] of concerning) {
      const { met, ended, before, state } = await run(operation, fault);
      if (met === 0) {
        lines.push(`  ${name.padEnd(26)} does not concern it`);
        if (!isSameState(state, peace.state)) wrong.push([operation, name, "differs though nothing struck", state]);
        continue;
      }
      struck += 1;
      const found = withoutOthers(state, fault);
      const isBefore = isSameState(found, withoutOthers(before, fault));
      const intended = withoutOthers(peace.state, fault);
      const isIntended =
        isSameState(found, intended) || (operation === "log once more" && isSameButForRows(found, peace.state));
      const leaves = LEAVES[ended.kind] ?? "before";
      const keepsTheirs =
        fault.what !== "otherEdit" || state[fault.sheet] === undefined
          ? true
          : state[fault.sheet]?.[fault.address] === fault.values[0]?.[0];
      const isRight =
        (leaves === "before" && isBefore) ||
        (leaves === "intended" && isIntended) ||
        (leaves === "either" && (isBefore || isIntended));
      lines.push(
        `  ${name.padEnd(26)} ${isIntended ? "as intended" : isBefore ? "as before" : "NEITHER"} – ${ended.kind}: ${ended.says}`,
      );
      if (!isRight || !keepsTheirs || ended.says === "")
        wrong.push([operation, name, ended, { before, state, intended: peace.state }]);
    }
  }
  process.stdout.write(
    `\nFaults x operations (${struck} met, ${Math.round((Date.now() - began) / 1000)} s)\n${lines.join("\n")}\n`,
  );
  expect(wrong).toEqual([]);
  expect(struck).toBeGreaterThan(100);
}, 600_000);
