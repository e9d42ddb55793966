import { add } from "../numbers/add";
import { compare } from "../numbers/compare";
import { type Exact, whole } from "../numbers/exact";
import { multiply } from "../numbers/multiply";
import { isNegative } from "../numbers/sign";
import { negate, subtract } from "../numbers/subtract";
import { wholeQuotient } from "../numbers/wholeQuotient";
import { inOre, ORE } from "../ore";

/**
 * An amount in instalments that sum exactly to it and differ by one øre at most. The larger ones come first, so that no
 * instalment is larger than one before it: 100 kr in three is 33.34, 33.33 and 33.33. A credit is the same with the sign turned.
 * @param amount in kroner, a whole number of øre
 * @param count a whole number from 1
 */
export function instalments(amount: Exact, count: number): Exact[] {
  if (isNegative(amount)) return instalments(negate(amount), count).map(negate);
  const ore = inOre(amount);
  const least = wholeQuotient(ore, whole(count));
  const left = subtract(ore, multiply(least, whole(count)));
  return Array.from({ length: count }, (_, index) => {
    const isLarger = compare(whole(index), left) < 0;
    return multiply(isLarger ? add(least, whole(1)) : least, ORE);
  });
}
