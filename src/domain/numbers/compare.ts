import { type Exact, onCommonScale, toWide } from "./exact";

/** Negative when a < b, 0 when they are the same number however they are held, positive when a > b. */
export function compare(a: Exact, b: Exact): number {
  const common = onCommonScale(a, b);
  return common === null ? toWide(a).comparedTo(toWide(b)) : Math.sign(common.a - common.b);
}

export function isEqual(a: Exact, b: Exact): boolean {
  return compare(a, b) === 0;
}

export function isLess(a: Exact, b: Exact): boolean {
  return compare(a, b) < 0;
}
