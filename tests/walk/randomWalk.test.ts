import fc from "fast-check";
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { createFaultPlan, type FaultPlan } from "../../workbench/faults/faultPlan";
import type { SheetArea } from "../../workbench/grid/address";
import type { Fault } from "../../workbench/faults/fault";
import { applyChange, type WrittenChange } from "../../src/workbook/change/applyChange";
import type { Contents } from "../../src/workbook/change/change";
import { takeBack } from "../../src/workbook/change/takeBack";
import { feeChange } from "../../src/workbook/feeChange";
import { planFinancing } from "../../src/workbook/financingFormula";
import { makeSheets, sheetsToMake } from "../../src/workbook/makeSheets";
import { readPartnership } from "../../src/workbook/partnership";
import { readSheets } from "../../src/workbook/readSheets";
import { sheetNames } from "../../src/workbook/sheetNames";
import { addToLog } from "../../src/workbook/writeLog";
import { loadSheetTexts } from "../../src/taskpane/setup/sheetTexts";
import { installExcel } from "../support/excelClient";
import { createTestHost, type TestHost } from "../workbench/support/hostContext";
import { MemoryGrid, type Results } from "../workbench/support/memoryGrid";

// A random walk over a workbook, over the object model: people edit, sort, rename, delete, insert and protect, the add-in
// reads, writes, takes back and logs, and something may go wrong at any of its requests. After each of its steps, every cell
// that it did not say it would write holds what it held before, and those it wrote hold all of it or nothing.

/** What the sheets hold: by "sheet row column", the formula or else the constant. Spilled values are not among them. */
type Held = ReadonlyMap<string, unknown>;

/** Any formula of ours spills three fees. */
const SPILLING: Results = new Proxy<Record<string, readonly (readonly number[])[]>>(
  {},
  { get: (_target, formula) => (String(formula).includes("FELLES.") ? [[1], [2], [3]] : undefined) },
);

class Walk {
  readonly test: TestHost;
  readonly plan: FaultPlan;
  /** What the pane remembers of its last change. */
  last: WrittenChange | null = null;

  constructor() {
    this.test = createTestHost(new MemoryGrid(["Medlemmer"], SPILLING));
    const { grid } = this.test;
    this.plan = createFaultPlan({
      grid: () => grid,
      closePane: () => undefined,
      reopenPane: () => undefined,
      log: this.test.host.log,
    });
    installExcel(this.test, this.plan.conduct);
    const rows = [
      ["Nr", "Navn", "Folketall"],
      ["4630", "Osterøy", 8098],
      ["4629", "Modalen", 388],
      ["4633", "Fedje", 548],
    ];
    rows.forEach((row, index) => row.forEach((value, column) => this.put("Medlemmer", index, column, value)));
  }

  idOf(name: string): string | undefined {
    return this.test.grid.sheets().find((sheet) => sheet.name === name)?.id;
  }

  put(sheet: string, row: number, column: number, value: string | number): void {
    const sheetId = this.idOf(sheet);
    if (sheetId === undefined) return;
    const area: SheetArea = { sheetId, row, column, rowCount: 1, columnCount: 1 };
    this.test.grid.as("person", () => this.test.grid.write(area, [[{ kind: "constant", value }]]));
  }

  held(): Held {
    const { grid } = this.test;
    return new Map(
      grid.sheets().flatMap(({ id, name }) => {
        const used = grid.usedArea(id, true);
        const cells = used === null ? [] : grid.read({ sheetId: id, ...used });
        return cells.flatMap((row, r) =>
          row.flatMap((cell, c): [string, unknown][] => {
            const at = { row: (used?.row ?? 0) + r, column: (used?.column ?? 0) + c };
            const anchor = grid.spillInto(id, at.row, at.column);
            const isSpilled = anchor !== null && (anchor.row !== at.row || anchor.column !== at.column);
            const content = cell.formula === "" ? cell.value : cell.formula;
            return content === "" || isSpilled ? [] : [[`${name} ${at.row} ${at.column}`, content]];
          }),
        );
      }),
    );
  }
}

/** How a step of the add-in ended: by its own account all is written, or nothing is. */
type Account = "all" | "nothing" | "unknown";

interface Step {
  readonly name: string;
  readonly run: (walk: Walk) => Promise<{ account: Account; areas: readonly Contents[] }>;
}

async function planOf(rate: number): Promise<ReturnType<typeof feeChange> | null> {
  const read = await readSheets();
  if (!read.ok || read.value.kind !== "read") return null;
  const { members } = readPartnership(read.value.sheets);
  if (members.kind !== "found") return null;
  const call = { function: "PERCAPITA" as const, terms: [String(rate)] };
  const kinds = [{ words: null, call, usesAgreed: true, partYear: null }];
  const planned = planFinancing({ ...members, problems: [] }, kinds, true, "nb");
  return planned.kind === "plan" ? feeChange(planned.plan) : null;
}

