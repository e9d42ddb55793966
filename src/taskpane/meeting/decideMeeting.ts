import type { CastingVote } from "../../domain/votes/decision";
import {
  type AgendaItem,
  decideItem,
  type ItemDecision,
  type ItemProblem,
  type Meeting,
} from "../../domain/meeting/decideItem";
import { entitled } from "../../domain/meeting/entitled";
import { weightsDiffer } from "../../domain/meeting/weightsDiffer";
import { rollCall, type RollCallProblem } from "../../domain/meeting/rollCall";
import { memberIndex } from "../../domain/members/findMember";
import { electorateProblems } from "../../domain/members/readMembers";
import type { BylawId } from "../../domain/bylaws/bylaw";
import { findBylaw } from "../../domain/bylaws/bylaw";
import { type CellProblem, distinctProblems } from "../../workbook/cellProblem";
import { itemKey } from "../../workbook/itemKey";
import type { Partnership } from "../../workbook/partnership";
import type { Place } from "../../workbook/selectCells";
import { atCells } from "../../workbook/tableProblems";
import { bylawProblems } from "../bylawProblems";
import { cellOf } from "../places";

/** One item as the pane shows it. */
export interface DecidedItem {
  readonly item: AgendaItem;
  readonly decision: ItemDecision;
  readonly chairsVote: CastingVote | null;
  readonly problems: readonly CellProblem[];
}

export interface DecidedMeeting {
  /** Null also where the members' sheet leaves in doubt who may vote. */
  readonly entitled: Meeting["entitled"];
  readonly items: readonly DecidedItem[];
  /** The cells that must be corrected and that belong to no one item. */
  readonly problems: readonly CellProblem[];
}

/** Every item of the agenda, decided from what the sheets say now. */
export function decideMeeting(partnership: Partnership): DecidedMeeting {
  const { agenda, members, votes, bylaws, chairsVotes, secretBallotsShown } = partnership;
  const memberRows = members.kind === "found" ? members.content : [];
  const find = memberIndex(memberRows);
  const membersProblems = problemsOfMembers(members);
  const isElectorateKnown = membersProblems.every(({ problem }) => problem.key === "member.subtotal");
  const meeting: Meeting = {
    bylaws: bylaws.kind === "found" ? bylaws.content : [],
    entitled: members.kind === "found" && isElectorateKnown ? entitled(memberRows) : null,
    // A sheet of members that cannot be read may say that they differ.
    weightsDiffer: members.kind === "found" ? weightsDiffer(memberRows) : members.kind !== "missing",
  };
  const items = (agenda.kind === "found" ? agenda.content : []).map((item): DecidedItem => {
    const key = itemKey(item.item);
    const itemVotes = votes.kind === "found" ? votes.content.get(key) : undefined;
    const called = itemVotes === undefined ? null : rollCall(memberRows, find, itemVotes.rows);
    const chairsVote = (chairsVotes.kind === "found" ? chairsVotes.content.get(key) : undefined) ?? null;
    const mayShowSecret = secretBallotsShown.kind === "found" && secretBallotsShown.content.has(key);
    const decided = decideItem(item, called, chairsVote, meeting, mayShowSecret);
    const inTheWay = [...problemsOfRow(agenda, item), ...problemsOfHeadings(votes, key)];
    const problems = [
      ...inTheWay,
      ...decided.problems.flatMap((problem) => itemProblem(partnership, item, problem)),
      ...(called?.problems ?? []).flatMap((problem) => rollCallProblem(partnership, itemVotes?.column ?? 0, problem)),
    ];
    const decision = inTheWay.length > 0 ? { ...decided, decision: null } : decided;
    return { item, decision, chairsVote, problems };
  });
  const all = [
    ...membersProblems,
    ...bylawProblems(bylaws, "meeting"),
    ...[agenda, votes, chairsVotes].flatMap((reading) => (reading.kind === "found" ? reading.problems : [])),
  ];
  const ofItems = items.flatMap(({ problems }) => problems);
  return { entitled: meeting.entitled, items, problems: distinctProblems(all, ofItems) };
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
  { field, problem }: ItemProblem,
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

function isBylawId(field: ItemProblem["field"]): field is Extract<ItemProblem["field"], BylawId> {
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
