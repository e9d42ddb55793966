import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { BOARD, FINDING_SET_ASIDE } from "../../../src/workbook/layout";
import { writeExceptions } from "../../../src/workbook/board/writeExceptions";
import type { LogEntry } from "../../../src/workbook/writeLog";
import { createFaultPlan, type FaultPlan } from "../../../workbench/faults/faultPlan";
import type { Fault } from "../../../workbench/faults/fault";
import { installExcel } from "../../support/excelClient";
import { createTestHost, type TestHost } from "../../workbench/support/hostContext";
import { MemoryGrid } from "../../workbench/support/memoryGrid";
import { sheetCells, tableOf } from "../sheets";

const HEADINGS = ["Verv", "Navn", "Kjønn", "Unntak"];
const SEATS = [
  ["leder", "plass 1", "K", ""],
  ["medlem", "plass 2", "M", "board.office: leder sekretariatet (3.12.2021, sak 9)"],
  ["medlem", "plass 3", "M", ""],
];
const LINE = "board.gender: vedtatt med overvekt (3.12.2021, sak 9)";
const ENTRY: LogEntry = {
  time: 46_348.5,
  what: FINDING_SET_ASIDE.nb,
  item: "board.gender",
  member: "Styret",
  before: "Bare 1 av 3",
  after: LINE,
  why: "sak 9",
};
const ROW = ["Funn satt til side", "board.gender", "Styret", "Bare 1 av 3", LINE, "sak 9"];

let host: TestHost;
let plan: FaultPlan;
/** What another person does just before a request; the first is 1. */
let meddle: (request: number) => void;

beforeEach(() => {
  vi.stubGlobal("setTimeout", (work: () => void) => setImmediate(work));
  meddle = () => undefined;
  let requests = 0;
  host = createTestHost(new MemoryGrid(["Styre"]));
  plan = createFaultPlan({
    grid: () => host.grid,
    closePane: () => undefined,
    reopenPane: () => undefined,
    log: host.host.log,
  });
  installExcel(host, {
    treat: async (batch) => {
      requests += 1;
      meddle(requests);
      return plan.conduct.treat(batch);
    },
  });
  put([HEADINGS, ...SEATS]);
});

afterEach(() => {
  vi.unstubAllGlobals();
});

function put(rows: readonly (readonly string[])[], top = 0): void {
  const sheetId = host.grid.sheets()[0]?.id ?? "";
  rows.forEach((row, r) =>
    row.forEach((value, column) => {
      const input =
        value === ""
          ? ({ kind: "blank" } as const)
          : value.startsWith("=")
            ? ({ kind: "formula", formula: value } as const)
            : ({ kind: "constant", value } as const);
      const area = { sheetId, row: top + r, column, rowCount: 1, columnCount: 1 };
      host.grid.as("other", () => host.grid.write(area, [[input]]));
    }),
  );
}

/** What stands on a sheet, below and with its headings. */
function rowsOf(name: string): string[][] {
  const sheet = host.grid.sheets().find((one) => one.name === name);
  const used = sheet === undefined ? null : host.grid.usedArea(sheet.id, true);
  if (sheet === undefined || used === null) return [];
  return host.grid.read({ sheetId: sheet.id, ...used }).map((row) => row.map(({ value }) => String(value)));
}

const logged = (): string[][] =>
  rowsOf("Logg")
    .slice(1)
    .map((row) => row.slice(1));

/** The seats as the pane has read them, with what their exceptions are to be. */
function seatsToWrite(rows = [HEADINGS, ...SEATS]) {
  const table = tableOf(
    sheetCells(
      "Styre",
      rows.map((row) => row.map((cell) => (cell === "" ? null : cell))),
    ),
    BOARD,
  );
  return [
    [1, `${SEATS[1]?.[3] ?? ""}\n${LINE}`],
    [2, LINE],
  ].flatMap(([at, after]) => {
    const row = table.rows[Number(at)];
    return row === undefined ? [] : [{ row, after: String(after) }];
  });
}

const WRITTEN = ["", `${SEATS[1]?.[3] ?? ""}\n${LINE}`, LINE];
const AS_BEFORE = SEATS.map((row) => row[3] ?? "");
const exceptions = (): (string | undefined)[] =>
  rowsOf("Styre")
    .slice(1)
    .map((row) => row[3]);

