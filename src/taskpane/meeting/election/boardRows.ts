import { addYears, type PlainDate } from "../../../domain/calendar/plainDate";
import { serialOfDate } from "../../../domain/calendar/excelDate";
import { readDate } from "../../../domain/calendar/readDate";
import { isCellDate, textOf } from "../../../domain/cell";
import { normalWord } from "../../../domain/words";
import { BLANK, type CellContent, constant, text } from "../../../workbook/change/change";
import type { FoundTable, TableRow } from "../../../workbook/findTable";
import type { BoardColumn, ListsColumn } from "../../../workbook/partnership";
import type { RowToAppend } from "../../../workbook/appendRows";
import type { Standing } from "./standings";

/** Columns of the board's sheet that are no text. */
export const BOARD_FORMATS = { from: "dd.mm.yyyy", to: "dd.mm.yyyy" } as const;

export interface BoardTerms {
  readonly body: string;
  /** What the sheet calls the seats of those elected, and of their deputies. */
  readonly seat: string;
  readonly deputySeat: string;
  readonly from: PlainDate | null;
  readonly to: PlainDate | null;
}

interface ElectedToBoard {
  readonly elected: readonly Standing[];
  readonly deputies: readonly Standing[];
}

/**
 * Those elected as rows of the board's sheet, with what the lists' sheet says of them, in its own words.
 * @param lists where they stand on lists; null for none
 */
export function boardRows(
  { elected, deputies }: ElectedToBoard,
  { body, seat, deputySeat, from, to }: BoardTerms,
  lists: FoundTable<ListsColumn> | null,
): RowToAppend<BoardColumn>[] {
  const rowOf = ({ candidate, list }: Standing, role: string): RowToAppend<BoardColumn> => {
    const cells = lists?.rows[candidate.row]?.cells;
    return {
      body: text(body),
      seat: text(role),
      name: text(candidate.name ?? (candidate.member === null ? list.name : "")),
      member: text(candidate.member ?? ""),
      office: text(textOf(cells?.office ?? null) ?? ""),
      gender: text(textOf(cells?.gender ?? null) ?? ""),
      from: dateContent(from),
      to: dateContent(to),
    };
  };
  return [...elected.map((one) => rowOf(one, seat)), ...deputies.map((one) => rowOf(one, deputySeat))];
}

function dateContent(date: PlainDate | null): CellContent {
  return date === null ? BLANK : constant(serialOfDate(date));
}

/** The rows that the board's sheet does not have yet, cell for cell. */
export function rowsNotThere(
  rows: readonly RowToAppend<BoardColumn>[],
  board: FoundTable<BoardColumn>,
): RowToAppend<BoardColumn>[] {
  return rows.filter((row) => !board.rows.some((there) => isSameRow(row, there)));
}

function isSameRow(row: RowToAppend<BoardColumn>, { cells }: TableRow<BoardColumn>): boolean {
  const columns = Object.keys(row) as BoardColumn[];
  return columns.every((column) => {
    const planned = row[column] ?? BLANK;
    const cell = cells[column];
    if (planned.kind === "constant") {
      const date = readDate(cell);
      const serial = date.ok && date.value !== null ? serialOfDate(date.value) : null;
      return (
        serial === planned.value ||
        (typeof cell === "object" && cell !== null && isCellDate(cell) && cell.date === planned.value)
      );
    }
    return normalWord(textOf(cell) ?? "") === normalWord(planned.kind === "text" ? planned.text : "");
  });
}

/** The last day of a term that begins on the day of the meeting; null where either is not known. */
export function termEnd(from: PlainDate | null, years: number | null): PlainDate | null {
  return from === null || years === null ? null : addYears(from, years);
}

/** The bodies that the board's sheet knows, each once, as it writes them. */
export function bodiesOf(board: FoundTable<BoardColumn>): string[] {
  const bodies = new Map<string, string>();
  for (const { cells } of board.rows) {
    const body = textOf(cells.body);
    if (body !== null && !bodies.has(normalWord(body))) bodies.set(normalWord(body), body);
  }
  return [...bodies.values()];
}
