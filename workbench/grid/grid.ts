import type { Area, SheetArea } from "./address";
import type { PageLayout } from "./pageLayout";

/** What a cell shows. A blank is `empty`; an error is its text, such as `#N/A`. */
export type CellKind = "empty" | "text" | "number" | "boolean" | "error";
export type Scalar = string | number | boolean;

/** One cell as it stands now. */
export interface Cell {
  readonly kind: CellKind;
  /** The value; `""` when blank. */
  readonly value: Scalar;
  /** The formula with its `=`; `""` when the cell holds none. Spilled cells hold none. */
  readonly formula: string;
}

/** What is put into a cell. Text stays text: nothing is read into it. */
export type CellInput =
  | { readonly kind: "blank" }
  | { readonly kind: "constant"; readonly value: Scalar; readonly numberFormat?: string }
  | { readonly kind: "formula"; readonly formula: string };

export type Visibility = "Visible" | "Hidden" | "VeryHidden";

export interface Sheet {
  readonly id: string;
  readonly name: string;
  readonly visibility: Visibility;
  /** `#RRGGBB`, or `""` for none. */
  readonly tabColor: string;
  readonly isProtected: boolean;
}

export interface Table {
  readonly id: string;
  readonly name: string;
  readonly sheetId: string;
  /** The whole table, with its heading row and its total row where it has them. */
  readonly area: Area;
  readonly showHeaders: boolean;
  readonly showTotals: boolean;
}

export interface DefinedName {
  readonly name: string;
  /** What it stands for, with its `=`. */
  readonly formula: string;
  /** The sheet it belongs to, or null for the workbook's. */
  readonly sheetId: string | null;
  readonly comment: string;
  readonly visible: boolean;
}

/** A line along one side of a cell. */
export type BorderLine = "none" | "thin" | "medium" | "thick" | "double";

/** The formats the host can read and set. `null` when the cells of the range differ. */
export interface CellFormat {
  readonly bold: boolean;
  readonly italic: boolean;
  /** In points. */
  readonly fontSize: number;
  /** `#RRGGBB`. */
  readonly fontColor: string;
  /** `#RRGGBB`, or `""` for none. */
  readonly fillColor: string;
  readonly wrapText: boolean;
  readonly horizontalAlignment: "General" | "Left" | "Center" | "Right";
  readonly verticalAlignment: "Top" | "Center" | "Bottom";
  readonly borderTop: BorderLine;
  readonly borderBottom: BorderLine;
  readonly borderLeft: BorderLine;
  readonly borderRight: BorderLine;
}

export type ClearWhat = "all" | "contents" | "formats";

/** Who made a change: the person at the sheet, the add-in over the API, or someone else who has the workbook open. */
export type Author = "person" | "addin" | "other";

export type GridEvent =
  | {
      readonly kind: "cellsChanged";
      readonly area: SheetArea;
      readonly before: Cell | null;
      readonly after: Cell | null;
      readonly author: Author;
    }
  | {
      readonly kind: "rowsOrColumnsMoved";
      readonly area: SheetArea;
      readonly change: "RowInserted" | "RowDeleted" | "ColumnInserted" | "ColumnDeleted";
      readonly author: Author;
    }
  | { readonly kind: "calculated"; readonly sheetId: string; readonly areas: readonly Area[] }
  | { readonly kind: "selected"; readonly area: SheetArea }
  | { readonly kind: "sheetActivated"; readonly sheetId: string; readonly previousId: string | null }
  | { readonly kind: "sheetAdded"; readonly sheetId: string; readonly author: Author }
  | { readonly kind: "sheetDeleted"; readonly sheetId: string; readonly author: Author }
  | {
      readonly kind: "sheetRenamed";
      readonly sheetId: string;
      readonly before: string;
      readonly after: string;
      readonly author: Author;
    };

/**
 * The workbook as the host sees it. Excel's semantics (what text becomes a number, what is refused) are the host's;
 * a grid stores, calculates and shows.
 */
export interface Grid {
  /** The file's name. */
  name(): string;