describe("writeExceptions", () => {
  it("puts a line below what stands at each seat, and a row into the log", async () => {
    expect(await writeExceptions(seatsToWrite(), ENTRY, "nb")).toEqual({ ok: true, value: { kind: "written" } });
    expect([exceptions(), logged()]).toEqual([WRITTEN, [ROW]]);
  });

  it("empties a cell that has no line left", async () => {
    put([["medlem", "plass 3", "M", LINE]], 3);
    const read = seatsToWrite([HEADINGS, ...SEATS.slice(0, 2), ["medlem", "plass 3", "M", LINE]]).slice(1);
    await writeExceptions(
      read.map((seat) => ({ ...seat, after: "" })),
      ENTRY,
      "nb",
    );
    expect(exceptions()).toEqual(AS_BEFORE);
  });

  it("follows the seats where the rows have been sorted", async () => {
    const seats = seatsToWrite();
    put([...SEATS].reverse(), 1);
    expect(await writeExceptions(seats, ENTRY, "nb")).toEqual({ ok: true, value: { kind: "written" } });
    expect(exceptions()).toEqual([...WRITTEN].reverse());
  });

  it.each([
    ["has been given an exception by someone else", ["medlem", "plass 3", "M", "board.term: annet (1.1.2021, styret)"]],
    ["has been taken by someone else", ["medlem", "plass 4", "K", ""]],
  ])("does nothing where a seat %s", async (_, row) => {
    const seats = seatsToWrite();
    put([row], 3);
    expect(await writeExceptions(seats, ENTRY, "nb")).toEqual({ ok: true, value: { kind: "conflict" } });
    expect([exceptions(), logged()]).toEqual([[...AS_BEFORE.slice(0, 2), row[3]], []]);
  });

  it("does not take the place of a formula", async () => {
    const seats = seatsToWrite();
    put([["medlem", "plass 3", "M", '=""']], 3);
    expect(await writeExceptions(seats, ENTRY, "nb")).toEqual({ ok: true, value: { kind: "formula" } });
    expect(logged()).toEqual([]);
  });

  it("gives the table the column that it does not have", async () => {
    put([HEADINGS, ...SEATS].map((row) => [...row.slice(0, 3), ""]));
    const seats = seatsToWrite([HEADINGS, ...SEATS].map((row) => row.slice(0, 3)));
    expect(await writeExceptions(seats, ENTRY, "nb")).toEqual({ ok: true, value: { kind: "written" } });
    expect(rowsOf("Styre").map((row) => row[3])).toEqual(["Unntak", ...WRITTEN]);
    expect(logged()).toEqual([ROW]);
  });

  it("makes no column where something else stands", async () => {
    const rows = [HEADINGS, ...SEATS].map((row) => [...row.slice(0, 3), ""]);
    put([...rows.slice(0, 3), ["medlem", "plass 3", "M", "husk dette"]]);
    const seats = seatsToWrite([HEADINGS, ...SEATS].map((row) => row.slice(0, 3)));
    expect(await writeExceptions(seats, ENTRY, "nb")).toEqual({ ok: true, value: { kind: "noRoom", sheet: "Styre" } });
    expect([rowsOf("Styre").map((row) => row[3]), logged()]).toEqual([["", "", "", "husk dette"], []]);
  });

  it.each(Array.from({ length: 8 }, (_, index) => index + 1))(
    "writes at those seats or at none, where another sorts the rows before request %i",
    async (turn) => {
      const seats = seatsToWrite();
      const sorts: number[] = [];
      meddle = (request) => {
        if (request !== turn) return;
        sorts.push(request);
        put(rowsOf("Styre").slice(1).reverse(), 1);
      };
      const answer = await writeExceptions(seats, ENTRY, "nb");
      const isWritten = answer.ok && answer.value.kind === "written";
      const wanted = isWritten ? WRITTEN : AS_BEFORE;
      expect(exceptions()).toEqual(sorts.length > 0 ? [...wanted].reverse() : wanted);
      expect(logged()).toEqual(isWritten ? [ROW] : []);
    },
  );

  const FAULTS: readonly Fault[] = [
    { what: "throttle", times: "always" },
    { what: "refuse", batches: "writes" },
    { what: "timeOut", done: false, batches: "writes" },
    { what: "timeOut", done: true, batches: "writes" },
    ...[1, 2, 3, 5, 8, 12].map((atChange): Fault => ({ what: "breakOff", atChange, batches: "writes" })),
    { what: "protectSheet", sheet: "Styre" },
  ];

  it.each(FAULTS)("writes all or nothing under %o, and says which", async (fault) => {
    const seats = seatsToWrite();
    plan.set([fault]);
    const answer = await writeExceptions(seats, ENTRY, "nb");
    expect(plan.met().length).toBeGreaterThan(0);
    plan.clear();
    const isWritten = answer.ok && answer.value.kind === "written";
    expect([exceptions(), logged()]).toEqual(isWritten ? [WRITTEN, [ROW]] : [AS_BEFORE, []]);
  });
});
