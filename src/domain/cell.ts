/**
 * What a cell holds, whichever door it came in by. A blank is null: neither door tells a truly empty cell from one that
 * holds an empty text, and nobody who looks at the sheet can either.
 */
export type Cell = string | number | boolean | null | CellError;

/** An Excel error value, such as `#N/A`. */
export interface CellError {
  readonly error: string;
}

export function isCellError(cell: Cell): cell is CellError {
  return typeof cell === "object" && cell !== null;
}

/** What a cell shows: null where that is nothing, or only spaces (of any kind). */
export function contentOf(cell: Cell): Exclude<Cell, null> | null {
  return typeof cell === "string" && cell.trim() === "" ? null : cell;
}

/** What a cell says as text, without surrounding space; null for a blank or an error. A number is as Excel writes it. */
export function textOf(cell: Cell): string | null {
  const content = contentOf(cell);
  return content === null || isCellError(content) ? null : String(content).trim();
}
