import { add } from "../numbers/add";
import { compare } from "../numbers/compare";
import { type Exact, ONE } from "../numbers/exact";
import { multiply } from "../numbers/multiply";
import { wholeQuotient } from "../numbers/wholeQuotient";
import { exactParts, type Share } from "./share";

/**
 * Whether `votes` are the share of `base` that is needed. Compared by cross multiplication, so that two thirds of 9 is 6
 * and never 6.000000000000001.
 */
export function meets(votes: Exact, base: Exact, share: Share): boolean {
  switch (share.kind) {
    case "majority":
      return compare(add(votes, votes), base) > 0;
    case "unanimous":
      return compare(votes, base) === 0;
    case "atLeast":
    case "moreThan": {
      const { numerator, denominator } = exactParts(share);
      const difference = compare(multiply(votes, denominator), multiply(base, numerator));
      return share.kind === "atLeast" ? difference >= 0 : difference > 0;
    }
  }
}

/**
 * The fewest whole votes that `meets` says yes to: of 7 a majority is 4, of 9 two thirds is 6. Where votes are weighted
 * in parts, a part of a vote less may do; the verdict is always `meets`, this is what people are told to look for.
 * @param base 0 or more
 */
export function fewestVotes(base: Exact, share: Share): Exact {
  if (share.kind === "unanimous") return base;
  const fraction = share.kind === "majority" ? { numerator: 1, denominator: 2 } : share;
  const { numerator, denominator } = exactParts(fraction);
  const below = wholeQuotient(multiply(base, numerator), denominator);
  return meets(below, base, share) ? below : add(below, ONE);
}
