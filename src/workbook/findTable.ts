import { type Cell, contentOf, isCellError, textOf } from "../domain/cell";
import { columnsByHeading } from "../domain/names";
import { normalWord } from "../domain/words";
import type { SheetLayout } from "./layout";
import type { SheetCells } from "./sheetCells";

/** A table found on a sheet by its headings: an Excel table or a plain range, wherever it stands. */
export interface FoundTable<Column extends string> {
  readonly sheet: string;
  /** Rows and columns of the sheet, from 0. */
  readonly headingRow: number;
  readonly left: number;
  readonly right: number;
  readonly columns: ReadonlyMap<Column, number>;
  /** The headings that are the user's own, or the items of a roll call. */
  readonly otherHeadings: readonly Heading[];
  /** Headings in the same row that a column without one cuts off from the table. */
  readonly apartHeadings: readonly Heading[];
  readonly rows: readonly TableRow<Column>[];
  /** What stands below the blank row that ends the table, in its columns, down to another row of such headings. */
  readonly rowsBelow: readonly TableRow<Column>[];
  /** The rows of the sheet (from 0) within the table that are hidden. */
  readonly hiddenRows: readonly number[];
}

export interface Heading {
  /** An error in its place is named by its code. */
  readonly text: string;
  readonly column: number;
}

export interface TableRow<Column extends string> {
  /** The row of the sheet, from 0. */
  readonly sheetRow: number;
  readonly cells: Readonly<Record<Column, Cell>>;
  /** A cell by its column on the sheet, for the columns that have no name of ours. */
  readonly at: (column: number) => Cell;
  /** Whether any column of ours holds something in the row. */
  readonly hasContent: boolean;
  /** Whether a formula there sums up its own column. */
  readonly isSumAt: (column: number) => boolean;
}

/** A heading of ours that stands over more than one column: which of them is meant cannot be known. */
export interface DoubleHeading<Column extends string> {
  readonly column: Column;
  readonly address: { readonly row: number; readonly columns: readonly number[] };
}

/** Where the user's own table has its headings, by what each is for; rows and columns of the sheet, from 0. */
export interface TableMapping<Column extends string> {
  readonly headingRow: number;
  readonly columns: ReadonlyMap<Column, number>;
}

export type Finding<Column extends string> =
  | { readonly kind: "table"; readonly table: FoundTable<Column> }
  | { readonly kind: "noHeadings" }
  | { readonly kind: "doubleHeading"; readonly double: DoubleHeading<Column> };

/**
 * Finds a table by its headings. The first row that has all the required ones is the heading row; what stands above it
 * is left alone. The table is as wide as its headings go on without a gap, and as long as its rows do. Where the headings
 * have been mapped, they are taken as they are, and the table reaches over any gap between them.
 */
export function findTable<Column extends string>(
  cells: SheetCells,
  layout: SheetLayout<Column>,
  mapping?: TableMapping<Column>,
): Finding<Column> {
  if (mapping !== undefined) return findMapped(cells, layout, mapping);
  const columnOfHeading = columnsByHeading(layout.columns);
  for (const [row, rowCells] of cells.rows.entries()) {
    const found = rowCells.map((cell) => columnOfHeading.get(headingWord(cell)) ?? null);
    if (!layout.required.every((column) => found.includes(column))) continue;
    const { left, right } = widthOf(
      rowCells,
      found.findIndex((column) => column === layout.required[0]),
    );
    const within = found.map((column, index) => (index >= left && index <= right ? column : null));
    if (!layout.required.every((column) => within.includes(column))) continue;
    const double = doubleHeading(within, cells, row);
    if (double !== null) return { kind: "doubleHeading", double };
    const isHeadings = (other: readonly Cell[]): boolean =>
      layout.required.every((column) => other.some((cell) => columnOfHeading.get(headingWord(cell)) === column));
    return { kind: "table", table: tableAt(cells, layout, row, left, right, within, isHeadings) };
  }
  return { kind: "noHeadings" };
}

