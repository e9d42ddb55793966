import type { Cell } from "../domain/cell";
import { isDateFormat } from "./numberFormat";
import type { Place } from "./selectCells";

/** The used part of a sheet as it was read: rows of cells, and where on the sheet the first one stands (from 0). */
export interface SheetCells {
  readonly name: string;
  readonly top: number;
  readonly left: number;
  readonly rows: readonly (readonly Cell[])[];
  /** The cells whose formula sums up their own column, by their place on the sheet; none where nothing is said. */
  readonly sums?: readonly Place[];
  /** The rows of the sheet (from 0) that are hidden, by hand or by a filter; none where nothing is said. */
  readonly hiddenRows?: readonly number[];
}

/**
 * What Excel gives for a cell as a cell of ours. Excel gives an error as its text, and says by the type that it is one;
 * without the type, a cell in which someone wrote "#N/A" as text would look the same. That a number is a date, only its
 * number format says.
 */
export function cellOfExcel(value: unknown, valueType: string, numberFormat: unknown = ""): Cell {
  if (valueType === "Error") return { error: String(value) };
  if (typeof value === "number" && typeof numberFormat === "string" && isDateFormat(numberFormat))
    return { date: value };
  if (typeof value === "number" || typeof value === "boolean") return value;
  return typeof value === "string" && value !== "" ? value : null;
}
