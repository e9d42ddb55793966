import { type Exact, onCommonScale, onWideScale, whole, wide } from "./exact";

/**
 * a / b without its decimals.
 * @param a 0 or more
 * @param b more than 0
 */
export function wholeQuotient(a: Exact, b: Exact): Exact {
  const common = onCommonScale(a, b);
  if (common !== null) return whole((common.a - (common.a % common.b)) / common.b);
  const exactly = onWideScale(a, b);
  return wide(exactly.a / exactly.b, 0);
}
