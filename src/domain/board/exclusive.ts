import { message } from "../message";
import type { Body } from "./body";
import { concernsOf, type Judgement, judgement } from "./finding";
import { roleMissing } from "./roleMissing";
import { isOf, isSameBody } from "./sameBody";
import { hasRole, hasUnknownRole, isElected, isInOffice, isMember, type Seat } from "./seat";
import { found, missing } from "./seatBySeat";
import { possibleMembers } from "./sender";
import { termMissing } from "./termMissing";
import { personOf, textIn } from "./whom";

/**
 * Whether no member of the body has a seat in any of the bodies that it excludes, as a member or as a deputy, on the same
 * day; without a day every row counts. The same name is the same person, and a seat without a name may be anyone's.
 * @param bodies as the bylaws write them
 */
export function exclusive(body: Body, bodies: readonly string[]): Judgement {
  const isIn = (name: string, seat: Seat): boolean => isSameBody(name, textIn(seat.body) ?? "");
  const excluded = otherSeats(body).filter((seat) => bodies.some((name) => isIn(name, seat)));
  const others = excluded.filter((seat) => isHeld(seat, body) !== false);
  const own = possibleMembers(body.seats);
  const pairs = inBoth(own.filter(isMember), heldForCertain(others, body));
  if (pairs.length > 0) {
    const names = placesOf(pairs);
    return judgement("broken", message("board.exclusive.broken", { names }), cellsOf(pairs));
  }
  const unseen = bodies.filter((name) => !excluded.some((seat) => isIn(name, seat)));
  if (unseen.length > 0) {
    return judgement("undecidable", message("board.exclusive.noSeats", { names: unseen.join(", ") }));
  }
  const nameless =
    own.length > 0 && others.length > 0 ? [...own, ...others].filter((seat) => personOf(seat) === null) : [];
  if (nameless.length > 0) return found(missing("name"), nameless);
  const unclear = [...new Set(inBoth(own, others).flat())];
  if (unclear.length === 0) {
    return judgement("met", message("boardMet.exclusive", { names: bodies.join(", ") }), concernsOf(own, "name"));
  }
  const unknown = unclear.filter(hasUnknownRole);
  return unknown.length > 0 ? roleMissing(unknown) : termMissing(unclear.filter((seat) => isHeld(seat, body) === null));
}

/**
 * Where the bylaws do not decide it: who sits in another body too, as two of DigiViken's nomination committee were elected
 * to its programme office.
 */
export function seatedElsewhere(body: Body): Judgement {
  const pairs = inBoth(body.seats.filter(isMember), heldForCertain(otherSeats(body), body));
  return pairs.length === 0
    ? judgement("undecidable", message("board.open", {}))
    : judgement("undecidable", message("board.exclusive.open", { names: placesOf(pairs) }), cellsOf(pairs));
}

/** One seat in the body and one in another, of the same person. */
type Pair = readonly [own: Seat, other: Seat];

function inBoth(own: readonly Seat[], others: readonly Seat[]): Pair[] {
  return own.flatMap((seat) => {
    const person = personOf(seat);
    return person === null
      ? []
      : others.filter((other) => personOf(other) === person).map((other): Pair => [seat, other]);
  });
}

/** The seats of other bodies; observers hold none. */
function otherSeats(body: Body): Seat[] {
  return body.all.filter((seat) => textIn(seat.body) !== null && !isOf(body, seat) && !hasRole(seat, "observer"));
}

function heldForCertain(seats: readonly Seat[], body: Body): Seat[] {
  return seats.filter((seat) => isElected(seat) && isHeld(seat, body) === true);
}

function isHeld(seat: Seat, { on }: Body): boolean | null {
  return on === null ? true : isInOffice(seat, on);
}

/** Who sits in which other body: "plass 41 (Programkontoret)". */
function placesOf(pairs: readonly Pair[]): string {
  const others = pairs.map(([, other]) => other).sort((a, b) => a.row - b.row);
  return [...new Set(others.map(({ name, body }) => `${textIn(name) ?? ""} (${textIn(body) ?? ""})`))].join(", ");
}

function cellsOf(pairs: readonly Pair[]): Judgement["concerns"] {
  return concernsOf([...new Set(pairs.flat())], "name");
}
