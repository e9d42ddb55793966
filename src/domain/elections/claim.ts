import { compare } from "../numbers/compare";
import type { Exact } from "../numbers/exact";
import { compareRatios, type Ratio } from "../numbers/ratio";

/** What a list can show for one more seat. */
export interface Claim {
  /** The list, from 0. */
  readonly list: number;
  readonly votes: Exact;
  /** Its votes over its divisor, or what is left of its quota; not in lowest terms. */
  readonly quotient: Ratio;
}

/**
 * Which of two claims comes first: the larger quotient, by cross multiplication; of equal ones the list with more votes
 * (kommuneloven § 7-6). Positive for the first of them, 0 where only lots can tell.
 */
export function compareClaims(a: Claim, b: Claim): number {
  return compareRatios(a.quotient, b.quotient) || compare(a.votes, b.votes);
}

/** Puts a claim where it belongs among others that stand in order, the strongest last. */
export function insertClaim(claims: Claim[], claim: Claim): void {
  let [from, to] = [0, claims.length];
  while (from < to) {
    const middle = (from + to) >> 1;
    const other = claims[middle];
    if (other !== undefined && compareClaims(other, claim) < 0) from = middle + 1;
    else to = middle;
  }
  claims.splice(from, 0, claim);
}
