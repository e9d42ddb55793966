import { dateText } from "./calendar/excelDate";

/**
 * What a cell holds, whichever door it came in by. A blank is null: neither door tells a truly empty cell from one that
 * holds an empty text, and nobody who looks at the sheet can either.
 */
export type Cell = string | number | boolean | null | CellError | CellDate;

/** An Excel error value, such as `#N/A`. */
export interface CellError {
  readonly error: string;
}

/**
 * A number that the cell shows as a date, which is what Excel makes of a typed `31.12` or `1/25`. Only the cell's number
 * format tells; a formula is never told, so the custom functions get no such cell.
 */
export interface CellDate {
  /** Days since 30 December 1899. */
  readonly date: number;
}

export function isCellError(cell: Cell): cell is CellError {
  return typeof cell === "object" && cell !== null && "error" in cell;
}

export function isCellDate(cell: Cell): cell is CellDate {
  return typeof cell === "object" && cell !== null && "date" in cell;
}

/** What a cell shows: null where that is nothing, or only spaces (of any kind). */
export function contentOf(cell: Cell): Exclude<Cell, null> | null {
  return typeof cell === "string" && cell.trim() === "" ? null : cell;
}

/**
 * What a cell says as text, without surrounding space; null for a blank or an error. A number is as Excel writes it, a
 * date as people in Norway do.
 */
export function textOf(cell: Cell): string | null {
  const content = contentOf(cell);
  if (content === null || isCellError(content)) return null;
  return isCellDate(content) ? dateText(content.date) : String(content).trim();
}
