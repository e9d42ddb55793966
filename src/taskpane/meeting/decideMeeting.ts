import type { CastingVote } from "../../domain/votes/decision";
import {
  type AgendaItem,
  decideItem,
  type ItemDecision,
  type ItemProblem,
  type Meeting,
} from "../../domain/meeting/decideItem";
import { entitled } from "../../domain/meeting/entitled";
import { rollCall, type RollCallProblem } from "../../domain/meeting/rollCall";
import { memberIndex } from "../../domain/members/findMember";
import type { BylawId } from "../../domain/bylaws/bylaw";
import { findBylaw } from "../../domain/bylaws/bylaw";
import { itemKey, type Partnership } from "../../workbook/partnership";
import type { Place } from "../../workbook/selectCells";
import { cellOf } from "../places";
import type { CellProblem } from "../ProblemList";

/** One item as the pane shows it. */
export interface DecidedItem {
  readonly item: AgendaItem;
  readonly decision: ItemDecision;
  readonly chairsVote: CastingVote | null;
  readonly problems: readonly CellProblem[];
}

export interface DecidedMeeting {
  readonly entitled: Meeting["entitled"];
  readonly items: readonly DecidedItem[];
}

/** Every item of the agenda, decided from what the sheets say now. */
export function decideMeeting(partnership: Partnership): DecidedMeeting {
  const { agenda, members, votes, bylaws, chairsVotes } = partnership;
  const memberRows = members.kind === "found" ? members.content : [];
  const find = memberIndex(memberRows);
  const meeting: Meeting = {
    bylaws: bylaws.kind === "found" ? bylaws.content : [],
    entitled: members.kind === "found" ? entitled(memberRows) : null,
  };
  const items = (agenda.kind === "found" ? agenda.content : []).map((item): DecidedItem => {
    const itemVotes = votes.kind === "found" ? votes.content.get(itemKey(item.item)) : undefined;
    const called = itemVotes === undefined ? null : rollCall(memberRows, find, itemVotes.rows);
    const chairsVote = (chairsVotes.kind === "found" ? chairsVotes.content.get(itemKey(item.item)) : undefined) ?? null;
    const decision = decideItem(item, called, chairsVote, meeting);
    const problems = [
      ...decision.problems.flatMap((problem) => itemProblem(partnership, item, problem)),
      ...(called?.problems ?? []).flatMap((problem) => rollCallProblem(partnership, itemVotes?.column ?? 0, problem)),
    ];
    return { item, decision, chairsVote, problems };
  });
  return { entitled: meeting.entitled, items };
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
