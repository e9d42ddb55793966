import type { PlainDate } from "../calendar/plainDate";
import type { MemberIndex } from "../members/findMember";
import type { Member } from "../members/member";
import type { Seat } from "./seat";

/** The members of the partnership, for the rules that ask what a seat's member is. */
export interface SendingMembers {
  readonly all: readonly Member[];
  readonly find: MemberIndex;
}

/** A body as it is composed on a day, with what its rules look at beside it. */
export interface Body {
  /** As the sheet writes it; null where the sheet does not name a body. */
  readonly name: string | null;
  /** Those who hold a seat on the day; without a day, every row of the body. */
  readonly seats: readonly Seat[];
  /** Every row of the sheet: other bodies, earlier terms and later ones. */
  readonly all: readonly Seat[];
  /** The day the body is looked at; null where none is given. */
  readonly on: PlainDate | null;
  /** Null where the members' sheet is not at hand, as in a function that is given the board and the bylaws only. */
  readonly members: SendingMembers | null;
}