function findMapped<Column extends string>(
  cells: SheetCells,
  layout: SheetLayout<Column>,
  { headingRow, columns }: TableMapping<Column>,
): Finding<Column> {
  const row = headingRow - cells.top;
  const headings = cells.rows[row];
  const found = (headings ?? []).map(
    (_, index) => [...columns].find(([, column]) => column === cells.left + index)?.[0] ?? null,
  );
  if (headings === undefined || !layout.required.every((column) => found.includes(column))) {
    return { kind: "noHeadings" };
  }
  const mapped = found.flatMap((column, index) => (column === null ? [] : [index]));
  const { left } = widthOf(headings, Math.min(...mapped));
  const { right } = widthOf(headings, Math.max(...mapped));
  return { kind: "table", table: tableAt(cells, layout, row, left, right, found, () => false) };
}

function headingWord(cell: Cell): string {
  return normalWord(textOf(cell) ?? "");
}

function widthOf(headings: readonly Cell[], start: number): { left: number; right: number } {
  const isFilled = (index: number): boolean => contentOf(headings[index] ?? null) !== null;
  let left = start;
  let right = start;
  while (left > 0 && isFilled(left - 1)) left -= 1;
  while (isFilled(right + 1)) right += 1;
  return { left, right };
}

function doubleHeading<Column extends string>(
  found: readonly (Column | null)[],
  cells: SheetCells,
  row: number,
): DoubleHeading<Column> | null {
  const column = found.find((name, index) => name !== null && found.indexOf(name) !== index);
  if (column === undefined || column === null) return null;
  const columns = found.flatMap((name, index) => (name === column ? [cells.left + index] : []));
  return { column, address: { row: cells.top + row, columns } };
}

function tableAt<Column extends string>(
  cells: SheetCells,
  layout: SheetLayout<Column>,
  headingRow: number,
  left: number,
  right: number,
  found: readonly (Column | null)[],
  isHeadings: (row: readonly Cell[]) => boolean,
): FoundTable<Column> {
  const columns = new Map(
    found.flatMap((column, index) => (column === null ? [] : [[column, cells.left + index] as const])),
  );
  const headings = cells.rows[headingRow] ?? [];
  const headingsWhere = (isWanted: (index: number) => boolean): Heading[] =>
    headings.flatMap((cell, index) => {
      const text = isWanted(index) ? headingText(cell) : null;
      return text === null ? [] : [{ text, column: cells.left + index }];
    });
  const sums = new Set((cells.sums ?? []).map(({ row, column }) => `${row},${column}`));
  const isBlank = (row: number): boolean =>
    (cells.rows[row] ?? []).slice(left, right + 1).every((cell) => contentOf(cell) === null);
  const rows: TableRow<Column>[] = [];
  const rowsBelow: TableRow<Column>[] = [];
  let row = headingRow + 1;
  for (; row < cells.rows.length && !isBlank(row); row += 1) rows.push(tableRow(cells, layout, row, columns, sums));
  const end = cells.top + row;
  for (; row < cells.rows.length && !isHeadings(cells.rows[row] ?? []); row += 1) {
    if (!isBlank(row)) rowsBelow.push(tableRow(cells, layout, row, columns, sums));
  }
  return {
    sheet: cells.name,
    headingRow: cells.top + headingRow,
    left: cells.left + left,
    right: cells.left + right,
    columns,
    otherHeadings: headingsWhere((index) => index >= left && index <= right && found[index] === null),
    apartHeadings: headingsWhere((index) => index < left || index > right),
    rows,
    rowsBelow,
    hiddenRows: (cells.hiddenRows ?? []).filter((hidden) => hidden > cells.top + headingRow && hidden < end),
  };
}

function headingText(cell: Cell): string | null {
  const content = contentOf(cell);
  return content !== null && isCellError(content) ? content.error : textOf(content);
}

function tableRow<Column extends string>(
  cells: SheetCells,
  layout: SheetLayout<Column>,
  row: number,
  columns: ReadonlyMap<Column, number>,
  sums: ReadonlySet<string>,
): TableRow<Column> {
  const at = (column: number): Cell => cells.rows[row]?.[column - cells.left] ?? null;
  const cellOf = (column: Column): Cell => {
    const position = columns.get(column);
    return position === undefined ? null : at(position);
  };
  const names = Object.keys(layout.columns) as Column[];
  const byName = Object.fromEntries(names.map((name) => [name, cellOf(name)])) as Record<Column, Cell>;
  const sheetRow = cells.top + row;
  return {
    sheetRow,
    cells: byName,
    at,
    hasContent: [...columns.values()].some((column) => contentOf(at(column)) !== null),
    isSumAt: (column) => sums.has(`${sheetRow},${column}`),
  };
}
