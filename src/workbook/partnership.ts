import type { Bylaw } from "../domain/bylaws/bylaw";
import { bylawIdOf } from "../domain/bylaws/bylawId";
import { type BylawCells, readBylaws } from "../domain/bylaws/readBylaws";
import { readRole, readSeat, type Seat } from "../domain/board/seat";
import { type Cell, contentOf, textOf } from "../domain/cell";
import { type BracketRow, readBracketRows } from "../domain/fees/readBracketRows";
import { type IndexRow, readIndexRows } from "../domain/fees/readIndexRows";
import type { Member } from "../domain/members/member";
import { readMembers } from "../domain/members/readMembers";
import { isSubtotal } from "../domain/members/subtotal";
import type { AgendaItem } from "../domain/meeting/decideItem";
import { readNumber } from "../domain/numbers/readNumber";
import type { RowsRead } from "../domain/rowProblem";
import type { CastingVote } from "../domain/votes/decision";
import type { CellProblem } from "./cellProblem";
import { type DoubleHeading, findTable, type FoundTable, type TableMapping, type TableRow } from "./findTable";
import { isLogged } from "./isLogged";
import { itemKey } from "./itemKey";
import {
  AGENDA,
  ATTENDANCE,
  BOARD,
  BRACKETS,
  BYLAWS,
  type ColumnOf,
  INDEX,
  LISTS,
  LOG,
  MEETING,
  MEMBERS,
  SECRET_BALLOT_SHOWN,
  type SheetLayout,
  VOTES,
} from "./layout";
import { readAgenda } from "./readAgenda";
import { isChairsVote, readChairsVotes } from "./readChairsVotes";
import { readSecretBallotsShown } from "./readSecretBallotsShown";
import type { Sheets } from "./readSheets";
import { type ItemVotes, readVotes, votesHeadingProblems } from "./readVotes";
import type { SheetCells } from "./sheetCells";
import { atCells, type Belongs, edgeProblems, isVote } from "./tableProblems";

/** A sheet of the layout as it was found: its table and what it holds, or why there is none. */
export type Reading<Column extends string, Content> =
  | {
      readonly kind: "found";
      readonly table: FoundTable<Column>;
      readonly content: Content;
      /** The cells that keep something from being read. */
      readonly problems: readonly CellProblem[];
    }
  | { readonly kind: "missing" }
  | { readonly kind: "noHeadings"; readonly sheet: string; readonly needed: readonly Column[] }
  | { readonly kind: "doubleHeading"; readonly sheet: string; readonly double: DoubleHeading<Column> };

export type MembersColumn = ColumnOf<typeof MEMBERS>;
export type BylawsColumn = ColumnOf<typeof BYLAWS>;
export type AgendaColumn = ColumnOf<typeof AGENDA>;
export type VotesColumn = ColumnOf<typeof VOTES>;
export type BoardColumn = ColumnOf<typeof BOARD>;
export type LogColumn = ColumnOf<typeof LOG>;
export type BracketsColumn = ColumnOf<typeof BRACKETS>;
export type IndexColumn = ColumnOf<typeof INDEX>;
export type AttendanceColumn = ColumnOf<typeof ATTENDANCE>;
export type ListsColumn = ColumnOf<typeof LISTS>;
export type MeetingColumn = ColumnOf<typeof MEETING>;

/** A row of a sheet as it stands, by its columns; read further where it is needed. */
export interface SheetRow<Column extends string> {
  /** The row of the sheet's table, from 0. */
  readonly row: number;
  readonly cells: Readonly<Record<Column, Cell>>;
}

/** What a workbook says about a partnership, as plain values. */
export interface Partnership {
  readonly members: Reading<MembersColumn, readonly Member[]>;
  readonly bylaws: Reading<BylawsColumn, readonly Bylaw[]>;
  readonly agenda: Reading<AgendaColumn, readonly AgendaItem[]>;
  /** The brackets of the fees that have them. */
  readonly brackets: Reading<BracketsColumn, readonly BracketRow[]>;
  /** The changes of the index that amounts are regulated by. */
  readonly index: Reading<IndexColumn, readonly IndexRow[]>;
  /** By the item's own name, normalised with `itemKey`. */
  readonly votes: Reading<VotesColumn, ReadonlyMap<string, ItemVotes>>;
  readonly board: Reading<BoardColumn, readonly Seat[]>;
  /** The chair's vote on each item that the log has one for, by `itemKey`; the latest counts. */
  readonly chairsVotes: Reading<LogColumn, ReadonlyMap<string, CastingVote>>;
  /** The items, by `itemKey`, for which the log has it that a secret ballot's result may be shown though votes are unequal. */
  readonly secretBallotsShown: Reading<LogColumn, ReadonlySet<string>>;
  readonly attendance: Reading<AttendanceColumn, readonly SheetRow<AttendanceColumn>[]>;
  readonly lists: Reading<ListsColumn, readonly SheetRow<ListsColumn>[]>;
  readonly meeting: Reading<MeetingColumn, readonly SheetRow<MeetingColumn>[]>;
  readonly log: Reading<LogColumn, readonly SheetRow<LogColumn>[]>;
}

