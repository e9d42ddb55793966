import { type Message, message } from "../message";
import { concernsOf, type Judgement, judgement } from "./finding";
import { roleMissing } from "./roleMissing";
import { hasUnknownRole, type Seat, type SeatField } from "./seat";
import { namesOf } from "./whom";

/** What may be wrong with a seat, or not known of it. */
export interface Fault {
  readonly verdict: "broken" | "undecidable";
  /** The column it stands in. */
  readonly field: SeatField;
  /** @param names whose seats have the fault */
  readonly say: (names: string) => Message;
}

/** A rule that looks at one seat at a time. */
export interface SeatTest {
  /** Whom the rule is for, where the sheet says what they are. */
  readonly isFor: (seat: Seat) => boolean;
  /** Every fault there can be, the gravest first. */
  readonly faults: readonly Fault[];
  /** Null where a seat is as the rule asks. */
  readonly faultOf: (seat: Seat) => Fault | null;
  readonly met: Message;
}

/** That a column is not filled in, or not so that it can be read. */
export function missing(field: SeatField): Fault {
  return { verdict: "undecidable", field, say: (names) => message("board.missing", { field, names }) };
}

/** What a fault says where these seats have it. */
export function found({ verdict, field, say }: Fault, seats: readonly Seat[]): Judgement {
  return judgement(verdict, say(namesOf(seats)), concernsOf(seats, field));
}

/**
 * Holds each seat against a rule: broken by one that breaks it, else undecidable by one of which too little is known. A
 * seat whose role is not known may be one that the rule is for: then it matters if it has a fault.
 * @param field the column that the rule looks at
 */
export function seatBySeat(
  seats: readonly Seat[],
  field: SeatField,
  { isFor, faults, faultOf, met }: SeatTest,
): Judgement {
  const first = (verdict: Fault["verdict"]): Judgement | null => {
    for (const fault of faults.filter((one) => one.verdict === verdict)) {
      const faulty = seats.filter((seat) => isFor(seat) && faultOf(seat) === fault);
      if (faulty.length > 0) return found(fault, faulty);
    }
    return null;
  };
  const unknown = seats.filter((seat) => hasUnknownRole(seat) && faultOf(seat) !== null);
  return (
    first("broken") ??
    (unknown.length > 0 ? roleMissing(unknown) : first("undecidable")) ??
    judgement("met", met, concernsOf(seats.filter(isFor), field))
  );
}
