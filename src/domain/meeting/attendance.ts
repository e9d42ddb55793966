import { type Cell, contentOf } from "../cell";
import type { MemberIndex } from "../members/findMember";
import type { Member } from "../members/member";
import { message, type SheetProblem } from "../message";
import { readText } from "../readText";
import type { Result } from "../result";
import type { RowProblem } from "../rowProblem";
import { attendanceFormOf } from "./attendanceForm";

export type AttendanceField = "member" | "delegate" | "from" | "to" | "proxy" | "how";

export interface AttendanceRow {
  /** The row of the sheet's table, from 0. */
  readonly row: number;
  readonly cells: Readonly<Record<AttendanceField, Cell>>;
}

/** Some items in a row that a member took part in, itself or by another's vote. */
export interface Spell {
  readonly row: number;
  readonly member: Member;
  readonly delegate: string | null;
  /** The first and the last of the items, both included, by their places on the agenda; null from the first, to the last. */
  readonly from: number | null;
  readonly to: number | null;
  /** The member that votes for this one; null where it is there itself. */
  readonly holder: Member | null;
  /** On the spot or from afar, in the sheet's own words. */
  readonly how: string | null;
}

/** That a member is not there, as a row of its own says. */
export type Absence = Pick<Spell, "row" | "member">;

export interface Attendance {
  readonly spells: readonly Spell[];
  /** The rows that are no spells: they name a member, and say that it is not there. */
  readonly absences: readonly Absence[];
  readonly problems: readonly RowProblem<AttendanceField>[];
}

/** Where an item stands on the agenda, from 0; null where it does not. */
export type ItemPosition = (item: string) => number | null;

/**
 * Reads who was there, and from which item to which: one row for each spell, so that someone may leave and come back. A row
 * whose form is a word for absence is no spell, unless another votes for the member. A row that names nobody, an item that
 * is not on the agenda, and a proxy to oneself are problems, and the row counts for nothing.
 */
export function readAttendance(
  rows: readonly AttendanceRow[],
  find: MemberIndex,
  positionOf: ItemPosition,
): Attendance {
  const problems: RowProblem<AttendanceField>[] = [];
  const absences: Absence[] = [];
  const spells = rows.flatMap(({ row, cells }): Spell[] => {
    const before = problems.length;
    const read = <Value>(field: AttendanceField, result: Result<Value, SheetProblem>): Value | null => {
      if (result.ok) return result.value;
      problems.push({ row, field, problem: result.problem });
      return null;
    };
    const named = (field: "member" | "proxy"): Member | null => {
      const text = read(field, readText(cells[field]));
      return text === null ? null : read(field, find(text));
    };
    const item = (field: "from" | "to"): number | null => {
      const text = read(field, readText(cells[field]));
      if (text === null) return null;
      const position = positionOf(text);
      if (position === null) problems.push({ row, field, problem: message("attendance.noSuchItem", { text }) });
      return position;
    };
    const member = named("member");
    const holder = named("proxy");
    const from = item("from");
    const to = item("to");
    const delegate = read("delegate", readText(cells.delegate));
    const how = read("how", readText(cells.how));
    if (member === null && problems.length === before && hasContent(cells)) {
      problems.push({ row, field: "member", problem: message("attendance.nameless", {}) });
    }
    if (from !== null && to !== null && to < from) {
      problems.push({ row, field: "to", problem: message("attendance.backwards", {}) });
    }
    if (member !== null && holder?.row === member.row) {
      problems.push({ row, field: "proxy", problem: message("proxy.toItself", {}) });
    }
    if (member === null || problems.length > before) return [];
    if (holder === null && how !== null && attendanceFormOf(how) === "absent") {
      absences.push({ row, member });
      return [];
    }
    return [{ row, member, delegate, from, to, holder, how }];
  });
  return { spells, absences, problems };
}

function hasContent(cells: AttendanceRow["cells"]): boolean {
  return Object.values(cells).some((cell) => contentOf(cell) !== null);
}

/** Whether a spell takes in an item, by its place on the agenda. */
export function isDuring({ from, to }: Spell, position: number): boolean {
  return (from === null || from <= position) && (to === null || position <= to);
}
