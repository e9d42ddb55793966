import type { StyleName } from "./xlsx/styles";
import type { CellContent } from "./xlsx/workbookContent";

/** A cell of a value, or no cell at all where there is none. */
export function cell(value: string | number | null | undefined, style: StyleName = "plain"): CellContent | null {
  return value === null || value === undefined ? null : { value, style };
}
