import { heightOfLines, linesOf, widthOfCell } from "./textSize";
import { alignmentOf, wraps } from "./xlsx/styles";
import type { CellContent, RowContent, SheetContent } from "./xlsx/workbookContent";

/** A sheet as it is planned: a title and notes, and below them columns side by side under one row of headings. */
export interface SheetPlan {
  readonly name: string;
  readonly title: string;
  readonly notes: readonly string[];
  readonly columns: readonly ColumnPlan[];
  readonly frozenColumns: number;
  /** How many of the columns, from the left, are one Excel table, and its name. */
  readonly table: { readonly name: string; readonly columns: number } | null;
}

export interface ColumnPlan {
  /** Null for a column that keeps two others apart. */
  readonly heading: string | number | null;
  /** In characters; null for as wide as the widest cell. */
  readonly width: number | null;
  readonly cells: readonly (CellContent | null)[];
}

const TITLE_HEIGHT = 21;
const HEIGHT_OF_GAP = 6;
const WIDTH_OF_GAP = 3;
/** The arrow on a table's heading, which covers what is below it. */
const WIDTH_OF_FILTER_BUTTON = 3;
/** Notes are read on a screen: they go no further than this to the right, in characters. */
const WIDEST_NOTE = 140;

/** The row of the headings, from 0: below the title, the notes and an empty row. */
export function headingRowOf({ notes }: { readonly notes: readonly string[] }): number {
  return notes.length + 2;
}

/** Where everything stands, and how wide and high it must be to be seen. */
export function layOut(plan: SheetPlan): SheetContent {
  const headingRow = headingRowOf(plan);
  const tableColumns = plan.table?.columns ?? 0;
  const columnWidths = plan.columns.map((column, position) => columnWidth(column, position < tableColumns));
  const noteWidth = noteColumns(columnWidths);
  const across = (row: number): SheetContent["merged"][number] => ({
    top: row,
    bottom: row,
    left: 0,
    right: noteWidth.columns - 1,
  });
  const body = bodyRows(plan.columns, columnWidths);
  return {
    name: plan.name,
    columnWidths,
    rows: [
      { height: TITLE_HEIGHT, isHeightFixed: true, cells: [{ value: plan.title, style: "title" }] },
      ...plan.notes.map((note, position) => noteRow(note, position === 0, noteWidth)),
      { height: HEIGHT_OF_GAP, isHeightFixed: true, cells: [] },
      {
        height: heightOfLines(1),
        isHeightFixed: false,
        cells: plan.columns.map((column, position) => headingCell(column, position < tableColumns)),
      },
      ...body,
    ],
    frozen: { rows: headingRow + 1, columns: plan.frozenColumns },
    merged: [0, ...plan.notes.map((_, position) => position + 1)].map(across),
    table:
      plan.table === null
        ? null
        : {
            name: plan.table.name,
            area: { top: headingRow, bottom: headingRow + body.length, left: 0, right: tableColumns - 1 },
          },
  };
}

function columnWidth({ heading, width, cells }: ColumnPlan, hasFilterButton: boolean): number {
  if (heading === null && cells.length === 0) return WIDTH_OF_GAP;
  const headingWidth = heading === null ? 0 : widthOfCell({ value: heading, style: "heading" });
  const needed = headingWidth + (hasFilterButton ? WIDTH_OF_FILTER_BUTTON : 0);
  return Math.max(needed, width ?? Math.max(0, ...cells.map((cell) => (cell === null ? 0 : widthOfCell(cell)))));
}

interface NoteWidth {
  readonly columns: number;
  readonly characters: number;
}

function noteColumns(widths: readonly number[]): NoteWidth {
  const reach = widths.map((_, position) => widths.slice(0, position + 1).reduce((sum, width) => sum + width, 0));
  const beyond = reach.findIndex((characters) => characters > WIDEST_NOTE);
  const columns = Math.max(1, beyond === -1 ? widths.length : beyond);
  return { columns, characters: reach[columns - 1] ?? 0 };
}

function noteRow(note: string, isNotice: boolean, { columns, characters }: NoteWidth): RowContent {
  const style = isNotice ? "notice" : "note";
  // Every cell of a merged area keeps its own fill.
  const rest = Array.from({ length: isNotice ? columns - 1 : 0 }, (): CellContent => ({ value: null, style }));
  return {
    height: heightOfLines(linesOf(note, style, characters)),
    isHeightFixed: true,
    cells: [{ value: note, style }, ...rest],
  };
}

const HEADING_STYLES = { left: "heading", right: "rightHeading", center: "centeredHeading" } as const;

/** A heading stands as the first cell below it does; in a table, whose headings have an arrow to the right, to the left. */
function headingCell({ heading, cells }: ColumnPlan, isInTable: boolean): CellContent | null {
  if (heading === null) return null;
  const first = cells.find((cell) => cell !== null) ?? null;
  const alignment = first === null || isInTable ? "left" : alignmentOf(first.style, first.value);
  return { value: heading, style: HEADING_STYLES[alignment] };
}

function bodyRows(columns: readonly ColumnPlan[], widths: readonly number[]): RowContent[] {
  const count = Math.max(0, ...columns.map(({ cells }) => cells.length));
  return Array.from({ length: count }, (_, row): RowContent => {
    const cells = columns.map((column) => column.cells[row] ?? null);
    const lines = cells.map((cell, position) =>
      cell !== null && wraps(cell.style) && typeof cell.value === "string"
        ? linesOf(cell.value, cell.style, widths[position] ?? 0)
        : 1,
    );
    return { height: heightOfLines(Math.max(1, ...lines)), isHeightFixed: false, cells };
  });
}
