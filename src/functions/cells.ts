import type { Cell } from "../domain/cell";
import type { Rows } from "./declaration";

/**
 * What Excel hands a custom function for a cell, as a cell of ours. An error comes as an object with its code
 * (`CustomFunctions.Error`), a data type as an object with the value it shows; anything else has no value to read.
 */
export function cellOf(value: unknown): Cell {
  switch (typeof value) {
    case "number":
    case "boolean":
      return value;
    case "string":
      return value === "" ? null : value;
    case "object":
      return value === null ? null : cellOfObject(value);
    default:
      return value === undefined ? null : { error: UNREADABLE };
  }
}

/** What has no value to read is the error that Excel shows for a value of the wrong kind. */
const UNREADABLE = "#VALUE!";

function cellOfObject(value: object): Cell {
  const { code, basicValue } = value as { code?: unknown; basicValue?: unknown };
  if (typeof code === "string") return { error: code };
  if (typeof basicValue === "string" && basicValue.startsWith("#")) return { error: basicValue };
  const isPlain = typeof basicValue === "string" || typeof basicValue === "number" || typeof basicValue === "boolean";
  return isPlain ? cellOf(basicValue) : { error: UNREADABLE };
}

/** A range parameter as rows of cells; a single value is a range of one cell. Null where it was left out. */
export function rowsOf(value: unknown): Rows<Cell> | null {
  if (value === null || value === undefined) return null;
  if (!Array.isArray(value)) return [[cellOf(value)]];
  return value.map((row: unknown) => (Array.isArray(row) ? row.map(cellOf) : [cellOf(row)]));
}

/** A scalar parameter; a range of one cell is that cell. Null where it is a larger range. */
export function scalarOf(value: unknown): { cell: Cell } | null {
  const rows = Array.isArray(value) ? rowsOf(value) : null;
  if (rows === null) return { cell: cellOf(value) };
  const [first, ...otherRows] = rows;
  return first?.length === 1 && otherRows.length === 0 ? { cell: first[0] ?? null } : null;
}
