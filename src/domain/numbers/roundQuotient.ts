import type { Exact } from "./exact";
import { multiply } from "./multiply";
import { roundToUnit } from "./roundToUnit";
import { isNegative } from "./sign";
import { negate } from "./subtract";
import { wholeQuotient } from "./wholeQuotient";

/**
 * The multiple of `unit` nearest to a / b, half a unit away from zero, without a quotient that would have to be cut off.
 * @param b more than 0, and so is `unit`
 */
export function roundQuotient(a: Exact, b: Exact, unit: Exact): Exact {
  if (isNegative(a)) return negate(roundQuotient(negate(a), b, unit));
  const step = multiply(b, unit);
  return multiply(wholeQuotient(roundToUnit(a, step), step), unit);
}
