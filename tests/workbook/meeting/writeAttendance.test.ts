import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { type Cell, textOf } from "../../../src/domain/cell";
import type { AttendanceRow } from "../../../src/domain/meeting/attendance";
import type { RowEdit } from "../../../src/domain/meeting/changePart";
import { type AttendanceEdit, writeAttendance } from "../../../src/workbook/meeting/writeAttendance";
import type { LogEntry } from "../../../src/workbook/writeLog";
import type { Conduct } from "../../../workbench/host/session";
import { GOOD_CONDUCT } from "../../../workbench/host/session";
import { installExcel } from "../../support/excelClient";
import { createTestHost, type TestHost } from "../../workbench/support/hostContext";
import { MemoryGrid } from "../../workbench/support/memoryGrid";

// A note above, a column of the user's own among ours, and a log with its headings.

const HEADINGS = [
  "Medlem",
  "Representant",
  "Til stede fra sak",
  "Til stede til sak",
  "Bil",
  "Fullmakt til",
  "Møteform",
];
const LOG_HEADINGS = ["Tid", "Hva", "Sak", "Medlem", "Før", "Etter", "Hvorfor"];
const NO_CELLS: AttendanceRow["cells"] = { member: null, delegate: null, from: null, to: null, proxy: null, how: null };

let test: TestHost;
/** What another person does just before a request; the first is 1. */
let meddle: (request: number) => void;
let requests: number;

beforeEach(() => {
  vi.stubGlobal("setTimeout", (work: () => void) => setImmediate(work));
  requests = 0;
  meddle = () => undefined;
  test = createTestHost(new MemoryGrid(["Oppmøte", "Logg"]));
  const conduct: Conduct = {
    treat: async (batch) => {
      requests += 1;
      meddle(requests);
      return GOOD_CONDUCT.treat(batch);
    },
  };
  installExcel(test, conduct);
  put("Oppmøte", 0, ["Oppmøte på årsmøtet"]);
  put("Oppmøte", 2, HEADINGS);
  put("Oppmøte", 3, ["Alver", "plass 1", "", "", "egen", "", "Fysisk"]);
  put("Oppmøte", 4, ["Bergen", "", "", "", "", "", "Ikke til stede"]);
  put("Logg", 0, LOG_HEADINGS);
});

afterEach(() => {
  vi.unstubAllGlobals();
});

function put(sheet: string, row: number, values: readonly string[]): void {
  const sheetId = test.grid.sheets().find(({ name }) => name === sheet)?.id ?? "";
  values.forEach((value, column) => {
    const input = value === "" ? ({ kind: "blank" } as const) : ({ kind: "constant", value } as const);
    test.grid.as("other", () => test.grid.write({ sheetId, row, column, rowCount: 1, columnCount: 1 }, [[input]]));
  });
}

function row(sheet: string, index: number): string[] {
  const sheetId = test.grid.sheets().find(({ name }) => name === sheet)?.id ?? "";
  const [cells = []] = test.grid.read({ sheetId, row: index, column: 0, rowCount: 1, columnCount: 7 });
  return cells.map((cell) => String(cell.value));
}

function edit(
  member: string,
  seen: readonly Partial<AttendanceRow["cells"]>[],
  edits: readonly RowEdit[],
  entry: LogEntry | null = null,
): AttendanceEdit {
  return {
    isOf: (cell: Cell) => textOf(cell) === member,
    seen: seen.map((cells) => ({ cells: { ...NO_CELLS, ...cells } })),
    edits,
    entry,
  };
}

const ALVER = { delegate: "plass 1", how: "Fysisk" };
const BERGEN = { how: "Ikke til stede" };
const leaving = (entry: LogEntry | null = null): AttendanceEdit =>
  edit("Alver", [ALVER], [{ index: 0, cells: { to: "2" } }], entry);

const logged = (member: string): LogEntry => ({
  time: 46_000.5,
  what: "Oppmøte endret",
  item: "3",
  member,
  before: "Til stede",
  after: "Ikke til stede",
  why: null,
});

