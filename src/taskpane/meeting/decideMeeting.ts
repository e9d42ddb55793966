import { type Bylaw, findBylaw } from "../../domain/bylaws/bylaw";
import type { BylawId } from "../../domain/bylaws/bylawId";
import { bylawValue } from "../../domain/bylaws/bylawValue";
import type { PlainDate } from "../../domain/calendar/plainDate";
import { readDate } from "../../domain/calendar/readDate";
import { type Cell, textOf } from "../../domain/cell";
import { readLists } from "../../domain/elections/readLists";
import { type Attendance, readAttendance } from "../../domain/meeting/attendance";
import { type DecidedElection, decideElection, isByLists } from "../../domain/meeting/decideElection";
import {
  type AgendaItem,
  decideItem,
  type ItemDecision,
  type ItemProblem,
  type Meeting,
} from "../../domain/meeting/decideItem";
import { type ElectoralRoll, electoralRoll } from "../../domain/meeting/electoralRoll";
import { entitled } from "../../domain/meeting/entitled";
import { isUnanimous } from "../../domain/meeting/isUnanimous";
import { type RollCall, rollCall, type RollCallProblem } from "../../domain/meeting/rollCall";
import { votingRights } from "../../domain/meeting/votingRights";
import { weightsDiffer } from "../../domain/meeting/weightsDiffer";
import { type MemberIndex, memberIndex } from "../../domain/members/findMember";
import type { Member } from "../../domain/members/member";
import { electorateProblems } from "../../domain/members/readMembers";
import type { SheetProblem } from "../../domain/message";
import { readText } from "../../domain/readText";
import type { Result } from "../../domain/result";
import type { RowProblem } from "../../domain/rowProblem";
import type { CastingVote } from "../../domain/votes/decision";
import { type CellProblem, distinctProblems } from "../../workbook/cellProblem";
import { itemKey } from "../../workbook/itemKey";
import { AGREED_ELECTION, LOTS_DRAWN, type MeetingDetail, SEALED } from "../../workbook/layout";
import type { ListsColumn, Partnership, Reading, SheetRow } from "../../workbook/partnership";
import { type DisqualifiedMember, readDisqualified } from "../../workbook/readDisqualified";
import { loggedNames, readLogged } from "../../workbook/readLogged";
import { type DetailRead, readMeetingDetails } from "../../workbook/readMeetingDetails";
import type { ItemVotes } from "../../workbook/readVotes";
import type { Place } from "../../workbook/selectCells";
import { atCells } from "../../workbook/tableProblems";
import { bylawProblems } from "../bylawProblems";
import { cellOf } from "../places";

/** One item as the pane shows it. */
export interface DecidedItem {
  readonly item: AgendaItem;
  readonly decision: ItemDecision;
  readonly roll: ElectoralRoll;
  /** What each member said; null where the votes' sheet has no column for the item. */
  readonly called: RollCall | null;
  /** The column of the votes' sheet that is the item's, from 0; null where there is none. */
  readonly votesColumn: number | null;
  /** Where each member's vote on the item stands, by the row of the members' sheet. */
  readonly voteCells: ReadonlyMap<number, CellOfSheet>;
  readonly chairsVote: CastingVote | null;
  readonly disqualified: readonly DisqualifiedMember[];
  /** What the lists came to; null where the item is neither an election nor a choice between proposals. */
  readonly election: DecidedElection | null;
  /** The record that the log says the item was sealed with; null where it has none. */
  readonly sealedAs: string | null;
  readonly problems: readonly CellProblem[];
}

/** One cell, wherever it is. */
export interface CellOfSheet {
  readonly sheet: string;
  readonly place: Place;
}

