import type { Area } from "../../grid/address";
import { HostError } from "../errors";
import { isArray, type Json } from "../wire/json";

/** Spreads what was set on a range over its cells: one plain value goes to each cell, rows of cells must have the range's shape. */
export function matrixFor(area: Area, value: Json): Json[][] {
  if (!isArray(value)) {
    return Array.from({ length: area.rowCount }, () => Array.from({ length: area.columnCount }, () => value));
  }
  if (value.length !== area.rowCount) throw new HostError("InvalidArgument", SHAPE_MISMATCH);
  return value.map((row) => {
    if (!isArray(row) || row.length !== area.columnCount) throw new HostError("InvalidArgument", SHAPE_MISMATCH);
    return [...row];
  });
}

export const SHAPE_MISMATCH =
  "The number of rows or columns in the input array doesn't match the size or dimensions of the range.";

/** The value when every element is the same, else null. */
export function common<Value>(values: readonly Value[]): Value | null {
  const [first] = values;
  return first !== undefined && values.every((value) => value === first) ? first : null;
}
