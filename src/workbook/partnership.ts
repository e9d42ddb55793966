import type { Bylaw } from "../domain/bylaws/bylaw";
import { readSeat, type Seat } from "../domain/board/seat";
import { type Cell, contentOf, isCellError, textOf } from "../domain/cell";
import { type Member, readMember } from "../domain/members/member";
import type { AgendaItem } from "../domain/meeting/decideItem";
import type { VoteRow } from "../domain/meeting/rollCall";
import { normalWord } from "../domain/words";
import { readCastingVote } from "../domain/votes/castingVote";
import type { CastingVote } from "../domain/votes/decision";
import { type DoubleHeading, findTable, type FoundTable, type TableMapping } from "./findTable";
import {
  AGENDA,
  allNames,
  BOARD,
  BYLAWS,
  CHAIRS_VOTE,
  type ColumnOf,
  LOG,
  MEMBERS,
  type SheetLayout,
  VOTES,
} from "./layout";
import type { Sheets } from "./readSheets";
import type { SheetCells } from "./sheetCells";

/** A sheet of the layout as it was found: its table and what it holds, or why there is none. */
export type Reading<Column extends string, Content> =
  | { readonly kind: "found"; readonly table: FoundTable<Column>; readonly content: Content }
  | { readonly kind: "missing" }
  | { readonly kind: "noHeadings"; readonly sheet: string; readonly needed: readonly Column[] }
  | { readonly kind: "doubleHeading"; readonly sheet: string; readonly double: DoubleHeading<Column> };

export type MembersColumn = ColumnOf<typeof MEMBERS>;
export type BylawsColumn = ColumnOf<typeof BYLAWS>;
export type AgendaColumn = ColumnOf<typeof AGENDA>;
export type VotesColumn = ColumnOf<typeof VOTES>;
export type BoardColumn = ColumnOf<typeof BOARD>;
export type LogColumn = ColumnOf<typeof LOG>;

/** The votes of one item, and the column they stand in (from 0). */
export interface ItemVotes {
  readonly column: number;
  readonly rows: readonly VoteRow[];
}

/** What a workbook says about a partnership, as plain values. */
export interface Partnership {
  readonly members: Reading<MembersColumn, readonly Member[]>;
  readonly bylaws: Reading<BylawsColumn, readonly Bylaw[]>;
  readonly agenda: Reading<AgendaColumn, readonly AgendaItem[]>;
  /** By the item's own name, normalised with `itemKey`. */
  readonly votes: Reading<VotesColumn, ReadonlyMap<string, ItemVotes>>;
  readonly board: Reading<BoardColumn, readonly Seat[]>;
  /** The chair's vote on each item that the log has one for, by `itemKey`; the latest counts. */
  readonly chairsVotes: Reading<LogColumn, ReadonlyMap<string, CastingVote>>;
}

/** Makes plain values of the sheets. Rows are numbered within their table, from 0; the table knows where they stand. */
export function readPartnership(sheets: Sheets): Partnership {
  const { mapping } = sheets.setup;
  return {
    members: read(sheets.members, MEMBERS, mapping.members, (table) =>
      table.rows.flatMap((row, index) => {
        const member = readMember(row.cells, index);
        return member === null ? [] : [member];
      }),
    ),
    bylaws: read(sheets.bylaws, BYLAWS, mapping.bylaws, readBylaws),
    agenda: read(sheets.agenda, AGENDA, mapping.agenda, readAgenda),
    votes: read(sheets.votes, VOTES, mapping.votes, readVotes),
    board: read(sheets.board, BOARD, mapping.board, (table) =>
      table.rows.map((row, index) => readSeat(row.cells, index)),
    ),
    chairsVotes: read(sheets.log, LOG, mapping.log, readChairsVotes),
  };
}

function read<Column extends string, Content>(
  cells: SheetCells | null,
  layout: SheetLayout<Column>,
  mapping: TableMapping<Column> | undefined,
  contentOf: (table: FoundTable<Column>) => Content,
): Reading<Column, Content> {
  if (cells === null) return { kind: "missing" };
  const finding = findTable(cells, layout, mapping);
  switch (finding.kind) {
    case "table":
      return { kind: "found", table: finding.table, content: contentOf(finding.table) };
    case "noHeadings":
      return { kind: "noHeadings", sheet: cells.name, needed: layout.required };
    case "doubleHeading":
      return { kind: "doubleHeading", sheet: cells.name, double: finding.double };
  }
}

function readBylaws(table: FoundTable<BylawsColumn>): Bylaw[] {
  return table.rows.flatMap(({ cells }, row) => {
    const rule = textOf(cells.rule);
    if (rule === null) return [];
    return [{ rule, scope: scopeOf(cells.scope), value: cells.value, source: textOf(cells.source), row }];
  });
}

/** A rule whose scope is an error is for something that is not known, and never for all. */
function scopeOf(cell: Cell): string | null {
  const content = contentOf(cell);
  return content !== null && isCellError(content) ? content.error : textOf(content);
}

function readAgenda(table: FoundTable<AgendaColumn>): AgendaItem[] {
  return table.rows.flatMap(({ cells }, row) => {
    const item = textOf(cells.item);
    if (item === null) return [];
    return [{ row, item, title: textOf(cells.title) ?? "", kind: textOf(cells.kind), cells }];
  });
}

/** An item is headed by its name, or by the word for item and its name: "3" and "Sak 3" are the same. */
export function itemKey(text: string): string {
  const word = normalWord(text);
  const prefix = allNames(AGENDA.columns.item)
    .map(normalWord)
    .find((name) => word.startsWith(`${name} `));
  return prefix === undefined ? word : word.slice(prefix.length + 1);
}

function readVotes(table: FoundTable<VotesColumn>): ReadonlyMap<string, ItemVotes> {
  return new Map(
    table.otherHeadings.map(({ text, column }) => {
      const rows = table.rows.map(({ cells, at }, row) => ({ row, member: cells.member, ballot: at(column) }));
      return [itemKey(text), { column, rows }] as const;
    }),
  );
}

function readChairsVotes(table: FoundTable<LogColumn>): ReadonlyMap<string, CastingVote> {
  const words = allNames(CHAIRS_VOTE).map(normalWord);
  return new Map(
    table.rows.flatMap(({ cells }) => {
      const item = textOf(cells.item);
      const vote = readCastingVote(cells.after);
      const isChairsVote = words.includes(normalWord(textOf(cells.what) ?? ""));
      return isChairsVote && item !== null && vote.ok && vote.value !== null
        ? [[itemKey(item), vote.value] as const]
        : [];
    }),
  );
}