export interface DecidedMeeting {
  /** Null also where the members' sheet leaves in doubt who may vote. */
  readonly entitled: Meeting["entitled"];
  readonly items: readonly DecidedItem[];
  /** Who are members on the day of the meeting, with the votes they have there. */
  readonly members: readonly Member[];
  /** The rules that leave open whether some members may vote. */
  readonly openVotes: readonly Bylaw[];
  readonly attendance: Attendance;
  readonly details: ReadonlyMap<MeetingDetail, DetailRead>;
  /** The day of the meeting; null where the sheet does not say. */
  readonly date: PlainDate | null;
  /** The member that the chair is the delegate of. */
  readonly chair: Member | null;
  /** The cells that must be corrected and that belong to no one item. */
  readonly problems: readonly CellProblem[];
}

/** Every item of the agenda, decided from what the sheets say now. */
export function decideMeeting(partnership: Partnership): DecidedMeeting {
  const { agenda, members, votes, bylaws, chairsVotes, secretBallotsShown } = partnership;
  const rules = bylaws.kind === "found" ? bylaws.content : [];
  const details = readMeetingDetails(contentOrNone(partnership.meeting));
  const date = valueOf(details, "date", readDate);
  const rights = votingRights(contentOrNone(members), rules, date);
  const find = memberIndex(rights.members);
  const membersProblems = problemsOfMembers(members);
  const isElectorateKnown = membersProblems.every(({ problem }) => problem.key === "member.subtotal");
  const agendaItems = contentOrNone(agenda);
  const positions = new Map(agendaItems.map(({ item }, position) => [itemKey(item), position]));
  const attendance = readAttendance(
    contentOrNone(partnership.attendance),
    find,
    (item) => positions.get(itemKey(item)) ?? null,
  );
  const disqualified = readDisqualified(contentOrNone(partnership.log));
  const log = contentOrNone(partnership.log);
  const lots = readLogged(log, LOTS_DRAWN);
  const agreements = readLogged(log, AGREED_ELECTION);
  const sealed = readLogged(log, SEALED);
  const listsOf = groupByItem(contentOrNone(partnership.lists));
  const chair = memberNamed(valueOf(details, "chairMember", readText), find);
  const proxyLimit = bylawValue(rules, "meeting.proxies", null);
  const meeting: Meeting = {
    bylaws: rules,
    entitled: members.kind === "found" && isElectorateKnown ? entitled(rights.members) : null,
    // A sheet of members that cannot be read may say that they differ.
    weightsDiffer: members.kind === "found" ? weightsDiffer(rights.members) : members.kind !== "missing",
  };
  const items = agendaItems.map((item, position): DecidedItem => {
    const key = itemKey(item.item);
    const itemVotes = votes.kind === "found" ? votes.content.get(key) : undefined;
    const ofItem = disqualified.items.get(key) ?? [];
    const roll = electoralRoll({
      members: rights.members,
      attendance,
      position,
      disqualified: new Set(ofItem.flatMap(({ member }) => memberNamed(member, find) ?? [])),
      proxyLimit: proxyLimit.ok ? proxyLimit.value : null,
    });
    const called = itemVotes === undefined ? null : rollCall(rights.members, find, itemVotes.rows, roll);
    const chairsVote = (chairsVotes.kind === "found" ? chairsVotes.content.get(key) : undefined) ?? null;
    const mayShowSecret = secretBallotsShown.kind === "found" && secretBallotsShown.content.has(key);
    const atItem = { roll: meeting.entitled === null ? null : roll, chair, mayShowSecret };
    const decided = decideItem(item, called, chairsVote, meeting, atItem);
    const lists = readLists(listsOf.get(key) ?? []);
    const election = !isByLists(item, lists)
      ? null
      : decideElection(item, {
          bylaws: rules,
          lists,
          drawn: loggedNames(lots.get(key)?.at(-1)?.after ?? null),
          drawnAmong: loggedNames(lots.get(key)?.at(-1)?.before ?? null),
          castingVote: chairsVote,
          agreed: { isDecided: agreements.has(key) ? true : null, isAdopted: isAdoptedUnanimously(decided) },
        });
    // What the tellers disagree on is among the numbers that may not be shown.
    const mayBeShown = ({ problem }: { readonly problem: SheetProblem }): boolean =>
      decided.secrecy !== "atRisk" || problem.key !== "item.tellersDiffer";
    const inTheWay = [...problemsOfRow(agenda, item), ...problemsOfHeadings(votes, key)];
    const problems = [
      ...inTheWay,
      ...decided.problems.flatMap((problem) => itemProblem(partnership, item, problem)),
      ...(called?.problems ?? []).flatMap((problem) => rollCallProblem(partnership, itemVotes?.column ?? 0, problem)),
      ...rowProblems(partnership.attendance, "member", roll.problems),
      ...rowProblems(partnership.log, "what", problemsOfDisqualified(ofItem, find)),
      ...rowProblems(partnership.lists, "list", election === null ? [] : lists.problems.filter(mayBeShown)),
      ...(election?.problems ?? []).filter(mayBeShown).flatMap((problem) => itemProblem(partnership, item, problem)),
    ];
    const decision = inTheWay.length > 0 ? { ...decided, decision: null } : decided;
    const votesColumn = itemVotes?.column ?? null;
    const voteCells = voteCellsOf(votes, itemVotes, find);
    const sealedAs = sealed.get(key)?.at(-1)?.after ?? null;
    return {
      item,
      decision,
      roll,
      called,
      votesColumn,
      voteCells,
      chairsVote,
      disqualified: ofItem,
      election,
      sealedAs,
      problems,
    };
  });
  const all = [
    ...membersProblems,
    ...bylawProblems(bylaws, "meeting"),
    ...[agenda, votes, chairsVotes, partnership.attendance, partnership.meeting, partnership.lists].flatMap(
      (reading) => (reading.kind === "found" ? reading.problems : []),
    ),
    ...rowProblems(partnership.attendance, "member", attendance.problems),
    ...rowProblems(partnership.log, "what", disqualified.problems),
    ...detailProblems(partnership.meeting, details, find),
  ];
  const ofItems = items.flatMap(({ problems }) => problems);
  return {
    entitled: meeting.entitled,
    items,
    members: rights.members,
    openVotes: rights.open,
    attendance,
    details,
    date,
    chair,
    problems: distinctProblems(all, ofItems),
  };
}

