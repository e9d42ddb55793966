import type { Rectangle } from "../../../src/workbook/address";
import type { StyleName } from "./styles";

/** A workbook as it is to be written: everything that the file says, and nothing that it does not. */
export interface WorkbookContent {
  readonly title: string;
  readonly sheets: readonly SheetContent[];
}

/** Rows and columns count from 0. */
export interface SheetContent {
  readonly name: string;
  /** In characters, as Excel counts widths. */
  readonly columnWidths: readonly number[];
  readonly rows: readonly RowContent[];
  /** How many rows and columns stay where they are when the sheet scrolls; the last of the rows is printed on every page. */
  readonly frozen: { readonly rows: number; readonly columns: number };
  readonly merged: readonly Area[];
  readonly table: TableContent | null;
}

export interface RowContent {
  /** In points. */
  readonly height: number;
  /** Whether the height stands when the text changes. */
  readonly isHeightFixed: boolean;
  readonly cells: readonly (CellContent | null)[];
}

export interface CellContent {
  /** What the cell shows: where it has a formula, the formula's result. */
  readonly value: string | number | null;
  readonly formula?: FormulaContent;
  readonly style: StyleName;
}

export interface FormulaContent {
  /** As it is typed, in the form Excel keeps formulas: `=SUM(A1:A3)`. */
  readonly text: string;
  /** How many rows its result fills, downwards from its own cell. */
  readonly rows: number;
}

export type Area = Omit<Rectangle, "sheet">;

/** An Excel table. Its first row is its headings. */
export interface TableContent {
  readonly name: string;
  readonly area: Area;
}
