import { dayNumber } from "../calendar/plainDate";
import { message } from "../message";
import { concernsOf, type Judgement, judgement } from "./finding";
import type { Permission } from "./permission";
import { roleMissing } from "./roleMissing";
import { hasRole, hasUnknownRole, type Seat } from "./seat";
import { found, missing } from "./seatBySeat";
import { termMissing } from "./termMissing";
import { namesOf, personOf } from "./whom";

/**
 * Whether nobody holds two seats of the body at once, as a member and a deputy, or by a term that begins before the last
 * one has ended. One that begins on the day the last one ends does not overlap. Observers hold no seat.
 */
export function termOverlap(seats: readonly Seat[], permission: Permission): Judgement {
  if (permission === "allowed") return judgement("met", message("boardMet.allowed", {}));
  const held = seats.filter((seat) => !hasRole(seat, "observer"));
  const isKnown = (seat: Seat): boolean => !hasUnknownRole(seat);
  const having = (isPair: (a: Seat, b: Seat) => boolean): Seat[] =>
    held.filter((a) => held.some((b) => a !== b && isPair(a, b)));
  const isSame = (a: Seat, b: Seat): boolean => personOf(a) !== null && personOf(a) === personOf(b);
  const twice = having((a, b) => isSame(a, b) && isKnown(a) && isKnown(b) && overlaps(a, b) === true);
  if (twice.length > 0) {
    return judgement("broken", message("board.term.overlap", { names: namesOf(twice) }), concernsOf(twice, "name"));
  }
  const nameless = having((a, b) => personOf(a) === null && overlaps(a, b) !== false);
  if (nameless.length > 0) return found(missing("name"), nameless);
  const unclear = having((a, b) => isSame(a, b) && overlaps(a, b) !== false);
  if (unclear.length === 0) return judgement("met", message("boardMet.term.overlap", {}), concernsOf(held, "name"));
  const undated = unclear.filter(({ from, to }) => !from.ok || !to.ok);
  return undated.length > 0 ? termMissing(undated) : roleMissing(unclear.filter(hasUnknownRole));
}

/** Whether one begins before the other has ended, and the other way round; a bound that is not filled in is open. Null: not known. */
function overlaps(a: Seat, b: Seat): boolean | null {
  const orders = [isBefore(a.from, b.to), isBefore(b.from, a.to)];
  return orders.includes(false) ? false : orders.includes(null) ? null : true;
}

function isBefore(from: Seat["from"], to: Seat["to"]): boolean | null {
  if (!from.ok || !to.ok) return null;
  return from.value === null || to.value === null || dayNumber(from.value) < dayNumber(to.value);
}
