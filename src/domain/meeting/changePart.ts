import { textOf } from "../cell";
import { normalWord } from "../words";
import type { AttendanceField, AttendanceRow, ItemPosition } from "./attendance";
import { attendanceFormOf } from "./attendanceForm";

/** How a member takes part: itself, by another's vote, or not. */
export type Part =
  | { readonly kind: "present" }
  /** `by` is the holder of the proxy, as the sheet names it. */
  | { readonly kind: "represented"; readonly by: string }
  | { readonly kind: "absent" };

/** What is to be written in one row of the attendance; an empty text clears the cell, and what is not here stays. */
export interface RowEdit {
  /** One of the rows that were given, by its place among them; null for a row that is to be added. */
  readonly index: number | null;
  readonly cells: Readonly<Partial<Record<AttendanceField, string>>>;
}

/** The rows of one member, and the agenda that they refer to. */
export interface MemberAttendance {
  /** How the sheet names the member. */
  readonly member: string;
  readonly rows: readonly Pick<AttendanceRow, "cells">[];
  /** The items in the order of the agenda. */
  readonly items: readonly string[];
  readonly positionOf: ItemPosition;
}

interface Stretch {
  readonly index: number;
  /** By their places on the agenda, from 0, both included. */
  readonly from: number;
  readonly to: number;
  /** The last item as the sheet has it; empty where the stretch has no end. */
  readonly end: string;
  readonly part: Part;
  /** Whether the form is a word for absence, which is so of some that are voted for. */
  readonly isCalledAbsent: boolean;
}

/** How a member takes part at an item, and the row that says so; a row that says it is absent where there is no other. */
export function partAt(
  attendance: MemberAttendance,
  at: number,
): { readonly part: Part; readonly index: number | null } {
  const stretches = stretchesOf(attendance);
  const now = thereAt(stretches, at);
  if (now !== null) return now;
  const index = stretches.find(({ part }) => part.kind === "absent")?.index ?? null;
  return { part: { kind: "absent" }, index };
}

/**
 * What must be written for a member to take part in another way from an item on, until what the sheet has of it later: who
 * leaves is there to the item before, who comes back gets a row of its own, and who gives a proxy gets one with its holder.
 * Rows are never emptied, since an empty one would end the table: who was never there is called absent.
 * @param at the item's place on the agenda, from 0
 * @param absent the word for absence, in the language of the sheet
 */
export function changePart(attendance: MemberAttendance, to: Part, at: number, absent: string): RowEdit[] {
  const { items, member, rows } = attendance;
  const stretches = stretchesOf(attendance);
  const now = thereAt(stretches, at);
  const first = at === 0 ? "" : (items[at] ?? "");
  const before = items[at - 1] ?? "";
  if (isSamePart(now?.part ?? { kind: "absent" }, to)) {
    return to.kind === "absent" && rows.length === 0 ? [{ index: null, cells: { member, how: absent } }] : [];
  }
  const added = (end: string): RowEdit => {
    const delegate = to.kind === "present" ? firstFilled(rows, "delegate") : "";
    return {
      index: null,
      cells: { member, ...(delegate !== "" && { delegate }), from: first, to: end, ...cellsOf(to) },
    };
  };
  if (now !== null && now.from < at) {
    const leaving: RowEdit = { index: now.index, cells: { to: before } };
    return to.kind === "absent" ? [leaving] : [leaving, added(now.end)];
  }
  if (now !== null) {
    if (to.kind === "absent") return [{ index: now.index, cells: { proxy: "", how: absent } }];
    return [{ index: now.index, cells: { ...cellsOf(to), ...(now.isCalledAbsent && { how: "" }) } }];
  }
  const next = Math.min(...stretches.flatMap(({ from, part }) => (part.kind !== "absent" && from > at ? [from] : [])));
  const end = Number.isFinite(next) ? (items[next - 1] ?? "") : "";
  const last = stretches.find((one) => one.part.kind !== "absent" && one.to === at - 1 && isSamePart(one.part, to));
  if (last !== undefined) return [{ index: last.index, cells: { to: end } }];
  const away = stretches.find(({ part }) => part.kind === "absent");
  if (away === undefined) return [added(end)];
  return [{ index: away.index, cells: { from: first, to: end, how: "", ...cellsOf(to) } }];
}

/** The rows as they are once they have been edited. */
export function withEdits(
  rows: readonly Pick<AttendanceRow, "cells">[],
  edits: readonly RowEdit[],
): Pick<AttendanceRow, "cells">[] {
  const edited = rows.map(({ cells }, row) => ({
    cells: Object.assign(
      {},
      cells,
      ...edits.flatMap(({ index, cells: own }) => (index === row ? [own] : [])),
    ) as typeof cells,
  }));
  const added = edits.flatMap(({ index, cells }) => (index === null ? [{ cells: { ...NO_CELLS, ...cells } }] : []));
  return [...edited, ...added];
}

const NO_CELLS: AttendanceRow["cells"] = { member: null, delegate: null, from: null, to: null, proxy: null, how: null };

function cellsOf(part: Part): RowEdit["cells"] {
  return { proxy: part.kind === "represented" ? part.by : "" };
}

function firstFilled(rows: MemberAttendance["rows"], field: AttendanceField): string {
  return rows.map(({ cells }) => textOf(cells[field]) ?? "").find((filled) => filled !== "") ?? "";
}

/** The rows that can be read; a row with an item that is not on the agenda is left alone. */
function stretchesOf({ rows, items, positionOf }: MemberAttendance): Stretch[] {
  return rows.flatMap(({ cells }, index): Stretch[] => {
    const said = (field: AttendanceField): string => textOf(cells[field]) ?? "";
    const [start, end, proxy, how] = [said("from"), said("to"), said("proxy"), said("how")];
    const from = start === "" ? 0 : positionOf(start);
    const to = end === "" ? Math.max(items.length - 1, 0) : positionOf(end);
    if (from === null || to === null) return [];
    const isCalledAbsent = attendanceFormOf(how) === "absent";
    const part: Part =
      proxy !== "" ? { kind: "represented", by: proxy } : { kind: isCalledAbsent ? "absent" : "present" };
    return [{ index, from, to, end, part, isCalledAbsent }];
  });
}

function thereAt(stretches: readonly Stretch[], at: number): Stretch | null {
  return stretches.find(({ from, to, part }) => part.kind !== "absent" && from <= at && at <= to) ?? null;
}

function isSamePart(a: Part, b: Part): boolean {
  if (a.kind !== "represented" || b.kind !== "represented") return a.kind === b.kind;
  return normalWord(a.by) === normalWord(b.by);
}