  /** In the order of their tabs. */
  sheets(): readonly Sheet[];
  activeSheetId(): string;
  /** Adds last, and leaves the active sheet active. Returns the id. */
  addSheet(name: string): string;
  deleteSheet(sheetId: string): void;
  activateSheet(sheetId: string): void;
  renameSheet(sheetId: string, name: string): void;
  moveSheet(sheetId: string, position: number): void;
  setVisibility(sheetId: string, visibility: Visibility): void;
  setTabColor(sheetId: string, color: string): void;
  setProtected(sheetId: string, isProtected: boolean): void;
  freeze(sheetId: string, rows: number, columns: number): void;
  frozen(sheetId: string): { readonly rows: number; readonly columns: number };
  pageLayout(sheetId: string): PageLayout;
  setPageLayout(sheetId: string, layout: PageLayout): void;

  /** Every cell of the rectangle, spilled ones with their values. */
  read(area: SheetArea): Cell[][];
  /** As shown. */
  readText(area: SheetArea): string[][];
  /** `General` where none is set. */
  readNumberFormats(area: SheetArea): string[][];
  /** `undefined` leaves a cell as it is. The matrix has the rectangle's shape. */
  write(area: SheetArea, inputs: readonly (readonly (CellInput | undefined)[])[]): void;
  writeNumberFormats(area: SheetArea, formats: readonly (readonly (string | undefined)[])[]): void;
  clear(area: SheetArea, what: ClearWhat): void;
  /** What holds something (or a format, unless `valuesOnly`), spilled cells with it; null for an empty sheet. */
  usedArea(sheetId: string, valuesOnly: boolean): Area | null;
  /** Where the formula in this cell spills to, itself with it; null when it does not spill. */
  spillFrom(sheetId: string, row: number, column: number): Area | null;
  /** The cell whose formula fills this one by spilling (it may be the cell itself); null when none does. */
  spillInto(sheetId: string, row: number, column: number): Area | null;

  selection(): SheetArea;
  select(area: SheetArea): void;

  tables(): readonly Table[];
  addTable(area: SheetArea, name: string): Promise<Table>;
  deleteTable(tableId: string): Promise<void>;
  renameTable(tableId: string, name: string): void;
  resizeTable(tableId: string, area: Area): void;

  names(): readonly DefinedName[];
  addName(name: DefinedName): void;
  deleteName(name: string, sheetId: string | null): void;

  readFormat(area: SheetArea): { readonly [Key in keyof CellFormat]: CellFormat[Key] | null };
  writeFormat(area: SheetArea, format: Partial<CellFormat>): void;
  /** In points; null when they differ. */
  columnWidth(area: SheetArea): number | null;
  setColumnWidth(area: SheetArea, points: number): void;
  rowHeight(area: SheetArea): number | null;
  setRowHeight(area: SheetArea, points: number): void;
  autofitColumns(area: SheetArea): void;

  /** What is done in here is done by this author. Outside of it, calls are the add-in's and the rest is the person's. */
  as<Result>(author: Author, run: () => Result): Result;

  /** The rows of the rectangle that are hidden, by hand or by a filter. */
  hiddenRows(area: SheetArea): ReadonlySet<number>;
  hiddenColumns(area: SheetArea): ReadonlySet<number>;
  setRowsHidden(area: SheetArea, isHidden: boolean): void;
  setColumnsHidden(area: SheetArea, isHidden: boolean): void;

  /** Puts new rows before the rectangle's first, as many as it has. */
  insertRows(area: SheetArea): void;
  deleteRows(area: SheetArea): void;
  /** Puts the rectangle's rows in the order in which they are given, each by its place from 0. */
  reorderRows(area: SheetArea, order: readonly number[]): void;

  /** The sheet's merged cells. Only the first cell of each holds something. */
  merges(sheetId: string): readonly Area[];
  /** Makes one cell of the rectangle, which keeps what its first holds. */
  merge(area: SheetArea): void;
  /** Makes single cells of every merged one that the rectangle touches. */
  unmerge(area: SheetArea): void;

  /** Has every formula calculated anew. */
  recalculate(): void;
  /** Done when nothing waits to be calculated. Custom functions that have not answered yet are not waited for. */
  settled(): Promise<void>;
  /** Calls back for each change until the returned function is called. */
  listen(listener: (event: GridEvent) => void): () => void;
}
