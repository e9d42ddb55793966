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
  readonly isItalic?: boolean;
  /** In points. */
  readonly fontSize?: number;
  /** Without one, numbers stand to the right and text to the left. */
  readonly horizontal?: "left" | "center" | "right";
  readonly vertical?: "top" | "center" | "bottom";
  /** Whether a thin line is drawn above the area, and below it. */
  readonly hasLineAbove?: boolean;
  readonly hasLineBelow?: boolean;
  /** In points. */
  readonly rowHeight?: number;
  readonly wraps?: boolean;
  /** In characters of the ordinary font, about. */
  readonly columnWidth?: number;
  /** Whether the columns are made as wide as what they hold, once it has been written. */
  readonly fitsColumns?: boolean;
}

/** A piece of a page's header or footer. */
export type PagePart =
  | { readonly kind: "text"; readonly text: string }
  /** The page's number. */
  | { readonly kind: "page" }
  /** How many pages there are. */
  | { readonly kind: "pages" };

/** How a sheet is to come out on paper: on A4, one page wide, as long as it takes. */
export interface PageSetup {
  readonly sheet: string;
  readonly orientation: "portrait" | "landscape";
  /** The rows (from 0, the last one with them) that stand at the top of every page; null for none. */
  readonly titleRows: { readonly first: number; readonly last: number } | null;
  /** In the middle. None where it is empty. */
  readonly header: readonly PagePart[];
  readonly footer: readonly PagePart[];
}

/**
 * What is written at one go, in this order: sheets made, how cells are to look, what they are to hold, sheets deleted, how
 * sheets are to be printed.
 */
export interface Change {
  /** Made at the end of the workbook. */
  readonly newSheets: readonly string[];
  readonly looks: readonly Look[];
  readonly contents: readonly Contents[];
  /** Only sheets that a change made, and that hold nothing but what it wrote. */
  readonly deletedSheets: readonly string[];
  /**
   * How sheets are to be printed, in an Excel that can be told. Not part of what is compared, nor put back: the contents
   * stand whether or not Excel could do it.
   */
  readonly pages?: readonly PageSetup[];
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
