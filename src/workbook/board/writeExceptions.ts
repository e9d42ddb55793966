import { type Cell, contentOf, isCellDate } from "../../domain/cell";
import { BLANK, type CellContent, type Contents, contentsFrom, type Look, text } from "../change/change";
import { holds } from "../change/compare";
import { askContents, contentsOf } from "../change/readContents";
import { type Answer, askExcel } from "../excel";
import { findPart } from "../findPart";
import type { FoundTable, TableRow } from "../findTable";
import { BOARD, type NameLanguage } from "../layout";
import type { BoardColumn } from "../partnership";
import { addRowsToLog, type LogEntry, type LogWritten } from "../writeLog";

/** What the exceptions of a seat are to be. */
export interface ExceptionsOfSeat {
  /** The row of the seat as it was read. */
  readonly row: TableRow<BoardColumn>;
  readonly after: string;
}

export type ExceptionsWritten =
  | LogWritten
  /** A seat is no longer as it was read, or is not there; nothing was done. */
  | { readonly kind: "conflict" }
  /** A formula stands in a cell that is to be written; nothing was done. */
  | { readonly kind: "formula" }
  /** The table has no column for exceptions, and something stands to the right of it, where one would go. */
  | { readonly kind: "noRoom"; readonly sheet: string };

/**
 * Writes what is set aside at each seat, and says so in the log: all at one go, or nothing. A seat is held to be what it was
 * read as while it is done, wherever it has been moved to. A table without the column for it is given one, to its right.
 * @param seats at least one
 */
export async function writeExceptions(
  seats: readonly ExceptionsOfSeat[],
  entry: LogEntry,
  language: NameLanguage,
): Promise<Answer<ExceptionsWritten>> {
  const found = await askExcel((context) => findCells(context, seats, language));
  if (!found.ok) return found;
  if (found.value.kind !== "found") return { ok: true, value: found.value };
  const { planned, held, labels, looks, newColumn } = found.value;
  const written = await addRowsToLog([entry], language, [...planned, ...labels], held, looks);
  const isColumnTaken =
    written.ok &&
    written.value.kind === "occupied" &&
    written.value.occupied.some(({ area }) => area.left === newColumn);
  return isColumnTaken ? { ok: true, value: { kind: "noRoom", sheet: planned[0]?.area.sheet ?? "" } } : written;
}

type CellsFound =
  | {
      readonly kind: "found";
      readonly planned: readonly Contents[];
      /** What stands where something is to be written, as it was read. */
      readonly held: readonly Contents[];
      /** What tells the seats apart, as it is and is to stay. */
      readonly labels: readonly Contents[];
      readonly looks: readonly Look[];
      /** Where the column goes that is not there yet; null where it is. */
      readonly newColumn: number | null;
    }
  | Extract<ExceptionsWritten, { kind: "conflict" | "formula" }>;

/** The columns that a seat is known by. */
const LABELS: readonly BoardColumn[] = ["body", "seat", "name", "member"];

async function findCells(
  context: Excel.RequestContext,
  seats: readonly ExceptionsOfSeat[],
  language: NameLanguage,
): Promise<CellsFound> {
  const part = await findPart(context, { name: "board", layout: BOARD, mappedIn: ({ board }) => board });
  if (part.kind !== "found") return { kind: "conflict" };
  const { table, contentAt } = part;
  const places = seats.map(({ row, after }) => ({ sheetRow: findRow(table, row), after }));
  const rows = places.flatMap(({ sheetRow, after }) => (sheetRow === null ? [] : [{ sheetRow, after }]));
  if (rows.length < seats.length) return { kind: "conflict" };

  const { sheet } = table;
  const column = table.columns.get("setAside") ?? null;
  const labelColumns = LABELS.flatMap((label) => table.columns.get(label) ?? []);
  const cells = rows.flatMap(({ sheetRow }) =>
    [...(column === null ? [] : [column]), ...labelColumns].map((at) => [sheetRow, at] as const),
  );
  const worksheet = context.workbook.worksheets.getItem(sheet);
  const asked = cells.map(([row, at]) => askContents(worksheet, { sheet, top: row, bottom: row, left: at, right: at }));
  await context.sync();
  const contents = await contentsOf(context, asked);
  const held = contents.filter(({ area }) => area.left === column);
  const isComputed = held.some((one) => ["formula", "spilled"].includes(contentIn(one).kind));
  if (isComputed) return { kind: "formula" };
  const isStill = contents.every((one) => {
    const content = contentIn(one);
    return content.kind === "spilled" || holds(content, contentAt(one.area.top, one.area.left));
  });
  if (!isStill) return { kind: "conflict" };

  const planned = column === null ? [newColumn(table, rows, language)] : oldColumn(table, rows, column);
  return {
    kind: "found",
    planned,
    held,
    // What a formula elsewhere fills comes and goes with it.
    labels: contents.filter((one) => one.area.left !== column && contentIn(one).kind !== "spilled"),
    looks: planned.flatMap(({ area }): Look[] =>
      column === null ? [{ area: { ...area, bottom: area.top }, isBold: true }] : [{ area, wraps: true }],
    ),
    newColumn: column === null ? table.right + 1 : null,
  };
}

function contentIn({ rows }: Contents): CellContent {
  return rows[0]?.[0] ?? BLANK;
}

/** Where a seat stands now: where it stood, or the only place where all its cells are as they were. */
function findRow({ rows }: FoundTable<BoardColumn>, wanted: TableRow<BoardColumn>): number | null {
  const same = rows.filter((row) => isSameSeat(row, wanted)).map(({ sheetRow }) => sheetRow);
  if (same.includes(wanted.sheetRow)) return wanted.sheetRow;
  return same.length === 1 ? (same[0] ?? null) : null;
}

function isSameSeat({ cells: a }: TableRow<BoardColumn>, { cells: b }: TableRow<BoardColumn>): boolean {
  return (Object.keys(a) as BoardColumn[]).every((column) => valueOf(a[column]) === valueOf(b[column]));
}

/** Whether a number is shown as a date is not read every time. */
function valueOf(cell: Cell): string {
  const content = contentOf(cell);
  return JSON.stringify(content !== null && isCellDate(content) ? content.date : content);
}

interface RowToWrite {
  readonly sheetRow: number;
  readonly after: string;
}

function oldColumn({ sheet }: FoundTable<BoardColumn>, rows: readonly RowToWrite[], column: number): Contents[] {
  return rows.map(({ sheetRow, after }) => contentsFrom(sheet, sheetRow, column, [[text(after)]]));
}

/** The heading, and the cells below it, so that whatever else may stand there is in the way. */
function newColumn(
  { sheet, headingRow, right, rows }: FoundTable<BoardColumn>,
  filled: readonly RowToWrite[],
  language: NameLanguage,
): Contents {
  const below = rows.map(({ sheetRow }) => [text(filled.find((one) => one.sheetRow === sheetRow)?.after ?? "")]);
  return contentsFrom(sheet, headingRow, right + 1, [[text(BOARD.columns.setAside[language])], ...below]);
}
