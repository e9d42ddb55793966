import { type Exact, onCommonScale, toWide, whole, wide } from "./exact";

/**
 * a / b without its decimals.
 * @param a 0 or more
 * @param b more than 0
 */
export function wholeQuotient(a: Exact, b: Exact): Exact {
  const common = onCommonScale(a, b);
  return common === null
    ? wide(toWide(a).dividedToIntegerBy(toWide(b)))
    : whole((common.a - (common.a % common.b)) / common.b);
}
