import type { Bylaw } from "../../bylaws/bylaw";
import { bylawValue } from "../../bylaws/bylawValue";
import { compareDates, type PlainDate } from "../../calendar/plainDate";
import { normalWord } from "../../words";
import type { Body, SendingMembers } from "../body";
import { hasUnknownRole, isMember, type Seat } from "../seat";

/** What a slate is held against. */
export interface SlateSetting {
  /** The body that is elected, as the sheet writes it; null where the sheet names none. */
  readonly body: string | null;
  /** The day from which it is elected; null where that is not known. */
  readonly on: PlainDate | null;
  /** The rows of the board's sheet. */
  readonly seats: readonly Seat[];
  readonly bylaws: readonly Bylaw[];
  readonly members: SendingMembers | null;
}

/**
 * Those who sit on beside the slate: where the bylaws have some of the body continue, the seats that began before the day
 * and end after it. Everywhere else a slate is the whole of the elected body.
 */
export function continuingSeats({ body, on, seats, bylaws }: SlateSetting): Seat[] {
  const continuing = bylawValue(bylaws, "board.term.continuing", body);
  if (on === null || !continuing.ok || continuing.value === null) return [];
  return seats.filter(
    (seat) =>
      isOf(seat, body) &&
      (isMember(seat) || hasUnknownRole(seat)) &&
      beginsBefore(seat, on) &&
      seat.to.ok &&
      seat.to.value !== null &&
      compareDates(seat.to.value, on) > 0,
  );
}

/**
 * The body as it would be with a slate: the slate takes the place of those whom the sheet has elected to the body from that
 * day on. Other bodies and earlier terms stay, for the rules that look at them.
 */
export function bodyOfSlate(slate: readonly Seat[], setting: SlateSetting): Body {
  const { body, on, seats, members } = setting;
  const staying = seats.filter((seat) => !isOf(seat, body) || (on !== null && !beginsFrom(seat, on)));
  return {
    name: body,
    seats: [...continuingSeats(setting), ...slate],
    all: [...staying, ...slate],
    on,
    members,
  };
}

function isOf({ body }: Seat, name: string | null): boolean {
  return body.ok && normalWord(body.value ?? "") === normalWord(name ?? "");
}

function beginsBefore({ from }: Seat, on: PlainDate): boolean {
  return from.ok && from.value !== null && compareDates(from.value, on) < 0;
}

function beginsFrom({ from }: Seat, on: PlainDate): boolean {
  return from.ok && from.value !== null && compareDates(from.value, on) >= 0;
}
