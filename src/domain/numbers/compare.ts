import { type Exact, onCommonScale, onWideScale } from "./exact";

/** Negative when a < b, 0 when they are the same number however they are held, positive when a > b. */
export function compare(a: Exact, b: Exact): number {
  const common = onCommonScale(a, b);
  if (common !== null) return Math.sign(common.a - common.b);
  const exactly = onWideScale(a, b);
  if (exactly.a === exactly.b) return 0;
  return exactly.a < exactly.b ? -1 : 1;
}

export function isEqual(a: Exact, b: Exact): boolean {
  return compare(a, b) === 0;
}

export function isLess(a: Exact, b: Exact): boolean {
  return compare(a, b) < 0;
}
