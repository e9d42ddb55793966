import type { Rectangle } from "../address";

/** What a cell is to hold, or holds. Text stays text, whatever it looks like. */
export type CellContent =
  | { readonly kind: "blank" }
  | { readonly kind: "text"; readonly text: string }
  /** A number, a truth value, or the name of an error that someone has typed. */
  | { readonly kind: "constant"; readonly value: number | boolean | string }
  /** In the form Excel keeps it: with its `=`, English names, commas between. */
  | { readonly kind: "formula"; readonly formula: string }
  /** Filled by a formula that stands in another cell. Never written; it comes and goes with that formula. */
  | { readonly kind: "spilled" };

/** A rectangle of a sheet and what it holds, row by row; what is not among the rows is blank. */
export interface Contents {
  readonly area: Rectangle;
  readonly rows: readonly (readonly CellContent[])[];
}

/** How cells are to look. Not part of what is compared; number formats are put back when a change is taken back. */
export interface Look {
  readonly area: Rectangle;
  readonly numberFormat?: string;
  readonly isBold?: boolean;
  readonly wraps?: boolean;
  /** In characters of the ordinary font, about. */
  readonly columnWidth?: number;
  /** Whether the columns are made as wide as what they hold, once it has been written. */
  readonly fitsColumns?: boolean;
}

/** What is written at one go, in this order: sheets made, how cells are to look, what they are to hold, sheets deleted. */
export interface Change {
  /** Made at the end of the workbook. */
  readonly newSheets: readonly string[];
  readonly looks: readonly Look[];
  readonly contents: readonly Contents[];
  /** Only sheets that a change made, and that hold nothing but what it wrote. */
  readonly deletedSheets: readonly string[];
}

/** What stood where a change goes when it was looked at, and was agreed on. */
export interface Before {
  readonly contents: readonly Contents[];
  readonly looks: readonly Look[];
}

/** The change that puts back what stood there before another. */
export function reverseOf(change: Change, { contents, looks }: Before): Change {
  return { newSheets: change.deletedSheets, looks, contents, deletedSheets: change.newSheets };
}

export const BLANK: CellContent = { kind: "blank" };

/** A cell that is to hold a text; an empty one is blank. */
export function text(content: string): CellContent {
  return content === "" ? BLANK : { kind: "text", text: content };
}

/** A cell that is to hold a number or a truth value. */
export function constant(value: number | boolean): CellContent {
  return { kind: "constant", value };
}

/** A cell that is to hold a formula. Its content is in the form Excel keeps it. */
export function formula(content: string): CellContent {
  return { kind: "formula", formula: content };
}

/** Contents from a cell down and to the right. @param rows all equally long; at least one cell */
export function contentsFrom(
  sheet: string,
  top: number,
  left: number,
  rows: readonly (readonly CellContent[])[],
): Contents {
  return { area: { sheet, top, left, bottom: top + rows.length - 1, right: left + (rows[0]?.length ?? 1) - 1 }, rows };
}

/** What a cell of an area holds; rows and columns are the sheet's. */
export function contentAt({ area, rows }: Contents, row: number, column: number): CellContent {
  return rows[row - area.top]?.[column - area.left] ?? BLANK;
}
