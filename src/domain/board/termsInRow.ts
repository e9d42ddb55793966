import { compareDates, dayNumber } from "../calendar/plainDate";
import type { Message } from "../message";
import type { Body } from "./body";
import { concernsOf, type Judgement, judgement } from "./finding";
import { roleMissing } from "./roleMissing";
import { isOf } from "./sameBody";
import { hasUnknownRole, isMember, type Seat } from "./seat";
import { found, missing } from "./seatBySeat";
import { possibleMembers } from "./sender";
import { termMissing } from "./termMissing";
import { namesOf, personOf } from "./whom";

/** How far a meeting can be put off, or held early, and the one term still follow on the other. In days. */
const PUT_OFF = 31;

/** What a rule of terms in a row says. */
export interface TermsSaid {
  readonly broken: (names: string) => Message;
  readonly met: Message;
}

/**
 * Whether nobody sits in the body for more than so many terms in a row. A term follows on another where it begins within
 * {@link PUT_OFF} days of the day the other ends, or later in the same calendar year. It is those who sit as members, now
 * and before, that count: a deputy is none. The same name is the same person, and a seat without one may be anyone's.
 * @param limit a whole number of terms
 */
export function termsInRow(body: Body, limit: number, said: TermsSaid): Judgement {
  const rows = possibleMembers(body.all.filter((seat) => isOf(body, seat)));
  const held = possibleMembers(body.seats);
  const ofSame = (seat: Seat): Seat[] =>
    rows.filter((other) => isMember(other) && personOf(other) !== null && personOf(other) === personOf(seat));
  const tooMany = held.filter((seat) => isMember(seat) && countInRow(seat, ofSame(seat)) > limit);
  if (tooMany.length > 0) return judgement("broken", said.broken(namesOf(tooMany)), concernsOf(tooMany, "name"));
  const maybeSame = (seat: Seat): Seat[] => {
    const [person, begins] = [personOf(seat), seat.from];
    const isSame = (other: Seat): boolean => person === null || [person, null].includes(personOf(other));
    return rows.filter((other) => other === seat || (isSame(other) && !isAsLate(other.from, begins)));
  };
  const open = held.flatMap((seat) => {
    const possible = maybeSame(seat);
    const isUndated =
      possible.length > 1 && possible.some((one) => !isDated(one === seat ? { ...one, to: one.from } : one));
    return (isUndated ? possible.length : countInRow(seat, possible)) > limit ? possible : [];
  });
  const seats = rows.filter((seat) => open.includes(seat));
  if (seats.length === 0) return judgement("met", said.met, concernsOf(held, "name"));
  const nameless = seats.filter((seat) => personOf(seat) === null);
  if (nameless.length > 0) return found(missing("name"), nameless);
  const undated = seats.filter((seat) => !isDated(seat));
  return undated.length > 0 ? termMissing(undated) : roleMissing(seats.filter(hasUnknownRole));
}

/** How many terms in a row end with a seat: the longest way back. */
function countInRow(last: Seat, rows: readonly Seat[]): number {
  let count = 0;
  for (let these: readonly Seat[] = [last]; these.length > 0; count += 1) {
    const after = these;
    these = rows.filter((before) => after.some((seat) => followsOn(seat, before)));
  }
  return count;
}

function followsOn({ from: begins }: Seat, { from, to }: Seat): boolean {
  if (!begins.ok || begins.value === null || !from.ok || from.value === null || !to.ok || to.value === null)
    return false;
  if (compareDates(from.value, begins.value) >= 0) return false;
  const days = dayNumber(begins.value) - dayNumber(to.value);
  return Math.abs(days) <= PUT_OFF || (days > 0 && begins.value.year === to.value.year);
}

/** Whether a term begins for certain no earlier than another. */
function isAsLate(from: Seat["from"], other: Seat["from"]): boolean {
  if (!from.ok || from.value === null || !other.ok || other.value === null) return false;
  return compareDates(from.value, other.value) >= 0;
}

function isDated({ from, to }: Seat): boolean {
  return from.ok && from.value !== null && to.ok && to.value !== null;
}
