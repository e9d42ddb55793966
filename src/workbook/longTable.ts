import { type Cell, contentOf } from "../domain/cell";
import type { Answer } from "./excel";
import { findHiddenRows } from "./hiddenRows";
import type { Place } from "./selectCells";
import type { SheetCells } from "./sheetCells";
import { loadCells, usedCells } from "./usedCells";

/** How far the reading of a long table has come. */
export interface ReadingProgress {
  readonly sheet: string;
  readonly rowsRead: number;
  readonly rowCount: number;
}

export interface ReadingOptions {
  /** Told after each part of a table that is too long for one answer. */
  readonly onProgress?: (progress: ReadingProgress) => void;
  /** Asked before each further part. */
  readonly isStopped?: () => boolean;
}

/** A table as it was read to its end, or how far it had come when the user stopped it. */
export type TableRead =
  { readonly kind: "read"; readonly cells: SheetCells } | { readonly kind: "stopped"; readonly at: ReadingProgress };

/** What one answer may hold: far below Excel's five megabytes, with the types, formats and formulas of the cells beside their values. */
export const CELLS_AT_A_TIME = 50_000;
const LAST_COLUMN = "XFD";

/** The first rows of a sheet that may not be there, and where all of its used cells are. */
export interface FirstRows {
  readonly name: string;
  readonly worksheet: Excel.Worksheet;
  readonly used: Excel.Range;
  readonly first: Excel.Range;
  /** What is to be seen of the first rows, where it has been asked for with them. */
  readonly view?: Excel.RangeView;
}

/** Asks for the first rows of a sheet; `isThere` and `firstCells` may be used once it has been synced. */
export function loadFirstRows(context: Excel.RequestContext, name: string, rows: number): FirstRows {
  const worksheet = context.workbook.worksheets.getItemOrNullObject(name);
  const used = worksheet.getUsedRangeOrNullObject(true);
  used.load("rowIndex,columnIndex,rowCount,columnCount");
  const first = used.getIntersectionOrNullObject(`A1:${LAST_COLUMN}${rows}`);
  loadCells(first);
  first.load("rowHidden");
  return { name, worksheet, used, first };
}

/** Whether the sheet is there and has anything in it. */
export function isThere({ used }: FirstRows): boolean {
  return !used.isNullObject;
}

/** The cells of the first rows; none where the sheet's first used cell is below them. */
export function firstCells({ name, used, first }: FirstRows): SheetCells {
  return first.isNullObject ? { name, top: used.rowIndex, left: used.columnIndex, rows: [] } : usedCells(name, first);
}

/** Of sheets too wide for more rows, so many are read at first. */
const FEWEST_ROWS = 20;
const TOO_LARGE = "ResponsePayloadSizeLimitExceeded";

/** Reads the first rows of sheets: fewer of them where as many as were asked for are too much for one answer. */
export async function readAsManyAsFit<Value>(
  rows: number,
  read: (rows: number) => Promise<Answer<Value>>,
): Promise<Answer<Value>> {
  const answer = await read(rows);
  const isTooMuch = !answer.ok && answer.fault.code === TOO_LARGE && rows > FEWEST_ROWS;
  return isTooMuch ? readAsManyAsFit(Math.floor(rows / 10), read) : answer;
}

/** The columns of the sheet, from 0, that a table covers. */
export interface TableWidth {
  readonly left: number;
  readonly right: number;
}

/**
 * Reads a table that goes on below the first rows, part by part, until a row that is blank across it. Of the hidden rows it
 * tells those below the first rows.
 */
export async function readToTheEnd(
  context: Excel.RequestContext,
  sheet: FirstRows,
  width: TableWidth,
  options: ReadingOptions,
): Promise<TableRead> {
  const { rowIndex, columnIndex, rowCount, columnCount } = sheet.used;
  const start = firstCells(sheet);
  const rows: (readonly Cell[])[] = [...start.rows];
  const sums: Place[] = [...(start.sums ?? [])];
  const hiddenRows: number[] = [];
  const atATime = Math.max(1, Math.floor(CELLS_AT_A_TIME / columnCount));
  const isBlank = (row: readonly Cell[]): boolean =>
    row.slice(width.left - columnIndex, width.right - columnIndex + 1).every((cell) => contentOf(cell) === null);

  const readFurther = async (): Promise<boolean> => {
    if (rows.length >= rowCount) return true;
    if (options.isStopped?.() === true) return false;
    const count = Math.min(atATime, rowCount - rows.length);
    const part = sheet.worksheet.getRangeByIndexes(rowIndex + rows.length, columnIndex, count, columnCount);
    loadCells(part);
    part.load("rowHidden");
    await context.sync();
    const hidden = await findHiddenRows(context, [part]);
    const read = usedCells(sheet.name, part);
    for (const row of read.rows) rows.push(row);
    for (const place of read.sums ?? []) sums.push(place);
    for (const row of hidden.get(part) ?? []) hiddenRows.push(row);
    part.untrack();
    options.onProgress?.({ sheet: sheet.name, rowsRead: rows.length, rowCount });
    return read.rows.some(isBlank) || readFurther();
  };
  return (await readFurther())
    ? { kind: "read", cells: { ...start, rows, sums, hiddenRows } }
    : { kind: "stopped", at: { sheet: sheet.name, rowsRead: rows.length, rowCount } };
}
