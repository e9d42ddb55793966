import { message } from "../message";
import { concernsOf, type Judgement, judgement } from "./finding";
import { roleMissing } from "./roleMissing";
import { hasUnknownRole, isMember, type Seat } from "./seat";
import { possibleMembers } from "./sender";
import { termMissing } from "./termMissing";

/**
 * Whether the body is never elected anew all at once: for each year in which the term of some member ends, at least so many
 * members have a term that ends in another year, and stay on. Deputies do not carry the body's work on.
 * @param limit a whole number
 */
export function termContinuing(seats: readonly Seat[], limit: number): Judgement {
  const candidates = possibleMembers(seats);
  const members = candidates.filter(isMember);
  const undated = members.filter((seat) => yearOf(seat) === null);
  const staying = (year: number | null, all: readonly Seat[]): number =>
    all.filter((seat) => yearOf(seat) !== year).length;
  const years = [...new Set(members.map(yearOf).filter((year) => year !== null))].sort((a, b) => a - b);
  const short = years.find((year) => staying(year, candidates) < limit);
  if (short !== undefined) {
    const up = members.filter((seat) => yearOf(seat) === short);
    const count = staying(short, candidates);
    return judgement("broken", message("board.term.continuing", { year: short, count, limit }), concernsOf(up, "to"));
  }
  // At worst all whose term is not known go in the same year as the most others.
  const certain = members.filter((seat) => yearOf(seat) !== null);
  const isMet = (years.length > 0 ? years : [null]).every((year) => staying(year, certain) >= limit);
  if (candidates.length === 0) return judgement("undecidable", message("board.noSeats", {}));
  if (isMet && members.length > 0) {
    return judgement("met", message("boardMet.term.continuing", { limit }), concernsOf(members, "to"));
  }
  return undated.length > 0 ? termMissing(undated) : roleMissing(candidates.filter(hasUnknownRole));
}

/** The year in which a term ends; null where that is not known. */
function yearOf({ to }: Seat): number | null {
  return to.ok && to.value !== null ? to.value.year : null;
}
