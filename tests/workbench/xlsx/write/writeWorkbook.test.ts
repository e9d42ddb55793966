import ExcelJS from "exceljs";
import { strFromU8, unzipSync } from "fflate";
import { beforeEach, describe, expect, test } from "vitest";
import type { SheetArea } from "../../../../workbench/grid/address";
import type { CellInput } from "../../../../workbench/grid/grid";
import { DEFAULT_PAGE_LAYOUT, type PageLayout } from "../../../../workbench/grid/pageLayout";
import { readWorkbook, type ReadWorkbook } from "../../../../workbench/xlsx/readWorkbook";
import { writeWorkbook } from "../../../../workbench/xlsx/write/writeWorkbook";
import { packageFaults } from "../../../samples/package/packageFaults";
import { partsOf } from "../../../samples/package/workbookFile";
import { MemoryGrid } from "../../support/memoryGrid";

const NAMES = ["TRY.TIMES"];
const WAITING = "=TRY.TIMES(1,2)";
const SPILLED = "=TRY.TIMES(A2:A3,2)";

let grid: MemoryGrid;
let members: string;
let notes: string;

const at = (sheetId: string, row: number, column: number, rowCount = 1, columnCount = 1): SheetArea => ({
  sheetId,
  row,
  column,
  rowCount,
  columnCount,
});

function put(sheetId: string, row: number, column: number, input: string | number | boolean): void {
  const isFormula = typeof input === "string" && input.startsWith("=");
  const cell: CellInput = isFormula ? { kind: "formula", formula: input } : { kind: "constant", value: input };
  grid.write(at(sheetId, row, column), [[cell]]);
}

beforeEach(() => {
  grid = new MemoryGrid(["Medlemmer", "Møte's"], {
    [SPILLED]: [[10], [12]],
    "=A2+A3": 11,
    "=NAVN()": "tekst",
    [WAITING]: "#BUSY!",
  });
  [members = "", notes = ""] = grid.sheets().map(({ id }) => id);
});

const saved = (): Uint8Array => writeWorkbook(grid, NAMES);

function opened(): ReadWorkbook {
  const workbook = readWorkbook(saved(), "saved.xlsx", NAMES);
  if ("failure" in workbook) throw new Error(workbook.failure);
  return workbook;
}

type ReadSheet = NonNullable<ReadWorkbook["data"]["sheets"]>[string];

function sheetOf(workbook: ReadWorkbook, name: string): ReadSheet {
  const found = Object.values(workbook.data.sheets ?? {}).find((sheet) => sheet.name === name);
  if (!found) throw new Error(`no sheet ${name}`);
  return found;
}

function cellOf(workbook: ReadWorkbook, row: number, column: number, name = "Medlemmer"): object {
  return sheetOf(workbook, name).cellData?.[row]?.[column] ?? {};
}

const xmlOf = (part: string): string => strFromU8(unzipSync(saved())[part] ?? new Uint8Array());