/** Makes plain values of the sheets. Rows are numbered within their table, from 0; the table knows where they stand. */
export function readPartnership(sheets: Sheets): Partnership {
  const { mapping } = sheets.setup;
  const agenda = read(sheets.agenda, AGENDA, mapping.agenda, AGENDA_BELONGS, rowsOf("item", readAgenda));
  const items = agenda.kind === "found" ? new Set(agenda.content.map(({ item }) => itemKey(item))) : null;
  return {
    members: read(
      sheets.members,
      MEMBERS,
      mapping.members,
      MEMBERS_BELONG,
      rowsOf("name", (table: FoundTable<MembersColumn>) =>
        readMembers(table.rows.map((row) => ({ ...row, isSum: isMembersSum(table, row) }))),
      ),
    ),
    bylaws: read(
      sheets.bylaws,
      BYLAWS,
      mapping.bylaws,
      BYLAWS_BELONG,
      rowsOf("rule", (table: FoundTable<BylawsColumn>) => readBylaws(table.rows.map(({ cells }) => bylawCells(cells)))),
    ),
    brackets: read(
      sheets.brackets,
      BRACKETS,
      mapping.brackets,
      BRACKETS_BELONG,
      rowsOf("from", (table: FoundTable<BracketsColumn>) => readBracketRows(table.rows.map(({ cells }) => cells))),
    ),
    index: read(
      sheets.index,
      INDEX,
      mapping.index,
      INDEX_BELONGS,
      rowsOf("year", (table: FoundTable<IndexColumn>) => readIndexRows(table.rows.map(({ cells }) => cells))),
    ),
    agenda,
    votes: read(sheets.votes, VOTES, mapping.votes, VOTES_BELONG, (table) => ({
      content: readVotes(table),
      problems: items === null ? [] : votesHeadingProblems(table, items),
    })),
    board: read(sheets.board, BOARD, mapping.board, BOARD_BELONGS, (table) => ({
      content: table.rows.flatMap(({ cells, hasContent }, row) => (hasContent ? [readSeat(cells, row)] : [])),
      problems: [],
    })),
    chairsVotes: read(sheets.log, LOG, mapping.log, LOG_BELONGS, (table) => {
      const { votes, problems } = readChairsVotes(table);
      return { content: votes, problems: atCells(table, "what", problems) };
    }),
    secretBallotsShown: read(sheets.log, LOG, mapping.log, LOG_BELONGS, (table) => ({
      content: readSecretBallotsShown(table),
      problems: [],
    })),
    attendance: read(sheets.attendance, ATTENDANCE, mapping.attendance, ATTENDANCE_BELONGS, rowsAsTheyStand),
    lists: read(sheets.lists, LISTS, mapping.lists, LISTS_BELONG, rowsAsTheyStand),
    meeting: read(sheets.meeting, MEETING, mapping.meeting, MEETING_BELONGS, rowsAsTheyStand),
    log: read(sheets.log, LOG, mapping.log, LOG_BELONGS, rowsAsTheyStand),
  };
}

