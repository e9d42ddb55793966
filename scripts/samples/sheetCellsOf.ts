import type { SheetCells } from "../../src/workbook/sheetCells";
import type { SheetContent } from "./xlsx/workbookContent";

/** A sheet as the add-in reads it from Excel, so that what is computed for a sample is what the pane would compute. */
export function sheetCellsOf({ name, rows, columnWidths }: SheetContent): SheetCells {
  return {
    name,
    top: 0,
    left: 0,
    rows: rows.map(({ cells }) => columnWidths.map((_, column) => cells[column]?.value ?? null)),
  };
}
