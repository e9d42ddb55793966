import { type Exact, isInsideGuard, isScaled, onCommonScale, scaled } from "./exact";
import { multiply } from "./multiply";
import { subtract } from "./subtract";
import { wholeQuotient } from "./wholeQuotient";

/** A whole quotient and what is left of the dividend, which is 0 or more and less than the divisor. */
export interface QuotientAndRest {
  readonly quotient: Exact;
  readonly rest: Exact;
}

/**
 * a x b / c as a whole quotient and the rest: how many units a share of an amount holds, and the part of a unit above.
 * @param a a whole number, 0 or more
 * @param b 0 or more
 * @param c more than 0
 */
export function divideProduct(a: Exact, b: Exact, c: Exact): QuotientAndRest {
  const common = onCommonScale(b, c);
  if (common !== null && isScaled(a) && a.scale === 0) {
    const quick = divideWholeProduct(a.units, common.a, common.b);
    if (quick !== null) return { quotient: scaled(quick.quotient, 0), rest: scaled(quick.rest, common.scale) };
  }
  const product = multiply(a, b);
  const quotient = wholeQuotient(product, c);
  return { quotient, rest: subtract(product, multiply(quotient, c)) };
}

/** Where sums of two products stay inside the guard. */
const HALF_GUARD = 2 ** 52;

/**
 * The same on whole Numbers. The product may be far outside the guard, so it is never formed: b is taken a few binary
 * digits at a time, as in long multiplication, and divided as it grows.
 * @returns null where the quotient or the divisor is too large for that
 */
function divideWholeProduct(a: number, b: number, c: number): { quotient: number; rest: number } | null {
  const product = a * b;
  if (isInsideGuard(product)) return divide(product, c);
  const whole = divide(a, c);
  const base = 2 ** Math.floor(Math.log2(HALF_GUARD / c));
  if (base < 2) return null;
  let place = 1;
  while (place * base <= b) place *= base;
  let [quotient, rest, left] = [0, 0, b];
  for (; place >= 1; place /= base) {
    const digit = Math.floor(left / place);
    left -= digit * place;
    const part = divide(rest * base + whole.rest * digit, c);
    quotient = quotient * base + part.quotient;
    rest = part.rest;
  }
  quotient += whole.quotient * b;
  // Only sums and products of numbers that are not negative: once outside the guard, never inside again.
  return isInsideGuard(quotient) ? { quotient, rest } : null;
}

/** Remainders of whole Numbers are exact, and so is the division of what is left. */
function divide(a: number, b: number): { quotient: number; rest: number } {
  const rest = a % b;
  return { quotient: (a - rest) / b, rest };
}