const MEMBERS_BELONG: Belongs<MembersColumn> = {
  columns: ["number", "kind", "population", "weight", "agreed", "from", "to"],
  key: "name",
  row: ({ cells }, { columns }) => {
    const name = textOf(cells.name);
    const population = readNumber(cells.population);
    const isOfAKind = textOf(cells.kind) !== null || textOf(cells.number) !== null;
    const hasKinds = columns.has("kind") || columns.has("number");
    return name !== null && !isSubtotal(name) && population.ok && population.value !== null && (isOfAKind || !hasKinds);
  },
};
const BYLAWS_BELONG: Belongs<BylawsColumn> = {
  columns: ["scope", "source"],
  key: "rule",
  row: ({ cells }) => bylawIdOf(textOf(cells.rule) ?? "") !== null,
};
const BRACKETS_BELONG: Belongs<BracketsColumn> = {
  columns: ["scope", "to"],
  key: "from",
  row: ({ cells }) => isNumber(cells.from) && isNumber(cells.value),
};
const INDEX_BELONGS: Belongs<IndexColumn> = {
  columns: ["vintage", "source"],
  key: "year",
  row: ({ cells }) => isNumber(cells.year) && isNumber(cells.change),
};
const AGENDA_BELONGS: Belongs<AgendaColumn> = {
  columns: ["kind", "rule", "roll", "for", "against", "blank", "ballot"],
  key: "item",
  row: ({ cells }) => textOf(cells.item) !== null && textOf(cells.title) !== null,
};
const VOTES_BELONG: Belongs<VotesColumn> = {
  columns: [],
  key: "member",
  row: ({ cells, at }, { otherHeadings }) =>
    textOf(cells.member) !== null && otherHeadings.some(({ column }) => isVote(at(column))),
};
const BOARD_BELONGS: Belongs<BoardColumn> = {
  columns: ["body", "member", "office", "gender", "from", "to"],
  key: "seat",
  row: ({ cells }) => {
    const role = readRole(cells.seat);
    return role.ok && role.value !== null;
  },
};
const ATTENDANCE_BELONGS: Belongs<AttendanceColumn> = {
  columns: ["from", "to", "proxy"],
  key: "member",
  row: ({ cells }) => textOf(cells.member) !== null,
};
const LISTS_BELONG: Belongs<ListsColumn> = {
  columns: ["election", "place", "gender", "votes"],
  key: "list",
  row: ({ cells }) => textOf(cells.list) !== null,
};
const MEETING_BELONGS: Belongs<MeetingColumn> = {
  columns: [],
  key: "detail",
  row: ({ cells }) => textOf(cells.detail) !== null && contentOf(cells.value) !== null,
};
const LOG_BELONGS: Belongs<LogColumn> = {
  columns: ["after"],
  key: "what",
  row: (row) => isChairsVote(row) || isLogged(row, SECRET_BALLOT_SHOWN),
};

function isNumber(cell: Cell): boolean {
  const number = readNumber(cell);
  return number.ok && number.value !== null;
}

function rowsAsTheyStand<Column extends string>(table: FoundTable<Column>): Content<readonly SheetRow<Column>[]> {
  const rows = table.rows.flatMap(({ cells, hasContent }, row) => (hasContent ? [{ row, cells }] : []));
  return { content: rows, problems: [] };
}

interface Content<Value> {
  readonly content: Value;
  readonly problems: readonly CellProblem[];
}

/** Rows and the problems of their cells, named by the column that names a row where a cell has none. */
function rowsOf<Column extends string, Field extends Column, Row>(
  key: Column,
  readRows: (table: FoundTable<Column>) => RowsRead<Row, Field>,
): (table: FoundTable<Column>) => Content<readonly Row[]> {
  return (table) => {
    const { rows, problems } = readRows(table);
    return { content: rows, problems: atCells(table, key, problems) };
  };
}

function read<Column extends string, Value>(
  cells: SheetCells | null,
  layout: SheetLayout<Column>,
  mapping: TableMapping<Column> | undefined,
  belongs: Belongs<Column>,
  contentOf: (table: FoundTable<Column>) => Content<Value>,
): Reading<Column, Value> {
  if (cells === null) return { kind: "missing" };
  const finding = findTable(cells, layout, mapping);
  switch (finding.kind) {
    case "table": {
      const { table } = finding;
      const { content, problems } = contentOf(table);
      return { kind: "found", table, content, problems: [...problems, ...edgeProblems(table, layout, belongs)] };
    }
    case "noHeadings":
      return { kind: "noHeadings", sheet: cells.name, needed: layout.required };
    case "doubleHeading":
      return { kind: "doubleHeading", sheet: cells.name, double: finding.double };
  }
}

/** Whether a row of the members' table sums up the populations or the agreed amounts. */
function isMembersSum({ columns }: FoundTable<MembersColumn>, row: TableRow<MembersColumn>): boolean {
  return (["population", "agreed"] as const).some((name) => {
    const column = columns.get(name);
    return column !== undefined && row.isSumAt(column);
  });
}

/** A note alone is a remark, and no rule that has lost its name. */
function bylawCells({ rule, scope, value, severity, source }: Readonly<Record<BylawsColumn, Cell>>): BylawCells {
  return { rule, scope, value, severity, source };
}
