import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Known, NOTHING_KNOWN, readSheets, type Sheets } from "../../src/workbook/readSheets";
import type { Scalar } from "../../workbench/grid/grid";
import { HostError } from "../../workbench/host/errors";
import { GOOD_TREATMENT, type Treatment } from "../../workbench/host/session";
import { installExcel } from "../support/excelClient";
import { createTestHost } from "../workbench/support/hostContext";
import { MemoryGrid } from "../workbench/support/memoryGrid";

const LIST = "Min liste";
const OTHER_LIST = "Andre";
const MEMBERS = "Medlemmer";
const SETUP = "Oppsett";

/** A workbook that can be read with and without what is known of it, each reading with its round trips. */
class Workbook {
  readonly grid = new MemoryGrid([MEMBERS, "Vedtekter"]);
  known: Known = NOTHING_KNOWN;
  treatment: Treatment = GOOD_TREATMENT;
  #roundTrips = 0;

  constructor() {
    installExcel(createTestHost(this.grid), {
      treat: () => {
        this.#roundTrips += 1;
        return Promise.resolve(this.treatment);
      },
    });
    this.put(MEMBERS, 0, ["Nummer", "Navn", "Folketall"], ["4601", "Bergen", 291_940], ["4630", "Osterøy", 8_131]);
    this.put("Vedtekter", 0, ["Regel", "Verdi"], ["Sats", 20]);
  }

  sheetId(name: string): string | undefined {
    return this.grid.sheets().find((sheet) => sheet.name === name)?.id;
  }

  /** Fills rows from the first column; does nothing where there is no such sheet. */
  put(sheet: string, top: number, ...rows: readonly (readonly Scalar[])[]): void {
    const sheetId = this.sheetId(sheet);
    if (sheetId === undefined) return;
    const area = { sheetId, row: top, column: 0, rowCount: rows.length, columnCount: rows[0]?.length ?? 1 };
    this.grid.write(
      area,
      rows.map((row) =>
        row.map((value) =>
          typeof value === "string" && value.startsWith("=")
            ? { kind: "formula", formula: value }
            : { kind: "constant", value },
        ),
      ),
    );
  }

  add(sheet: string): void {
    if (this.sheetId(sheet) === undefined) this.grid.addSheet(sheet);
  }

  /** Lets the members stand in a list of the user's own. */
  map(list: string): void {
    this.add(list);
    this.put(list, 1, ["Kommune", "Innbyggere"], ["Voss", 16_119], ["Kvam", 8_532]);
    this.add(SETUP);
    const heading = (column: string): string => `='${list}'!$${column}$2`;
    this.put(SETUP, 0, ["Del", "Felt", "Overskrift"], ["Medlemmer", "Navn", heading("A")]);
    this.put(SETUP, 2, ["Medlemmer", "Folketall", heading("B")]);
  }

  hide(sheet: string, row: number, isHidden: boolean): void {
    const sheetId = this.sheetId(sheet);
    if (sheetId === undefined) return;
    this.grid.setRowsHidden({ sheetId, row, column: 0, rowCount: 1, columnCount: 1 }, isHidden);
  }

