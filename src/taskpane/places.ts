import { cellAddress, readableSheet } from "../workbook/address";
import type { FoundTable } from "../workbook/findTable";
import type { Place } from "../workbook/selectCells";

/** Cells of one sheet that something is said about. */
export interface Cells {
  readonly sheet: string;
  readonly places: readonly Place[];
}

/** A cell of a table by its row within the table (from 0) and its column, or nothing where the table has no such column. */
export function cellOf<Column extends string>(table: FoundTable<Column>, row: number, column: Column): Place | null {
  const position = table.columns.get(column);
  return position === undefined ? null : { row: table.headingRow + 1 + row, column: position };
}

export function cellsOf<Column extends string>(
  table: FoundTable<Column>,
  wanted: readonly { readonly row: number; readonly column: Column }[],
): Cells {
  const places = wanted.flatMap(({ row, column }) => cellOf(table, row, column) ?? []);
  return { sheet: table.sheet, places };
}

/** How a person names a cell: Medlemmer!C12, or 'O''Brien 2025'!C12. */
export function cellName(sheet: string, { row, column }: Place): string {
  return `${readableSheet(sheet)}!${cellAddress(row, column)}`;
}