/** The rows of the lists' sheet by the election, or the item, that they are of. */
function groupByItem(rows: readonly SheetRow<ListsColumn>[]): ReadonlyMap<string, readonly SheetRow<ListsColumn>[]> {
  const groups = new Map<string, SheetRow<ListsColumn>[]>();
  for (const row of rows) {
    const key = itemKey(textOf(row.cells.election) ?? "");
    groups.set(key, [...(groups.get(key) ?? []), row]);
  }
  return groups;
}

/** Whether the nomination of an election by agreement was adopted by all who voted; null where nobody has. */
function isAdoptedUnanimously(item: ItemDecision): boolean | null {
  const { decision, count } = item;
  return decision === null || decision.outcome === "noVotes" || count === null ? null : isUnanimous(item);
}

function voteCellsOf(
  votes: Partnership["votes"],
  itemVotes: ItemVotes | undefined,
  find: MemberIndex,
): ReadonlyMap<number, CellOfSheet> {
  const cells = new Map<number, CellOfSheet>();
  if (votes.kind !== "found" || itemVotes === undefined) return cells;
  for (const { row, member } of itemVotes.rows) {
    const found = memberNamed(textOf(member), find);
    const place = cellOf(votes.table, row, "member");
    if (found === null || place === null || cells.has(found.row)) continue;
    cells.set(found.row, { sheet: votes.table.sheet, place: { ...place, column: itemVotes.column } });
  }
  return cells;
}

function contentOrNone<Column extends string, Row>(reading: Reading<Column, readonly Row[]>): readonly Row[] {
  return reading.kind === "found" ? reading.content : [];
}

function valueOf<Value>(
  details: DecidedMeeting["details"],
  detail: MeetingDetail,
  read: (cell: Cell) => Result<Value | null, SheetProblem>,
): Value | null {
  const value = read(details.get(detail)?.value ?? null);
  return value.ok ? value.value : null;
}