const NOTHING = { account: "nothing", areas: [] } as const;

const accountOf = (kind: string): Account =>
  kind === "written" || kind === "takenBack" ? "all" : kind === "unknown" ? "unknown" : "nothing";

const writeFees = (rate: number, agrees: boolean): Step => ({
  name: `write the fees at ${String(rate)}${agrees ? ", agreeing to replace" : ""}`,
  async run(walk) {
    const change = await planOf(rate);
    if (change === null) return NOTHING;
    const first = await applyChange(change, null);
    const asked = first.ok && first.value.kind === "occupied" ? first.value.occupied : null;
    const answer = asked !== null && agrees ? await applyChange(change, asked) : first;
    if (answer.ok && answer.value.kind === "written") walk.last = answer.value.written;
    return { account: answer.ok ? accountOf(answer.value.kind) : "nothing", areas: change.contents };
  },
});

const takeLastBack: Step = {
  name: "take the last change back",
  async run(walk) {
    if (walk.last === null) return NOTHING;
    const { before } = walk.last;
    const answer = await takeBack(walk.last);
    if (answer.ok && answer.value.kind === "takenBack") walk.last = null;
    return {
      account: answer.ok ? accountOf(answer.value.kind) : "nothing",
      areas: before.contents,
    };
  },
};

const logVote: Step = {
  name: "log a vote",
  async run() {
    const entry = { time: 46_348.5, what: "Møteleders stemme", item: "1", before: null, after: "For", why: null };
    const answer = await addToLog(entry, "nb");
    return { account: answer.ok ? accountOf(answer.value.kind) : "nothing", areas: [] };
  },
};

const makeAll: Step = {
  name: "make the sheets",
  async run(walk) {
    const names = await sheetNames();
    if (!names.ok) return NOTHING;
    const change = makeSheets(sheetsToMake(names.value, {}, "nb"), await loadSheetTexts("nb"), "nb");
    const answer = await applyChange(change, null);
    if (answer.ok && answer.value.kind === "written") walk.last = answer.value.written;
    return {
      account: answer.ok ? accountOf(answer.value.kind) : "nothing",
      areas: change.contents,
    };
  },
};

/** What is done by people, in peace. */
const people = {
  edit: fc.record({
    row: fc.nat({ max: 6 }),
    column: fc.nat({ max: 6 }),
    value: fc.oneof(fc.constantFrom("Mitt", "=x", "Sum", "Navn"), fc.nat({ max: 9999 })),
  }),
};

type Action =
  | { readonly kind: "step"; readonly step: Step; readonly fault: Fault | null }
  | { readonly kind: "edit"; readonly row: number; readonly column: number; readonly value: string | number }
  | { readonly kind: "sort" | "rename" | "renameBack" | "delete" | "protect" | "unprotect" | "reload" };

const faults: fc.Arbitrary<Fault | null> = fc.option(
  fc.oneof(
    fc.constantFrom<Fault>(
      { what: "throttle", times: 2 },
      { what: "throttle", times: "always" },
      { what: "refuse", batches: "writes" },
      { what: "timeOut", done: true, batches: "writes" },
      { what: "timeOut", done: false, batches: "writes" },
      { what: "timeOut", done: true, times: "always" },
      { what: "responseTooLarge", batches: "writes" },
    ),
    fc.integer({ min: 1, max: 6 }).map((atChange): Fault => ({ what: "breakOff", atChange, batches: "writes" })),
    fc
      .record({ column: fc.constantFrom("A", "C", "D", "E", "F"), row: fc.integer({ min: 1, max: 6 }) })
      .map(({ column, row }): Fault => ({
        what: "otherEdit",
        sheet: "Medlemmer",
        address: `${column}${String(row)}`,
        values: [["Deira"]],
        batches: "writes",
      })),
  ),
  { freq: 3 },
);

const actions: fc.Arbitrary<Action> = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.record({
      kind: fc.constant("step" as const),
      step: fc.oneof(
        fc
          .record({ rate: fc.integer({ min: 1, max: 3 }), agrees: fc.boolean() })
          .map(({ rate, agrees }) => writeFees(rate, agrees)),
        fc.constantFrom(takeLastBack, takeLastBack, logVote, makeAll),
      ),
      fault: faults,
    }),
  },
  { weight: 4, arbitrary: people.edit.map((edit) => ({ kind: "edit" as const, ...edit })) },
  {
    weight: 2,
    arbitrary: fc
      .constantFrom("sort", "rename", "renameBack", "delete", "protect", "unprotect", "unprotect", "reload")
      .map((kind) => ({ kind })),
  },
);

