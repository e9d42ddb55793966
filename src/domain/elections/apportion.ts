import type { Exact } from "../numbers/exact";
import { isZero } from "../numbers/sign";
import type { Claim } from "./claim";
import { divisorSeats } from "./divisorSeats";
import type { Method } from "./method";
import { openLot } from "./openLot";
import { remainderSeats } from "./remainderSeats";
import type { Lot, Settled, Tie } from "./settleTie";

export interface ElectionCount {
  /** Each list's votes, 0 or more. */
  readonly votes: readonly Exact[];
  /** A whole number, 1 to {@link MOST_SEATS}. */
  readonly seats: number;
  readonly method: Method;
  /** Lists, from 0, in the order lots were drawn; empty where none has been. Only lots that are needed are looked at. */
  readonly lots: readonly number[];
}

/** More than any elected body has; each seat is handed out by itself. */
export const MOST_SEATS = 10_000;

/** How the seats fall. That nobody has voted is an outcome, and so is that lots must be drawn. */
export type Apportionment = { readonly kind: "noVotes" } | Apportioned;

export interface Apportioned {
  /** Where a lot is needed, the seats are those that are settled without it. */
  readonly kind: "apportioned" | "lotNeeded";
  readonly count: ElectionCount;
  /** Each list's seats, in the order of the lists; a list without votes has 0. */
  readonly seats: readonly number[];
  /** Each list's seats before any were won by comparison: whole quotas, under `largest-remainder` only. */
  readonly quotas: readonly number[];
  /** What won the other seats, the strongest first. */
  readonly won: readonly Claim[];
  /** The strongest claim of each list that won no more, the strongest last. */
  readonly others: readonly Claim[];
  /** Lists with one quotient at the last seat, where more votes or lots decided between them. */
  readonly tie: Tie | null;
  /** The lots that were needed, and those of them that were used; null where none was. */
  readonly lot: Lot | null;
  /** Where a lot is needed: between whom it still is, and for how many seats. */
  readonly open: Tie | null;
}

/** Distributes seats among lists (kommuneloven § 7-6 by `dhondt`). What the lists are called and their order change nothing. */
export function apportion(count: ElectionCount): Apportionment {
  if (count.votes.every(isZero)) return { kind: "noVotes" };
  const { quotas, others, ...settled } =
    count.method === "largest-remainder" ? remainderSeats(count) : divisorSeats(count, count.method);
  const seats = [...quotas];
  for (const { list } of settled.won) seats[list] = (seats[list] ?? 0) + 1;
  const open = openLot(settled.lot);
  return { kind: open === null ? "apportioned" : "lotNeeded", count, seats, quotas, others, ...settled, open };
}

/** What a method gives: the seats by quota, the claims to the others, and how the last were settled. */
export interface SeatsByMethod extends Settled {
  readonly quotas: readonly number[];
  readonly others: readonly Claim[];
}