function memberNamed(text: string | null, find: MemberIndex): Member | null {
  if (text === null) return null;
  const member = find(text);
  return member.ok ? member.value : null;
}

function problemsOfDisqualified(members: readonly DisqualifiedMember[], find: MemberIndex): RowProblem<"member">[] {
  return members.flatMap(({ row, member }) => {
    const found = find(member);
    return found.ok ? [] : [{ row, field: "member" as const, problem: found.problem }];
  });
}

function rowProblems<Column extends string, Field extends Column>(
  reading: Reading<Column, unknown>,
  key: Column,
  problems: readonly RowProblem<Field>[],
): CellProblem[] {
  return reading.kind === "found" ? atCells(reading.table, key, problems) : [];
}

/** The details of the meeting that decide something and cannot be read: its day, and whom the chair votes for. */
function detailProblems(
  reading: Partnership["meeting"],
  details: DecidedMeeting["details"],
  find: MemberIndex,
): CellProblem[] {
  const problemOf = (detail: MeetingDetail, read: (cell: Cell) => Result<unknown, SheetProblem>): CellProblem[] => {
    const found = details.get(detail);
    if (found === undefined) return [];
    const result = read(found.value);
    return result.ok
      ? []
      : rowProblems(reading, "detail", [{ row: found.row, field: "value", problem: result.problem }]);
  };
  return [
    ...problemOf("date", readDate),
    ...problemOf("chairMember", (cell) => {
      const text = readText(cell);
      return text.ok && text.value !== null ? find(text.value) : text;
    }),
  ];
}

/** The cells of the members' sheet that leave in doubt who may vote. */
function problemsOfMembers(members: Partnership["members"]): CellProblem[] {
  if (members.kind !== "found") return [];
  const { table, content, problems } = members;
  return [...problems, ...atCells(table, "name", electorateProblems(content))];
}

/** What is wrong with an item's own row, so that it cannot be told which item it is. Its title decides nothing. */
function problemsOfRow(agenda: Partnership["agenda"], item: AgendaItem): CellProblem[] {
  if (agenda.kind !== "found") return [];
  const { table, problems } = agenda;
  const title = table.columns.get("title");
  const sheetRow = table.rows[item.row]?.sheetRow;
  return problems.filter(({ place }) => place.row === sheetRow && place.column !== title);
}

/** The headings that give an item more than one column of votes. */
function problemsOfHeadings(votes: Partnership["votes"], key: string): CellProblem[] {
  if (votes.kind !== "found") return [];
  return votes.problems.filter(
    ({ problem }) => problem.key === "votes.itemTwice" && itemKey(problem.params.text) === key,
  );
}

function itemProblem(
  { agenda, bylaws }: Partnership,
  item: AgendaItem,
  { field, problem }: ItemProblem | DecidedElection["problems"][number],
): CellProblem[] {
  if (isBylawId(field)) {
    if (bylaws.kind !== "found") return [];
    const row = findBylaw(bylaws.content, field, item.kind)?.row;
    return row === undefined ? [] : at(bylaws.table.sheet, cellOf(bylaws.table, row, "value"), problem);
  }
  if (agenda.kind !== "found") return [];
  const place = cellOf(agenda.table, item.row, field) ?? cellOf(agenda.table, item.row, "item");
  return at(agenda.table.sheet, place, problem);
}

function isBylawId<Field extends string>(field: Field): field is Extract<Field, BylawId> {
  return field.startsWith("meeting.");
}

function rollCallProblem(
  { votes }: Partnership,
  column: number,
  { row, field, problem }: RollCallProblem,
): CellProblem[] {
  if (votes.kind !== "found") return [];
  const member = cellOf(votes.table, row, "member");
  return at(votes.table.sheet, field === "member" || member === null ? member : { ...member, column }, problem);
}

function at(sheet: string, place: Place | null, problem: CellProblem["problem"]): CellProblem[] {
  return place === null ? [] : [{ sheet, place, problem }];
}
