import { add } from "../numbers/add";
import { compare } from "../numbers/compare";
import { divideProduct } from "../numbers/divideProduct";
import { type Exact, ONE } from "../numbers/exact";
import { multiply } from "../numbers/multiply";
import { isZero } from "../numbers/sign";
import { subtract } from "../numbers/subtract";
import type { Apportioned } from "./apportion";
import { type Claim, compareClaims } from "./claim";
import { divisorClaim } from "./divisorSeats";

/** How near it was, in votes. */
export interface Margin {
  /** Who won the last seat. */
  readonly last: Claim;
  /** Who would have won it with the fewest whole votes more, and how many; null where nobody else stood. */
  readonly nearest: { readonly lists: readonly number[]; readonly votes: Exact } | null;
  /** The fewest whole votes less with which the winner would have lost it to another; null where nobody else has votes. */
  readonly lead: Exact | null;
}

/**
 * How near the last seat was, all other votes as they are: won or lost outright, with no lot.
 * @returns null while a lot is needed, and under `largest-remainder`, where a vote to one list moves the quotas of all
 */
export function marginOf({ kind, count, seats, won, others }: Apportioned): Margin | null {
  const last = won.at(-1);
  if (kind === "lotNeeded" || last === undefined || count.method === "largest-remainder") return null;
  const { method } = count;
  const needs = count.votes
    .map((votes, list) => ({ list, votes: votesMore(divisorClaim(list, votes, seats[list] ?? 0, method), last) }))
    .filter(({ list }) => list !== last.list);
  const [first] = needs.map(({ votes }) => votes).sort(compare);
  const runnerUp = others.filter(({ list }) => list !== last.list).at(-1);
  return {
    last,
    nearest:
      first === undefined
        ? null
        : { lists: needs.filter(({ votes }) => compare(votes, first) === 0).map(({ list }) => list), votes: first },
    lead: runnerUp === undefined ? null : votesLess(last, runnerUp),
  };
}

/** The fewest whole votes with which a claim comes before another that is no weaker. */
function votesMore(claim: Claim, other: Claim): Exact {
  const equal = subtract(multiply(other.votes, claim.quotient.denominator), scaledVotes(claim, other));
  const more = wholeAbove(equal, other.quotient.denominator);
  return compareClaims(withVotes(claim, add(claim.votes, more)), other) > 0 ? more : add(more, ONE);
}

/** The fewest whole votes without which a claim comes after another that is no stronger. */
function votesLess(claim: Claim, other: Claim): Exact {
  const equal = subtract(scaledVotes(claim, other), multiply(other.votes, claim.quotient.denominator));
  const less = wholeAbove(equal, other.quotient.denominator);
  return compareClaims(withVotes(claim, subtract(claim.votes, less)), other) < 0 ? less : add(less, ONE);
}

function scaledVotes(claim: Claim, other: Claim): Exact {
  return multiply(claim.votes, other.quotient.denominator);
}

function withVotes(claim: Claim, votes: Exact): Claim {
  return { ...claim, votes, quotient: { ...claim.quotient, numerator: votes } };
}

/** a / b rounded up. */
function wholeAbove(a: Exact, b: Exact): Exact {
  const { quotient, rest } = divideProduct(ONE, a, b);
  return isZero(rest) ? quotient : add(quotient, ONE);
}