  async read(known: Known): Promise<{ readonly sheets: Sheets; readonly known: Known; readonly roundTrips: number }> {
    const before = this.#roundTrips;
    const answer = await readSheets({}, known);
    if (!answer.ok || answer.value.kind !== "read") throw new Error(JSON.stringify(answer));
    return { sheets: answer.value.sheets, known: answer.value.known, roundTrips: this.#roundTrips - before };
  }

  async readAgain(): Promise<{ readonly sheets: Sheets; readonly roundTrips: number }> {
    const answer = await this.read(this.known);
    this.known = answer.known;
    return answer;
  }
}

async function isReadAsAnew(workbook: Workbook): Promise<void> {
  const again = await workbook.readAgain();
  const anew = await workbook.read(NOTHING_KNOWN);
  expect(again.sheets).toEqual(anew.sheets);
  expect(again.roundTrips).toBeLessThanOrEqual(anew.roundTrips);
  // Where nothing has been changed since, one round trip is enough.
  expect((await workbook.readAgain()).roundTrips).toBe(1);
}

describe("a repeated reading", () => {
  it("takes one round trip where the members stand in a list of the user's own and rows are hidden", async () => {
    const workbook = new Workbook();
    workbook.map(LIST);
    workbook.hide(LIST, 2, true);
    expect((await workbook.readAgain()).roundTrips).toBe(3);
    workbook.put(LIST, 3, ["Kvam herad", 8_600]);
    const again = await workbook.readAgain();
    expect(again.roundTrips).toBe(1);
    expect(again.sheets.members).toMatchObject({ name: LIST, hiddenRows: [2], rows: { 2: ["Kvam herad", 8_600] } });
  });

  it("finds the list under its new name, with no more round trips than without what was known", async () => {
    const workbook = new Workbook();
    workbook.map(LIST);
    await workbook.readAgain();
    workbook.grid.renameSheet(workbook.sheetId(LIST) ?? "", OTHER_LIST);
    workbook.map(OTHER_LIST);
    const moved = await workbook.readAgain();
    expect([moved.sheets.members?.name, moved.roundTrips]).toEqual([OTHER_LIST, 2]);
    await isReadAsAnew(workbook);
  });

  it("reads a long table whole in one round trip, also when it has grown a little", async () => {
    const workbook = new Workbook();
    const members = (count: number, from: number): Scalar[][] =>
      Array.from({ length: count }, (_, row) => [String(from + row), `Medlem ${from + row}`, row + 1]);
    workbook.put(MEMBERS, 1, ...members(2_500, 1));
    expect((await workbook.readAgain()).roundTrips).toBe(2);
    expect((await workbook.readAgain()).roundTrips).toBe(1);
    workbook.put(MEMBERS, 2_501, ...members(100, 2_501));
    const grown = await workbook.readAgain();
    expect([grown.sheets.members?.rows.length, grown.roundTrips]).toEqual([2_601, 1]);
    workbook.put(MEMBERS, 2_601, ...members(300, 2_601));
    const further = await workbook.readAgain();
    expect([further.sheets.members?.rows.length, further.roundTrips]).toEqual([2_901, 2]);
    await isReadAsAnew(workbook);
  });

  it("asks for no more of a table than one answer holds", async () => {
    const workbook = new Workbook();
    workbook.put(MEMBERS, 1, ...Array.from({ length: 2_100 }, (_, row) => [String(row + 1), `Medlem ${row + 1}`, 1]));
    workbook.put(MEMBERS, 0, [
      "Nummer",
      "Navn",
      "Folketall",
      ...Array.from({ length: 30 }, (_, column) => `F${column}`),
    ]);
    await workbook.readAgain();
    expect(workbook.known.rows.size).toBe(0);
    expect((await workbook.readAgain()).sheets.members?.rows).toHaveLength(2_101);
  });

  it("is done anew where Excel will not have what is known any more", async () => {
    const workbook = new Workbook();
    workbook.hide(MEMBERS, 1, true);
    await workbook.readAgain();
    let refusals = 1;
    workbook.treatment = {
      ...GOOD_TREATMENT,
      gate: () => {
        if (refusals > 0) {
          refusals -= 1;
          throw new HostError("ItemNotFound");
        }
      },
    };
    const again = await workbook.readAgain();
    expect(again.sheets.members?.hiddenRows).toEqual([1]);
    expect(again.roundTrips).toBe(3);
  });

  it("is refused where a reading without it is refused too", async () => {
    const workbook = new Workbook();
    workbook.hide(MEMBERS, 1, true);
    await workbook.readAgain();
    workbook.treatment = {
      ...GOOD_TREATMENT,
      gate: () => {
        throw new HostError("AccessDenied");
      },
    };
    expect(await readSheets({}, workbook.known)).toMatchObject({ ok: false, fault: { code: "AccessDenied" } });
  });

  type Edit = (workbook: Workbook) => void;
  const anySheet = fc.constantFrom(MEMBERS, LIST, OTHER_LIST, "Vedtekter", SETUP, "Members");
  const anyRow = fc.nat({ max: 6 });
  const anyEdit: fc.Arbitrary<Edit> = fc.oneof(
    fc.tuple(anySheet, anyRow, fc.constantFrom<Scalar>("x", 5, "Navn", "Kommune", "Medlemmer")).map(
      ([sheet, row, value]): Edit =>
        (workbook) =>
          workbook.put(sheet, row, [value]),
    ),
    fc.tuple(anySheet, anyRow, fc.boolean()).map(
      ([sheet, row, isHidden]): Edit =>
        (workbook) =>
          workbook.hide(sheet, row, isHidden),
    ),
    fc.constantFrom(LIST, OTHER_LIST).map(
      (list): Edit =>
        (workbook) =>
          workbook.map(list),
    ),
    anySheet.map(
      (sheet): Edit =>
        (workbook) =>
          workbook.add(sheet),
    ),
    anySheet.map((sheet): Edit => (workbook) => {
      const id = workbook.sheetId(sheet);
      if (id !== undefined && workbook.grid.sheets().length > 1) workbook.grid.deleteSheet(id);
    }),
    fc.tuple(anySheet, anySheet).map(([sheet, to]): Edit => (workbook) => {
      const id = workbook.sheetId(sheet);
      if (id !== undefined && workbook.sheetId(to) === undefined) workbook.grid.renameSheet(id, to);
    }),
    fc.tuple(anySheet, anyRow, fc.boolean()).map(([sheet, row, isInserted]): Edit => (workbook) => {
      const sheetId = workbook.sheetId(sheet);
      if (sheetId === undefined) return;
      const area = { sheetId, row, column: 0, rowCount: 1, columnCount: 1 };
      if (isInserted) workbook.grid.insertRows(area);
      else workbook.grid.deleteRows(area);
    }),
  );

  it("gives what a reading without it gives, whatever has been done in between", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.array(anyEdit, { minLength: 1, maxLength: 3 }), { maxLength: 5 }),
        async (rounds) => {
          const workbook = new Workbook();
          await workbook.readAgain();
          for (const edits of rounds) {
            for (const edit of edits) edit(workbook);
            await isReadAsAnew(workbook);
          }
        },
      ),
    );
  });
});
