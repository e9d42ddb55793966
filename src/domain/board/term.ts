import { addYears, compareDates } from "../calendar/plainDate";
import { message } from "../message";
import { type Judgement, judgement } from "./finding";
import { roleMissing } from "./roleMissing";
import { hasRole, hasUnknownRole, type Seat } from "./seat";
import { fromAndTo, termMissing } from "./termMissing";

/**
 * Whether no one is elected for longer than the term. Observers are not elected; a seat that is not known may be one.
 * @param years the longest term, a whole number
 */
export function term(seats: readonly Seat[], years: number): Judgement {
  const elected = seats.filter((seat) => !hasRole(seat, "observer"));
  const lengths = elected
    .filter((seat) => !hasUnknownRole(seat))
    .map((seat) => ({ seat, length: lengthOf(seat, years) }));
  const having = (length: TermLength): Seat[] => lengths.filter((one) => one.length === length).map((one) => one.seat);
  const backwards = having("backwards");
  if (backwards.length > 0) {
    return judgement("broken", message("board.term.backwards", { count: backwards.length }), fromAndTo(backwards));
  }
  const tooLong = having("tooLong");
  if (tooLong.length > 0) {
    return judgement("broken", message("board.term.tooLong", { count: tooLong.length, years }), fromAndTo(tooLong));
  }
  const nameless = elected.filter((seat) => hasUnknownRole(seat) && lengthOf(seat, years) !== "within");
  if (nameless.length > 0) return roleMissing(nameless);
  const unknown = having("unknown");
  if (unknown.length > 0) return termMissing(unknown);
  return judgement("met", message("boardMet.term", { years }), fromAndTo(elected));
}

type TermLength = "within" | "tooLong" | "backwards" | "unknown";

function lengthOf(seat: Seat, years: number): TermLength {
  if (!seat.from.ok || !seat.to.ok || seat.from.value === null || seat.to.value === null) return "unknown";
  if (compareDates(seat.to.value, seat.from.value) <= 0) return "backwards";
  return compareDates(seat.to.value, addYears(seat.from.value, years)) <= 0 ? "within" : "tooLong";
}