function byHand(walk: Walk, action: Exclude<Action, { kind: "step" }>): void {
  const { grid } = walk.test;
  const members = walk.idOf("Medlemmer") ?? walk.idOf("Kommunar");
  switch (action.kind) {
    case "edit":
      if (members === undefined || grid.sheets().some(({ id, isProtected }) => id === members && isProtected)) return;
      walk.put(
        walk.idOf("Medlemmer") === undefined ? "Kommunar" : "Medlemmer",
        action.row,
        action.column,
        action.value,
      );
      return;
    case "sort": {
      if (members === undefined) return;
      const area = { sheetId: members, row: 1, column: 0, rowCount: 3, columnCount: 3 };
      const rows = grid.read(area).map((row) => row.map(({ value }) => value));
      rows.reverse();
      grid.write(
        area,
        rows.map((row) => row.map((value) => (value === "" ? { kind: "blank" } : { kind: "constant", value }))),
      );
      return;
    }
    case "rename":
      if (members !== undefined && walk.idOf("Kommunar") === undefined) grid.renameSheet(members, "Kommunar");
      return;
    case "renameBack":
      if (members !== undefined && walk.idOf("Medlemmer") === undefined) grid.renameSheet(members, "Medlemmer");
      return;
    case "delete": {
      const other = grid.sheets().find(({ name }) => name === "Lister" || name === "Styre");
      if (other !== undefined) grid.deleteSheet(other.id);
      return;
    }
    case "protect":
    case "unprotect":
      if (members !== undefined) grid.setProtected(members, action.kind === "protect");
      return;
    case "reload":
      walk.last = null;
  }
}

/** Whether a cell is one that the step was to write. */
function isWithin(place: string, areas: readonly Contents[]): boolean {
  const [sheet, row, column] = place.split(" ");
  return areas.some(
    ({ area }) =>
      area.sheet === sheet &&
      Number(row) >= area.top &&
      Number(row) <= area.bottom &&
      Number(column) >= area.left &&
      Number(column) <= area.right,
  );
}

/** What the walk came across, so that one that never wrote anything cannot pass. */
const seen = { steps: 0, written: 0, struck: 0 };

/** What a step did that it should not have; empty where all is well. */
async function faultsOf(walk: Walk, step: Step, fault: Fault | null): Promise<string[]> {
  const { grid } = walk.test;
  await grid.settled();
  const before = walk.held();
  const namesOf = (): string =>
    grid
      .sheets()
      .map(({ name }) => name)
      .sort()
      .join();
  const sheetsBefore = namesOf();
  const isLog = step.name === logVote.name;
  walk.plan.set(fault === null ? [] : [fault]);
  const { account, areas } = await step.run(walk);
  const theirs = walk.plan.met().some(({ what }) => what === "otherEdit") && fault?.what === "otherEdit" ? fault : null;
  seen.struck += walk.plan.met().length > 0 ? 1 : 0;
  seen.written += account === "all" ? 1 : 0;
  walk.plan.clear();
  await grid.settled();
  const after = walk.held();
  const theirPlace =
    theirs === null
      ? null
      : `Medlemmer ${String(Number(theirs.address.slice(1)) - 1)} ${String(theirs.address.charCodeAt(0) - 65)}`;

  const found: string[] = [];
  if (theirPlace !== null && after.get(theirPlace) !== "Deira")
    found.push(`lost what someone else wrote in ${theirPlace}`);
  for (const [place, content] of before) {
    if (place === theirPlace || after.get(place) === content) continue;
    const isDeletedByUs = account !== "nothing" && walk.idOf(place.split(" ")[0] ?? "") === undefined;
    if (account === "nothing" || (!isDeletedByUs && !isWithin(place, areas))) {
      found.push(`${place} held ${String(content)}, and holds ${String(after.get(place))}`);
    }
  }
  for (const [place, content] of after) {
    if (place === theirPlace || before.has(place)) continue;
    const isOfLog = isLog && account !== "nothing" && place.startsWith("Logg ");
    if (account === "nothing" || !(isOfLog || isWithin(place, areas))) {
      found.push(`${place} holds ${String(content)}, which nobody was told of`);
    }
  }
  if (account === "nothing" && namesOf() !== sheetsBefore) found.push("sheets came or went unsaid");
  return found;
}

beforeEach(() => {
  vi.stubGlobal("setTimeout", (work: () => void) => setImmediate(work));
});

afterEach(() => {
  vi.unstubAllGlobals();
});

it("loses nothing in 2 000 random steps", { timeout: 300_000 }, async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(actions, { minLength: 40, maxLength: 60 }), async (walkOf) => {
      const walk = new Walk();
      for (const action of walkOf) {
        seen.steps += 1;
        if (action.kind !== "step") byHand(walk, action);
        else
          expect([action.step.name, await faultsOf(walk, action.step, action.fault)]).toEqual([action.step.name, []]);
      }
    }),
    // The same walk in every run; another by WALK_SEED.
    { numRuns: 50, seed: Number(process.env["WALK_SEED"] ?? 20_261_122) },
  );
  expect(seen.steps).toBeGreaterThanOrEqual(2000);
  expect(seen.written).toBeGreaterThan(100);
  expect(seen.struck).toBeGreaterThan(100);
});
