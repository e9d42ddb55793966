import type { Body, SendingMembers } from "../../../src/domain/board/body";
import type { Judgement, Verdict } from "../../../src/domain/board/finding";
import type { Seat, SeatCells } from "../../../src/domain/board/seat";
import type { PlainDate } from "../../../src/domain/calendar/plainDate";
import { memberIndex } from "../../../src/domain/members/findMember";
import type { MemberCells } from "../../../src/domain/members/member";
import { membersOf } from "../members/membersOf";
import { seatsOf } from "./seats";

/** Who can send a seat. */
export function sendersOf(...rows: readonly Partial<MemberCells>[]): SendingMembers {
  const all = membersOf(...rows);
  return { all, find: memberIndex(all) };
}

/** Three municipalities of two regions, the county and an observer; the inhabitants are rounded. */
export const SENDERS = sendersOf(
  { number: "3024", name: "Bærum", kind: "kommune", population: 128_000, region: "Vest" },
  { number: "3001", name: "Halden", kind: "kommune", population: 31_000, region: "Øst" },
  { number: "3011", name: "Hvaler", kind: "kommune", population: 4_700, region: "Øst" },
  { name: "Viken fylkeskommune", kind: "fylkeskommune" },
  { name: "KS", kind: "observatør" },
);

export const STYRET: Partial<SeatCells> = { body: "Styret", seat: "medlem" };

/** A body of these rows, with whatever else there is in the sheet; everyone in the body has a seat on the day. */
export function bodyOf(
  rows: readonly Partial<SeatCells>[],
  {
    members = null,
    on = null,
    others = [],
  }: {
    readonly members?: SendingMembers | null;
    readonly on?: PlainDate | null;
    readonly others?: readonly Partial<SeatCells>[];
  } = {},
): Body {
  const all = seatsOf(...rows.map((row) => ({ ...STYRET, ...row })), ...others);
  return { name: "Styret", seats: all.slice(0, rows.length), all, on, members };
}

/** Seats of a body in which only this is written. */
export function styret(...rows: readonly Partial<SeatCells>[]): Seat[] {
  return [...bodyOf(rows).seats];
}

/** Seats sent by these members, each with a name of its own. */
export function sentBy(...members: readonly (string | null)[]): Partial<SeatCells>[] {
  return members.map((member, index) => ({ name: `plass ${index + 1}`, member }));
}

/** What is said, and of which rows: what most tests are about. */
export function told({ verdict, reason, concerns }: Judgement): [Verdict, string, object, number[]] {
  return [verdict, reason.key, reason.params, [...new Set(concerns.map(({ row }) => row))]];
}
