import type { CellKind } from "../../grid/grid";

/** Excel.RangeValueType of what a cell shows. */
export const VALUE_TYPE: Readonly<Record<CellKind, string>> = {
  empty: "Empty",
  text: "String",
  number: "Double",
  boolean: "Boolean",
  error: "Error",
};
