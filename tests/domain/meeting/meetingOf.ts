import type { Bylaw } from "../../../src/domain/bylaws/bylaw";
import type { Cell } from "../../../src/domain/cell";
import { type AttendanceRow, readAttendance } from "../../../src/domain/meeting/attendance";
import {
  type AgendaField,
  type AgendaItem,
  decideItem,
  type ItemDecision,
} from "../../../src/domain/meeting/decideItem";
import { type ElectoralRoll, electoralRoll } from "../../../src/domain/meeting/electoralRoll";
import { type RollCall, rollCall } from "../../../src/domain/meeting/rollCall";
import { memberIndex } from "../../../src/domain/members/findMember";
import type { Member, MemberCells } from "../../../src/domain/members/member";
import { membersOf } from "../members/membersOf";

/** A row of an agenda in which nothing is written but what it is. */
export const BLANK_AGENDA_ROW: Readonly<Record<AgendaField, Cell>> = {
  item: "1",
  title: "Budsjett",
  kind: null,
  proposal: null,
  rule: null,
  roll: null,
  for: null,
  against: null,
  blank: null,
  outcome: null,
  decision: null,
  closed: null,
  seal: null,
  ballot: null,
  method: null,
  seats: null,
  secondFor: null,
  secondAgainst: null,
  secondBlank: null,
};

/** An item of an agenda in which nothing is written but what is said. */
export function agendaItem(cells: Partial<Record<AgendaField, Cell>>): AgendaItem {
  const all = { ...BLANK_AGENDA_ROW, ...cells };
  const text = (cell: Cell): string | null => (typeof cell === "string" ? cell : null);
  return { row: 0, item: text(all.item) ?? "", title: text(all.title) ?? "", kind: text(all.kind), cells: all };
}

export interface OneItem {
  readonly cells?: Partial<Record<AgendaField, Cell>>;
  readonly bylaws?: readonly Bylaw[];
  /** Each member with its ballot, and how it takes part: by default it is there. */
  readonly members: readonly (Partial<MemberCells> & {
    readonly ballot?: Cell;
    readonly proxy?: string;
    readonly isAbsent?: boolean;
    readonly isDisqualified?: boolean;
  })[];
}

/** Everything that is known of one item, from its members and their ballots. */
export function decidedItem({ cells = {}, bylaws = [], members: given }: OneItem): {
  readonly item: AgendaItem;
  readonly decision: ItemDecision;
  readonly roll: ElectoralRoll;
  readonly called: RollCall;
  readonly members: readonly Member[];
} {
  const members = membersOf(
    ...given.map(({ number = null, name = null, weight = null }) => ({ number, name, weight })),
  );
  const find = memberIndex(members);
  const rows = given.flatMap(({ name, proxy, isAbsent }, row): AttendanceRow[] => {
    const cellsOfRow = { member: name ?? null, delegate: null, from: null, to: null, proxy: proxy ?? null, how: null };
    return isAbsent === true ? [] : [{ row, cells: cellsOfRow }];
  });
  const roll = electoralRoll({
    members,
    attendance: readAttendance(rows, find, () => null),
    position: 0,
    disqualified: new Set(members.filter(({ row }) => given[row]?.isDisqualified === true)),
    proxyLimit: null,
  });
  const ballots = given.map(({ name, ballot }, row) => ({ row, member: name ?? null, ballot: ballot ?? null }));
  const called = rollCall(members, find, ballots, roll);
  const item = agendaItem(cells);
  const meeting = { bylaws, entitled: roll.entitled, weightsDiffer: false };
  return { item, decision: decideItem(item, called, null, meeting, { roll }), roll, called, members };
}
