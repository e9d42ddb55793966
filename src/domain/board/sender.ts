import type { PlainDate } from "../calendar/plainDate";
import type { Member } from "../members/member";
import { message } from "../message";
import { normalWord } from "../words";
import type { Body, SendingMembers } from "./body";
import { concernsOf, type Judgement, judgement } from "./finding";
import { roleMissing } from "./roleMissing";
import { hasUnknownRole, isInOffice, isMember, type Seat } from "./seat";
import { type Fault, found, missing } from "./seatBySeat";
import { textIn } from "./whom";

/** A column of the members' sheet that a rule needs. */
export type MemberNeed = "kind" | "term" | "region" | "population" | "votes";

/** The member that a text means; null where the members' sheet is not at hand, or has none or several by that name. */
export function memberNamed(text: string | null, members: SendingMembers | null): Member | null {
  const member = text === null ? undefined : members?.find(text);
  return member?.ok === true ? member.value : null;
}

/** The member that sends a seat; null where that is not known. */
export function senderOf({ member }: Seat, members: SendingMembers | null): Member | null {
  return memberNamed(textIn(member), members);
}

/**
 * One key for each member, however it is written; where the members' sheet does not have it, or is not at hand, members
 * are the same that are written the same.
 */
export function memberKey(text: string, members: SendingMembers | null): string {
  const member = memberNamed(text, members);
  // No text has a space before it once it is compared, so that no name is taken for a row.
  return member === null ? normalWord(text) : ` ${String(member.row)}`;
}

/** The key of the member that sends a seat; null where the seat does not say. */
export function senderKey({ member }: Seat, members: SendingMembers | null): string | null {
  const text = textIn(member);
  return text === null ? null : memberKey(text, members);
}

/** Those who are members of the body, and those who may be. */
export function possibleMembers(seats: readonly Seat[]): Seat[] {
  return seats.filter((seat) => isMember(seat) || hasUnknownRole(seat));
}

/** Whether it is not known for certain who sends a seat, so that it may be any member. */
export function isFromAnyone(seat: Seat, members: SendingMembers | null): boolean {
  return textIn(seat.member) === null || (members !== null && senderOf(seat, members) === null);
}

/**
 * Whether a membership holds on the day of a body. Null: not known, as of one with a first or a last day where the body is
 * looked at without a day.
 */
export function isMemberThen(member: Member, on: PlainDate | null): boolean | null {
  const { from, to } = member;
  if (on !== null) return isInOffice(member, on);
  return from.ok && to.ok && from.value === null && to.value === null ? true : null;
}

/** A seat's member that the members' sheet does not have. */
export const SENDER_UNKNOWN: Fault = {
  verdict: "undecidable",
  field: "member",
  say: (names) => message("boardSender.unknown", { names }),
};

/** That the members' sheet does not say what a rule needs of the members that send these seats. */
export function memberNeed(need: MemberNeed): Fault {
  return {
    verdict: "undecidable",
    field: "member",
    say: (names) => message("boardSender.missing", { column: need, names }),
  };
}

/** That it is not known whether these are members then: a date cannot be read, or there is no day to hold it against. */
export function termNeed(on: PlainDate | null): Fault {
  const noDay: Fault = {
    verdict: "undecidable",
    field: "member",
    say: (names) => message("boardSender.dayMissing", { names }),
  };
  return on === null ? noDay : memberNeed("term");
}

/** That a rule looks at the members' sheet, which is not at hand. */
export function membersMissing({ seats }: Pick<Body, "seats">): Judgement {
  return judgement("undecidable", message("board.membersMissing", {}), concernsOf(possibleMembers(seats), "member"));
}

/** Why it is not known whose the seats of a body are, the plainest reason first; null where that is known. */
export function senderDoubt(seats: readonly Seat[], members: SendingMembers | null): Judgement | null {
  const blank = seats.filter(({ member }) => textIn(member) === null);
  if (blank.length > 0) return found(missing("member"), blank);
  const strange = members === null ? [] : seats.filter((seat) => senderOf(seat, members) === null);
  if (strange.length > 0) return found(SENDER_UNKNOWN, strange);
  const unknown = seats.filter(hasUnknownRole);
  return unknown.length > 0 ? roleMissing(unknown) : null;
}
