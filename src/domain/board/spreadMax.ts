import { message } from "../message";
import type { Body } from "./body";
import { concernsOf, type Judgement, judgement } from "./finding";
import { isMember, type Seat } from "./seat";
import { isFromAnyone, membersMissing, possibleMembers, senderDoubt, senderKey } from "./sender";
import { textIn } from "./whom";

/**
 * Whether no member has more seats among the members of the body than the bylaws allow. Without the members' sheet, members
 * are the same that are written the same.
 * @param limit a whole number
 */
export function spreadMax(body: Body, limit: number): Judgement {
  const { members } = body;
  const candidates = possibleMembers(body.seats);
  const held = candidates.filter(isMember);
  const tooMany = withMoreThan(limit, held, body);
  if (tooMany !== null) {
    const { names, seats } = tooMany;
    return judgement("broken", message("board.spread.tooMany", { names, limit }), concernsOf(seats, "member"));
  }
  const fromAnyone = candidates.filter((seat) => isFromAnyone(seat, members));
  const open = groupsOf(candidates, body).filter((seats) => {
    const others = fromAnyone.filter((seat) => !seats.includes(seat));
    return seats.length + others.length > limit;
  });
  if (open.length > 0 || fromAnyone.length > limit) {
    return senderDoubt([...new Set([...fromAnyone, ...open.flat()])], members) ?? membersMissing(body);
  }
  return judgement("met", message("boardMet.spread.max", { limit }), concernsOf(held, "member"));
}

/** Where the bylaws do not decide it: which members have several seats, as one had two on DigiViken's first board. */
export function severalSeats(body: Body): Judgement {
  const several = withMoreThan(1, body.seats.filter(isMember), body);
  if (several === null) return judgement("undecidable", message("board.open", {}));
  const { names, seats } = several;
  return judgement("undecidable", message("board.spread.several", { names }), concernsOf(seats, "member"));
}

/** The members with more seats than so many, with how many they have ("Bærum: 2"); null where there are none. */
function withMoreThan(
  limit: number,
  seats: readonly Seat[],
  body: Body,
): { readonly names: string; readonly seats: readonly Seat[] } | null {
  const groups = groupsOf(seats, body).filter((group) => group.length > limit);
  if (groups.length === 0) return null;
  const names = groups.map((group) => `${group.map(({ member }) => textIn(member)).sort()[0] ?? ""}: ${group.length}`);
  return { names: names.sort().join(", "), seats: groups.flat() };
}

/** Seats by the member that sends them; those that do not say are in none. */
function groupsOf(seats: readonly Seat[], { members }: Body): Seat[][] {
  const groups = new Map<string, Seat[]>();
  for (const seat of seats) {
    const key = senderKey(seat, members);
    if (key !== null) groups.set(key, [...(groups.get(key) ?? []), seat]);
  }
  return [...groups.values()];
}