describe("a workbook that is saved", () => {
  test("has its values with their types, text as text, and texts with odd characters as they were", () => {
    const texts = ["0301", "2/3", "=not a formula", " spaces ", "a\nb", "<&>\"'", "_x0041_", "bell\u0007"];
    for (const [row, value] of texts.entries()) {
      grid.write(at(members, row, 0), [[{ kind: "constant", value }]]);
    }
    put(members, 0, 1, 0.1);
    put(members, 1, 1, true);
    put(members, 2, 1, "#N/A");
    const workbook = opened();
    for (const [row, text] of texts.entries()) expect(cellOf(workbook, row, 0)).toMatchObject({ v: text, t: 1 });
    expect(cellOf(workbook, 0, 1)).toMatchObject({ v: 0.1, t: 2 });
    expect(cellOf(workbook, 1, 1)).toMatchObject({ v: 1, t: 3 });
    expect(cellOf(workbook, 2, 1)).toMatchObject({ v: "#N/A" });
  });

  test("has its formulas as Excel keeps them, a custom function as a dynamic array over all that it fills", async () => {
    put(members, 1, 0, 5);
    put(members, 2, 0, 6);
    put(members, 1, 1, SPILLED);
    put(members, 1, 2, "=A2+A3");
    put(members, 1, 3, "=NAVN()");
    put(members, 1, 4, "=SORT(A2:A3)");
    await grid.settled();
    const xml = xmlOf("xl/worksheets/sheet1.xml");
    expect(xml).toContain('<c r="B2" cm="1"><f t="array" ref="B2:B3">_xldudf_TRY_TIMES(A2:A3,2)</f><v>10</v></c>');
    expect(xml).toContain('<c r="B3"><v>12</v></c>');
    expect(xml).toContain('<c r="C2"><f>A2+A3</f><v>11</v></c>');
    expect(xml).toContain('<c r="D2" t="str"><f>NAVN()</f><v>tekst</v></c>');
    expect(xml).toContain("<f>_xlfn._xlws.SORT(A2:A3)</f>");
    const workbook = opened();
    expect(cellOf(workbook, 1, 1)).toEqual({ f: SPILLED });
    expect(cellOf(workbook, 2, 1)).toEqual({});
    expect(cellOf(workbook, 1, 4)).toEqual({ f: "=SORT(A2:A3)" });
  });

  test("has no value where a function has not answered", async () => {
    put(members, 0, 0, WAITING);
    await grid.settled();
    const xml = xmlOf("xl/worksheets/sheet1.xml");
    expect(xml).toContain('<c r="A1" cm="1"><f t="array" ref="A1">_xldudf_TRY_TIMES(1,2)</f></c>');
  });

  test("has its sheets in order, hidden and protected as they were, and shows the same", () => {
    const deep = grid.addSheet("Dypt");
    const hidden = grid.addSheet("Skjult");
    grid.setVisibility(deep, "VeryHidden");
    grid.setVisibility(hidden, "Hidden");
    grid.setProtected(notes, true);
    grid.setTabColor(notes, "#0F5C3F");
    grid.activateSheet(notes);
    const { data, extras } = opened();
    const sheets = (data.sheetOrder ?? []).map((id) => data.sheets?.[id]);
    expect(sheets.map((sheet) => [sheet?.name, sheet?.hidden])).toEqual([
      ["Medlemmer", 0],
      ["Møte's", 0],
      ["Dypt", 1],
      ["Skjult", 1],
    ]);
    expect(extras.veryHiddenSheetIds).toEqual([sheets[2]?.id]);
    expect(extras.protectedSheetIds).toEqual([sheets[1]?.id]);
    expect(extras.activeSheetId).toBe(sheets[1]?.id);
    expect(sheets[1]?.tabColor).toBe("#0F5C3F");
  });

  test("has its looks, widths, heights, merged cells, hidden rows and columns, and what is frozen", () => {
    put(members, 0, 0, "Navn");
    put(members, 4, 3, 1);
    grid.writeFormat(at(members, 0, 0), {
      bold: true,
      italic: true,
      fontSize: 14,
      fontColor: "#FF0000",
      fillColor: "#FFCC00",
      wrapText: true,
      horizontalAlignment: "Center",
      verticalAlignment: "Top",
      borderBottom: "thin",
    });
    grid.writeNumberFormats(at(members, 4, 3), [["yyyy-mm-dd"]]);
    grid.setColumnWidth(at(members, 0, 0), 108.75);
    grid.setRowHeight(at(members, 1, 0), 30);
    grid.merge(at(members, 2, 0, 1, 3));
    grid.setRowsHidden(at(members, 3, 0), true);
    grid.setColumnsHidden(at(members, 0, 1), true);
    grid.freeze(members, 1, 2);
    const workbook = opened();
    const sheet = sheetOf(workbook, "Medlemmer");
    const styleOf = (row: number, column: number): unknown =>
      workbook.data.styles?.[String((cellOf(workbook, row, column) as { s?: string }).s)];
    expect(styleOf(0, 0)).toMatchObject({
      bl: 1,
      it: 1,
      fs: 14,
      cl: { rgb: "#FF0000" },
      bg: { rgb: "#FFCC00" },
      tb: 3,
      ht: 2,
      vt: 1,
      bd: { b: { s: 1 } },
    });
    expect(styleOf(4, 3)).toMatchObject({ n: { pattern: "yyyy-mm-dd" } });
    expect(sheet.columnData).toMatchObject({ 0: { w: 145 }, 1: { hd: 1 } });
    expect(sheet.rowData).toMatchObject({ 1: { h: 40 }, 3: { hd: 1 } });
    expect(sheet.mergeData).toEqual([{ startRow: 2, endRow: 2, startColumn: 0, endColumn: 2 }]);
    expect(sheet.freeze).toMatchObject({ xSplit: 2, ySplit: 1 });
  });

  test.each([
    [1, 0],
    [0, 1],
  ])("has %i frozen rows and %i frozen columns", (ySplit, xSplit) => {
    grid.freeze(members, ySplit, xSplit);
    expect(sheetOf(opened(), "Medlemmer").freeze).toMatchObject({ xSplit, ySplit });
  });

  test("has its tables and names", async () => {
    ["Nr", "Folketall"].forEach((heading, column) => put(members, 0, column, heading));
    await grid.addTable(at(members, 0, 0, 3, 2), "Medlemsliste");
    await grid.addTable(at(notes, 2, 0, 2, 1), "Saker");
    grid.addName({ name: "Folk", formula: "=Medlemmer!$B$2:$B$3", sheetId: null, comment: "1.1.", visible: true });
    grid.addName({ name: "Sats", formula: "='Møte''s'!$A$1", sheetId: notes, comment: "", visible: false });
    const { data } = opened();
    const resource = (name: string): string => data.resources?.find((one) => one.name === name)?.data ?? "{}";
    const tables = Object.values(
      JSON.parse(resource("SHEET_TABLE_PLUGIN")) as Record<
        string,
        { tables: { name: string; range: object; columns: { displayName: string }[] }[] }
      >,
    ).flatMap((sheet) => sheet.tables);
    expect(tables.map(({ name, columns }) => [name, columns.map(({ displayName }) => displayName)])).toEqual([
      ["Medlemsliste", ["Nr", "Folketall"]],
      ["Saker", ["Column1"]],
    ]);
    expect(tables[0]?.range).toEqual({ startRow: 0, endRow: 2, startColumn: 0, endColumn: 1 });
    const names = Object.values(
      JSON.parse(resource("SHEET_DEFINED_NAME_PLUGIN")) as Record<string, Record<string, unknown>>,
    );
    expect(names).toMatchObject([
      { name: "Folk", formulaOrRefString: "Medlemmer!$B$2:$B$3", comment: "1.1.", hidden: false },
      { name: "Sats", formulaOrRefString: "'Møte''s'!$A$1", localSheetId: "sheet-2", hidden: true },
    ]);
  });

  test("is printed as it was to be", () => {
    const layout: PageLayout = {
      ...DEFAULT_PAGE_LAYOUT,
      orientation: "Landscape",
      paperSize: "A4",
      zoom: { horizontalFitToPages: 1, verticalFitToPages: 0 },
      centerHorizontally: true,
      margins: { ...DEFAULT_PAGE_LAYOUT.margins, left: 36 },
      texts: { ...DEFAULT_PAGE_LAYOUT.texts, centerHeader: "R&&D & <LA>", leftFooter: "Left", rightFooter: "&P/&N" },
      printArea: { row: 0, column: 0, rowCount: 9, columnCount: 3 },
      titleRows: { row: 0, column: 0, rowCount: 2, columnCount: 16_384 },
      breaks: [4, 9],
    };
    grid.setPageLayout(notes, layout);
    grid.setPageLayout(members, { ...DEFAULT_PAGE_LAYOUT, zoom: { scale: 80 } });
    const { extras } = opened();
    expect(extras.pageLayouts.get("sheet-2")).toEqual(layout);
    expect(extras.pageLayouts.get("sheet-1")).toEqual({ ...DEFAULT_PAGE_LAYOUT, zoom: { scale: 80 } });
  });

  test("breaks no rule of packages, and another library reads it", async () => {
    put(members, 0, 0, "Navn");
    put(members, 1, 0, 5);
    put(members, 1, 1, SPILLED);
    await grid.settled();
    grid.renameSheet(notes, "Møte");
    const onePageWide = { horizontalFitToPages: 1, verticalFitToPages: 0 };
    for (const id of [members, notes]) grid.setPageLayout(id, { ...DEFAULT_PAGE_LAYOUT, zoom: onePageWide });
    expect(packageFaults(partsOf(saved()))).toEqual([]);
    const book = new ExcelJS.Workbook();
    await book.xlsx.load(Buffer.from(saved()) as unknown as ArrayBuffer);
    expect(book.worksheets.map(({ name }) => name)).toEqual(["Medlemmer", "Møte"]);
    expect(book.getWorksheet("Medlemmer")?.getCell("A1").value).toBe("Navn");
    expect(book.getWorksheet("Medlemmer")?.getCell("B2").result).toBe(10);
  });

  test("is the same file every time", () => {
    put(members, 0, 0, "Navn");
    expect(Buffer.compare(saved(), saved())).toBe(0);
  });

  test("may be empty", () => {
    expect(sheetOf(opened(), "Medlemmer").cellData).toEqual({});
  });
});
