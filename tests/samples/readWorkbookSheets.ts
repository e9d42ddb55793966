import ExcelJS from "exceljs";
import type { Cell } from "../../src/domain/cell";
import { allNames, type Names, type Part, PART_NAMES, PARTS } from "../../src/workbook/layout";
import { NO_SETUP } from "../../src/workbook/mapping";
import type { Sheets } from "../../src/workbook/readSheets";
import { isColumnSum } from "../../src/workbook/columnSum";
import type { SheetCells } from "../../src/workbook/sheetCells";

/** 1 January 1970 as Excel counts days. */
const UNIX_EPOCH = 25_569;
const MILLISECONDS_PER_DAY = 86_400_000;

/** The sheets of a file as the add-in reads them from Excel, here by a library that knows nothing of this project. */
export async function readWorkbookSheets(file: string): Promise<Sheets> {
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.readFile(file);
  const cellsOf = (names: Names): SheetCells | null => {
    const sheet = allNames(names)
      .map((name) => workbook.getWorksheet(name))
      .find((found) => found !== undefined);
    return sheet === undefined ? null : sheetCells(sheet);
  };
  const found = PART_NAMES.map((part) => [part, cellsOf(PARTS[part].names)] as const);
  return { ...(Object.fromEntries(found) as Record<Part, SheetCells | null>), setup: NO_SETUP };
}

function sheetCells(sheet: ExcelJS.Worksheet): SheetCells {
  const columns = Array.from({ length: sheet.columnCount }, (_, column) => column + 1);
  const rows = Array.from({ length: sheet.rowCount }, (_, row) => row + 1);
  return {
    name: sheet.name,
    top: 0,
    left: 0,
    rows: rows.map((row) => columns.map((column) => cellOf(sheet.getCell(row, column)))),
    sums: rows.flatMap((row) =>
      columns.flatMap((column) =>
        isColumnSum(`=${sheet.getCell(row, column).formula}`, column - 1) ? [{ row: row - 1, column: column - 1 }] : [],
      ),
    ),
  };
}

/** Of merged cells only the first has the value, as in Excel; the library repeats it in all of them. */
function cellOf(cell: ExcelJS.Cell): Cell {
  if (cell.isMerged && cell.master.address !== cell.address) return null;
  return valueOf(cell.formula ? cell.result : cell.value);
}

function valueOf(value: unknown): Cell {
  if (value === null || value === undefined) return null;
  if (value instanceof Date) return { date: value.getTime() / MILLISECONDS_PER_DAY + UNIX_EPOCH };
  if (typeof value === "string" || typeof value === "number" || typeof value === "boolean") return value;
  throw new Error(`Not a value of a sample: ${JSON.stringify(value)}`);
}