describe("writeAttendance", () => {
  it("writes the cells that change, as text, and leaves the others", async () => {
    const written = await writeAttendance(
      [leaving(), edit("Bergen", [BERGEN], [{ index: 0, cells: { how: "" } }])],
      "nb",
    );
    expect(written).toEqual({ ok: true, value: { kind: "written", conflicts: [] } });
    expect([row("Oppmøte", 3), row("Oppmøte", 4)]).toEqual([
      ["Alver", "plass 1", "", "2", "egen", "", "Fysisk"],
      ["Bergen", "", "", "", "", "", ""],
    ]);
    expect(row("Logg", 1).join("")).toBe("");
  });

  it("adds rows below the table, each on its own", async () => {
    const added = (member: string): RowEdit => ({ index: null, cells: { member, from: "3", to: "", proxy: "Kinn" } });
    const edits = [
      edit("Alver", [ALVER], [{ index: 0, cells: { to: "2" } }, added("Alver")]),
      edit("Voss", [], [added("Voss")]),
    ];
    await writeAttendance(edits, "nb");
    expect([row("Oppmøte", 5), row("Oppmøte", 6)]).toEqual([
      ["Alver", "", "3", "", "", "Kinn", ""],
      ["Voss", "", "3", "", "", "Kinn", ""],
    ]);
  });

  it("tells the log of each, at the same go", async () => {
    await writeAttendance(
      [leaving(logged("Alver")), edit("Bergen", [BERGEN], [{ index: 0, cells: { how: "" } }], logged("Bergen"))],
      "nb",
    );
    expect([row("Logg", 1).slice(1, 4), row("Logg", 2).slice(1, 4)]).toEqual([
      ["Oppmøte endret", "3", "Alver"],
      ["Oppmøte endret", "3", "Bergen"],
    ]);
    expect(row("Oppmøte", 3)[3]).toBe("2");
  });

  it("finds the rows where they are now", async () => {
    put("Oppmøte", 3, ["Bergen", "", "", "", "", "", "Ikke til stede"]);
    put("Oppmøte", 4, ["Alver", "plass 1", "", "", "", "", "Fysisk"]);
    await writeAttendance([leaving()], "nb");
    expect([row("Oppmøte", 3)[3], row("Oppmøte", 4)[3]]).toEqual(["", "2"]);
  });

  it("leaves what someone else has changed since it was seen, and writes the rest", async () => {
    put("Oppmøte", 3, ["Alver", "plass 2"]);
    const edits = [
      leaving(logged("Alver")),
      edit("Bergen", [BERGEN], [{ index: 0, cells: { how: "" } }], logged("Bergen")),
    ];
    expect(await writeAttendance(edits, "nb")).toEqual({ ok: true, value: { kind: "written", conflicts: [0] } });
    expect([row("Oppmøte", 3)[3], row("Oppmøte", 4)[6], row("Logg", 1)[3], row("Logg", 2)[3]]).toEqual([
      "",
      "",
      "Bergen",
      "",
    ]);
  });

  it.each([1, 2, 3, 4, 5, 6, 7, 8])("loses nothing that someone else writes just before request %i", async (moment) => {
    meddle = (request) => {
      if (request === moment) put("Oppmøte", 3, ["Alver", "", "", "1"]);
    };
    const written = await writeAttendance([leaving(logged("Alver"))], "nb");
    const isConflict = written.ok && written.value.kind === "written" && written.value.conflicts.length > 0;
    // Where they come later than all of ours, what they write stands.
    expect(row("Oppmøte", 3)[3]).toBe(requests >= moment ? "1" : "2");
    expect(isConflict).toBe(requests >= moment);
    expect(row("Logg", 1)[3]).toBe(isConflict ? "" : "Alver");
  });

  it("takes the next free row where someone else has taken the one it had found", async () => {
    meddle = (request) => {
      if (request === 2) put("Oppmøte", 5, ["Kinn", "plass 7"]);
    };
    await writeAttendance([edit("Voss", [], [{ index: null, cells: { member: "Voss" } }])], "nb");
    expect([row("Oppmøte", 5)[0], row("Oppmøte", 6)[0]]).toEqual(["Kinn", "Voss"]);
  });

  it("says which column is not there, and writes nothing", async () => {
    put("Oppmøte", 2, [...HEADINGS.slice(0, 6), "Merknad"]);
    const both = [leaving(), edit("Bergen", [{}], [{ index: 0, cells: { proxy: "", how: "Fysisk" } }])];
    both[0] = edit("Alver", [{ delegate: "plass 1" }], [{ index: 0, cells: { to: "2" } }]);
    expect(await writeAttendance(both, "nb")).toEqual({ ok: true, value: { kind: "noColumn", column: "how" } });
    expect(row("Oppmøte", 3)[3]).toBe("");
  });
});
