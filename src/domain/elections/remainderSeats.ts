import { divideProduct } from "../numbers/divideProduct";
import { whole } from "../numbers/exact";
import { isZero } from "../numbers/sign";
import { sum } from "../numbers/sum";
import { toNumber } from "../numbers/toNumber";
import type { ElectionCount, SeatsByMethod } from "./apportion";
import { type Claim, compareClaims } from "./claim";
import { settleTie } from "./settleTie";

/**
 * A seat for each whole quota (all votes over all seats), and those that are left to the largest remainders (Hamilton's
 * method, as Balinski and Young, Fair Representation, describe it). The remainder is a part of one quota.
 */
export function remainderSeats({ votes, seats, lots }: ElectionCount): SeatsByMethod {
  const total = sum(votes);
  const shares = votes.map((own) => divideProduct(whole(seats), own, total));
  const quotas = shares.map(({ quotient }) => toNumber(quotient));
  const left = seats - quotas.reduce((all, one) => all + one, 0);
  const claims = votes
    .map((own, list) => ({ list, votes: own, quotient: { numerator: shares[list]?.rest ?? own, denominator: total } }))
    .filter(({ quotient }) => !isZero(quotient.numerator))
    .sort(compareClaims);
  const first = claims.length - left;
  const settled = settleTie(claims.slice(first).reverse(), claims.slice(0, first), lots);
  const won = new Set<Claim>(settled.won);
  return { quotas, others: claims.filter((claim) => !won.has(claim)), ...settled };
}
