import type { BoardRuleId } from "../bylaws/bylawId";
import type { Severity } from "../bylaws/severity";
import type { Message } from "../message";
import type { Exception } from "./exception";
import type { Seat, SeatField } from "./seat";

/** A rule is met, broken, or cannot be decided from what is there; the last is never counted as met. */
export type Verdict = "met" | "broken" | "undecidable";

/** A cell that a finding concerns, by its seat's row in the table (from 0) and its column. */
export interface Concern {
  readonly row: number;
  readonly field: SeatField;
}

/** What a rule says of a body. */
export interface Judgement {
  readonly verdict: Verdict;
  readonly reason: Message;
  readonly concerns: readonly Concern[];
}

/** A judgement with the rule it follows from. */
export interface Finding extends Judgement {
  readonly rule: BoardRuleId;
  /** How much it matters; a breach where the bylaws do not say. */
  readonly severity: Severity;
  /** The clause: document and section, or statute. Null where the bylaws do not mention the rule. */
  readonly source: string | null;
  /** The row of the bylaws' table that the rule stands in, from 0; null where they do not mention it. */
  readonly bylawRow: number | null;
  /** What sets the finding aside; null where it counts. */
  readonly exception: Exception | null;
}

export function concernsOf(seats: readonly Seat[], field: SeatField): Concern[] {
  return seats.map((seat) => ({ row: seat.row, field }));
}

export function judgement(verdict: Verdict, reason: Message, concerns: readonly Concern[] = []): Judgement {
  return { verdict, reason, concerns };
}
