import { BLANK, type CellContent, type Change, contentsFrom, type Look } from "./change/change";
import type { FoundTable } from "./findTable";

/** A row by its columns; a column that is not there is blank. */
export type RowToAppend<Column extends string> = Readonly<Partial<Record<Column, CellContent>>>;

export type Appended<Column extends string> =
  | { readonly kind: "change"; readonly change: Change }
  /** Columns that are to be filled, and that the table does not have. */
  | { readonly kind: "missingColumns"; readonly columns: readonly Column[] }
  /** What stands below the table, from this row of the sheet (from 0), would run into it. */
  | { readonly kind: "noRoom"; readonly row: number };

/**
 * Rows put below the last one of a table that is there, in its own columns; the user's own columns between them are left
 * alone. The cells of every column of ours are part of the change, so that a row that someone else has begun is in its way.
 * @param formats of columns that are to look otherwise than as text
 */
export function appendRows<Column extends string>(
  table: FoundTable<Column>,
  rows: readonly RowToAppend<Column>[],
  formats: Readonly<Partial<Record<Column, string>>>,
): Appended<Column> {
  const filled = new Set(
    rows.flatMap((row) => (Object.keys(row) as Column[]).filter((column) => isFilled(row[column]))),
  );
  const missing = [...filled].filter((column) => !table.columns.has(column));
  if (missing.length > 0) return { kind: "missingColumns", columns: missing };
  const top = table.headingRow + 1 + table.rows.length;
  const below = table.rowsBelow.find(({ sheetRow }) => sheetRow <= top + rows.length);
  if (below !== undefined) return { kind: "noRoom", row: below.sheetRow };
  const columns = [...table.columns].map(([column, position]) => ({
    contents: contentsFrom(
      table.sheet,
      top,
      position,
      rows.map((row) => [row[column] ?? BLANK]),
    ),
    numberFormat: formats[column] ?? "@",
  }));
  const looks = columns.map(({ contents: { area }, numberFormat }): Look => ({ area, numberFormat }));
  const change = { newSheets: [], looks, contents: columns.map(({ contents }) => contents), deletedSheets: [] };
  return { kind: "change", change };
}

function isFilled(content: CellContent | undefined): boolean {
  return content !== undefined && content.kind !== "blank";
}
