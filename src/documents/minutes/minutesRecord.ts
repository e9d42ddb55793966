import type { Exception } from "../../domain/board/exception";
import type { BoardRuleId } from "../../domain/bylaws/bylawId";
import type { ElectionStanding } from "../../domain/meeting/electionStanding";
import type { PlainDate } from "../../domain/calendar/plainDate";
import type { ElectionTie } from "../../domain/elections/electionTie";
import type { DecidedElection } from "../../domain/meeting/decideElection";
import type { ItemDecision } from "../../domain/meeting/decideItem";
import type { Doors } from "../../domain/meeting/doors";
import type { Strength } from "../../domain/meeting/electoralRoll";
import type { MinutesStatus } from "../../domain/meeting/minutesStatus";
import type { Message } from "../../domain/message";
import type { Ballot } from "../../domain/votes/ballot";

/** What minutes are made of (kommuneloven § 11-4). What is null is not in the workbook, and the minutes say so. */
export interface MinutesRecord {
  readonly details: MinutesDetails;
  /** Null where no attendance is kept. */
  readonly attendance: MinutesAttendance | null;
  readonly items: readonly MinutesItem[];
  /** Open rules that the meeting has answered, for no item in particular. */
  readonly answers: readonly LogNote[];
  /** The findings on the bodies, as they are on the day of the meeting, that are set aside. */
  readonly exceptions: readonly MinutesException[];
}

/** A finding on a body that is set aside: what it says, and by which decisions it does not count. */
export interface MinutesException {
  /** Null where the board's sheet does not name its body. */
  readonly body: string | null;
  readonly rule: BoardRuleId;
  readonly reason: Message;
  readonly source: string | null;
  readonly whom: readonly string[];
  readonly exceptions: readonly Exception[];
}

/** What is true of the meeting as a whole. */
export interface MinutesDetails {
  readonly body: string | null;
  readonly date: PlainDate | null;
  readonly place: string | null;
  /** When the notice was sent, as the sheet has it where it is no date. */
  readonly notified: PlainDate | string | null;
  readonly opened: string | null;
  readonly ended: string | null;
  readonly chair: string | null;
  /** The member that the chair is the delegate of. */
  readonly chairMember: string | null;
  readonly minuteTaker: string | null;
  readonly firstSigner: string | null;
  readonly secondSigner: string | null;
  readonly status: MinutesStatus;
}

/** Some items in a row; null from the first of the agenda, or to the last. */
export interface ItemSpan {
  readonly from: string | null;
  readonly to: string | null;
}

/** Someone who was there, with a row for each time that they were. */
export interface Attendee {
  readonly member: string;
  readonly spells: readonly (ItemSpan & { readonly delegate: string | null; readonly how: string | null })[];
}

export interface Proxy extends ItemSpan {
  readonly member: string;
  readonly holder: string;
}

export interface MinutesAttendance {
  /** The members with a vote that were there for some of the meeting at least. */
  readonly met: readonly Attendee[];
  readonly proxies: readonly Proxy[];
  /** The members with a vote that were neither there nor represented. */
  readonly absent: readonly string[];
  readonly observers: readonly Attendee[];
}

/** What the log says, in its own words. */
export interface LogNote {
  readonly member: string | null;
  readonly before: string | null;
  readonly after: string | null;
  readonly why: string | null;
}

/** Who of the members came or left since the item before, by the ways that they take part. */
export interface PresenceChange {
  readonly came: readonly string[];
  readonly left: readonly string[];
  /** Those who are represented by another now, and were not. */
  readonly represented: readonly { readonly member: string; readonly holder: string }[];
}

/** Who may vote on an item and who of them is there. */
export interface Presence {
  readonly entitled: Strength;
  readonly present: Strength;
  /** Null for the first item, which nothing comes before. */
  readonly change: PresenceChange | null;
}

/** One voter of a roll call, and who voted for it where it had given a proxy. */
export interface Voter {
  readonly member: string;
  readonly holder: string | null;
}

export interface MinutesElection {
  readonly decided: DecidedElection;
  readonly standing: ElectionStanding;
  /** What settles equal votes, and the clause of it; null where the bylaws do not decide it. */
  readonly tieRule: ElectionTie | null;
  readonly tieSource: string | null;
}

/** Why an item has no result to enter. */
export type NoResult =
  | { readonly kind: "problems"; readonly count: number }
  /** A rule that the bylaws leave open must be answered first. */
  | { readonly kind: "open" }
  /** The numbers of a secret ballot could give voters away, and nobody has confirmed that they may be shown. */
  | { readonly kind: "atRisk" };

export interface MinutesItem {
  readonly item: string;
  readonly title: string;
  readonly kind: string | null;
  readonly proposal: string | null;
  /** The decision as it was adopted. */
  readonly adopted: string | null;
  /** Whether the doors were closed for it or opened again, as the log has it; null where its word for that is not known. */
  readonly doors: readonly { readonly doors: Doors | null; readonly note: LogNote }[];
  readonly disqualified: readonly { readonly member: string; readonly grounds: string | null }[];
  /** Null where no attendance is kept. */
  readonly presence: Presence | null;
  readonly decision: ItemDecision;
  /** Null where the item is neither an election nor a choice between proposals. */
  readonly election: MinutesElection | null;
  readonly noResult: NoResult | null;
  /**
   * Who voted what, where the vote was open and recorded by name; under votes not cast those alone who were there. Null of any
   * other vote.
   */
  readonly voters: Readonly<Record<Ballot, readonly Voter[]>> | null;
  readonly corrections: readonly LogNote[];
  readonly dissents: readonly LogNote[];
  /** The lot that was drawn last, which holds the ones before it: between whom, in which order, and by whom. */
  readonly lot: LogNote | null;
  readonly answers: readonly LogNote[];
  readonly reopened: readonly LogNote[];
  /** When the item was closed. */
  readonly closed: string | null;
  readonly seal: string | null;
}
