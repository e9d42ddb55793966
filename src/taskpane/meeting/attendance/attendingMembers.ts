import { type Cell, contentOf, textOf } from "../../../domain/cell";
import type { AttendanceRow, ItemPosition } from "../../../domain/meeting/attendance";
import { type AttendanceForm, attendanceFormOf } from "../../../domain/meeting/attendanceForm";
import { changePart, type Part, partAt, type RowEdit } from "../../../domain/meeting/changePart";
import type { MemberIndex } from "../../../domain/members/findMember";
import type { Member } from "../../../domain/members/member";
import { writtenName } from "../../../domain/members/writtenName";
import { isZero } from "../../../domain/numbers/sign";
import { normalWord } from "../../../domain/words";
import { itemKey } from "../../../workbook/itemKey";
import type { Partnership } from "../../../workbook/partnership";
import type { AttendanceQueueState, MemberRows } from "./attendanceQueue";

/** The item from which changes hold, among those of the agenda. */
export interface Moment {
  /** The item's place on the agenda, from 0; 0 where there is none. */
  readonly at: number;
  readonly items: readonly string[];
}

/** How a member takes part at an item, and the rows of the sheet that say so. */
export interface AttendingMember {
  readonly member: Member;
  /** As the sheet has it, or is to have it. */
  readonly name: string;
  readonly hasVote: boolean;
  readonly rows: MemberRows;
  readonly part: Part;
  /** The row that says how it takes part, by its place among the member's rows; null where none does. */
  readonly index: number | null;
  /** Who votes for it; null where it is there itself, is not there, or the sheet names nobody who is known. */
  readonly holder: Member | null;
  readonly delegate: string;
  /** Null where the sheet does not say, or in words of its own. */
  readonly form: AttendanceForm | null;
}

/** Every member in the order of the members' sheet, as it takes part at an item; what is not written yet goes first. */
export function attendingMembers(
  attendance: Partnership["attendance"],
  members: readonly Member[],
  find: MemberIndex,
  moment: Moment,
  ahead: AttendanceQueueState["ahead"],
): AttendingMember[] {
  const rowsOf = new Map<number, Pick<AttendanceRow, "cells">[]>();
  for (const row of attendance.kind === "found" ? attendance.content : []) {
    const member = find(textOf(row.cells.member) ?? "");
    if (member.ok) rowsOf.set(member.value.row, [...(rowsOf.get(member.value.row) ?? []), row]);
  }
  return members.map((member): AttendingMember => {
    const name = writtenName(member, find);
    const rows = ahead.get(member.row) ?? rowsOf.get(member.row) ?? [];
    const { part, index } = partAt(memberAttendance(name, rows, moment), moment.at);
    const cells = index === null ? null : (rows[index]?.cells ?? null);
    const hasVote = member.votes.ok && !isZero(member.votes.value);
    const delegate = textOf(cells?.delegate ?? null) ?? "";
    const form = attendanceFormOf(textOf(cells?.how ?? null) ?? "");
    const holder = part.kind === "represented" ? find(part.by) : null;
    return {
      member,
      name,
      hasVote,
      rows,
      part,
      index,
      holder: holder?.ok === true ? holder.value : null,
      delegate,
      form,
    };
  });
}

/** What must be written for a member to take part in another way from the item on. @param absent the word for absence */
export function partEdits({ name, rows }: AttendingMember, to: Part, moment: Moment, absent: string): RowEdit[] {
  return changePart(memberAttendance(name, rows, moment), to, moment.at, absent);
}

/** What must be written for who the delegate is, or for the form that it takes part in. */
export function detailEdits(
  { name, rows, index }: AttendingMember,
  cells: Pick<RowEdit["cells"], "delegate" | "how">,
  absent: string,
): RowEdit[] {
  const last = rows.length - 1;
  return last < 0
    ? [{ index: null, cells: { member: name, how: absent, ...cells } }]
    : [{ index: index ?? last, cells }];
}

/** Whether a cell of the sheet names a member. */
export function isOf(member: Member, find: MemberIndex): (cell: Cell) => boolean {
  return (cell) => {
    const found = find(textOf(cell) ?? "");
    return found.ok && found.value.row === member.row;
  };
}

/** Those whose name or number has the words of a search in it. */
export function searched(members: readonly AttendingMember[], words: string): AttendingMember[] {
  const wanted = normalWord(words);
  return members.filter(({ name, member }) => normalWord(`${member.number ?? ""} ${name}`).includes(wanted));
}

/** The first item that is not closed, by its place on the agenda; the last where all are, 0 where there is none. */
export function firstOpenItem(
  items: readonly { readonly item: { readonly cells: { readonly closed: Cell } } }[],
): number {
  const open = items.findIndex(({ item }) => contentOf(item.cells.closed) === null);
  return open === -1 ? Math.max(items.length - 1, 0) : open;
}

function memberAttendance(member: string, rows: MemberRows, { items }: Moment): Parameters<typeof partAt>[0] {
  return { member, rows, items, positionOf: positionIn(items) };
}

function positionIn(items: readonly string[]): ItemPosition {
  return (item) => {
    const position = items.findIndex((one) => itemKey(one) === itemKey(item));
    return position === -1 ? null : position;
  };
}
