import type { Exact } from "../numbers/exact";
import { isZero } from "../numbers/sign";
import type { ElectionCount, SeatsByMethod } from "./apportion";
import { type Claim, compareClaims, insertClaim } from "./claim";
import { type DivisorMethod, divisorAfter } from "./method";
import { settleTie } from "./settleTie";

/** Seat by seat to the largest quotient of votes and divisor, which then gives way to the list's next. */
export function divisorSeats({ votes, seats, lots }: ElectionCount, method: DivisorMethod): SeatsByMethod {
  const claims = claimsAfter(votes, [], method);
  const won: Claim[] = [];
  const seatsOf = votes.map(() => 0);
  while (won.length < seats) {
    const strongest = claims.pop();
    if (strongest === undefined) break;
    won.push(strongest);
    const after = (seatsOf[strongest.list] ?? 0) + 1;
    seatsOf[strongest.list] = after;
    insertClaim(claims, divisorClaim(strongest.list, strongest.votes, after, method));
  }
  const settled = settleTie(won, claims, lots);
  // Lots may have given the last seats to others than those that stood first by chance.
  return { quotas: votes.map(() => 0), others: claimsAfter(votes, settled.won, method), ...settled };
}

/** Each list's claim to one seat more than it has won, the strongest last; a list without votes has none. */
function claimsAfter(votes: readonly Exact[], won: readonly Claim[], method: DivisorMethod): Claim[] {
  const seatsOf = votes.map(() => 0);
  for (const { list } of won) seatsOf[list] = (seatsOf[list] ?? 0) + 1;
  return votes
    .map((own, list) => divisorClaim(list, own, seatsOf[list] ?? 0, method))
    .filter((claim) => !isZero(claim.votes))
    .sort(compareClaims);
}

/** What a list can show for one seat more than it has won. */
export function divisorClaim(list: number, votes: Exact, won: number, method: DivisorMethod): Claim {
  return { list, votes, quotient: { numerator: votes, denominator: divisorAfter(won, method) } };
}
