import type { Seat } from "../../board/seat";
import type { PlainDate } from "../../calendar/plainDate";
import type { AgendaItem } from "../../meeting/decideItem";
import type { Member } from "../../members/member";
import type { Bylaw } from "../bylaw";
import type { RuleAnswer } from "./ruleAnswer";

/** An item of the agenda with what else the workbook has of how it was decided. */
export interface DocumentItem {
  readonly item: AgendaItem;
  /** A council's votes, party by party, as the log has them; null where it has none. */
  readonly partyVotes: string | null;
  /** Whether the members' own votes stand in the workbook. */
  readonly isRollCall: boolean;
}

/** What the partnership's own documents are held against: the bylaws' sheet, and what the other sheets say. */
export interface DocumentFacts {
  readonly bylaws: readonly Bylaw[];
  /** None where there is no members' sheet. */
  readonly members: readonly Member[];
  readonly seats: readonly Seat[];
  readonly items: readonly DocumentItem[];
  /** Those beside whom a vote stands, on any item, as the sheet writes them. */
  readonly voters: readonly string[];
  /** The day of the meeting; null where it is not known. */
  readonly meeting: PlainDate | null;
  readonly today: PlainDate | null;
  /** What the log has of open rules that were answered. */
  readonly answers: readonly RuleAnswer[];
}
