import { kroner } from "../message";
import type { Kroner } from "../message";
import type { Exact } from "../numbers/exact";
import { multiply } from "../numbers/multiply";
import { isNegative, isZero } from "../numbers/sign";
import { negate, subtract } from "../numbers/subtract";
import { wholeQuotient } from "../numbers/wholeQuotient";

/** An amount that cannot be paid out in whole units, and what is over. */
export interface NotAMultiple {
  readonly amount: Kroner;
  readonly unit: Kroner;
  readonly rest: Kroner;
}

/**
 * What is over when an amount is counted in whole units, for whoever is to correct it.
 * @param unit more than 0
 * @returns null where nothing is
 */
export function restOf(amount: Exact, unit: Exact): NotAMultiple | null {
  const size = isNegative(amount) ? negate(amount) : amount;
  const rest = subtract(size, multiply(wholeQuotient(size, unit), unit));
  return isZero(rest) ? null : { amount: kroner(amount), unit: kroner(unit), rest: kroner(rest) };
}
