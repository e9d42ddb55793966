import type { Cell } from "../domain/cell";

/** The used part of a sheet as it was read: rows of cells, and where on the sheet the first one stands (from 0). */
export interface SheetCells {
  readonly name: string;
  readonly top: number;
  readonly left: number;
  readonly rows: readonly (readonly Cell[])[];
}

/**
 * What Excel gives for a cell as a cell of ours. Excel gives an error as its text, and says by the type that it is one;
 * without the type, a cell in which someone wrote "#N/A" as text would look the same.
 */
export function cellOfExcel(value: unknown, valueType: string): Cell {
  if (valueType === "Error") return { error: String(value) };
  if (typeof value === "number" || typeof value === "boolean") return value;
  return typeof value === "string" && value !== "" ? value : null;
}
