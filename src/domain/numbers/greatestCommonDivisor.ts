import { type Exact, isScaled, toWide, wide } from "./exact";

/**
 * The largest whole number that divides both, by Euclid's algorithm (Elements VII, 2).
 * @param a a whole number, 0 or more, and so is b; not both 0
 */
export function greatestCommonDivisor(a: Exact, b: Exact): Exact {
  if (isScaled(a) && isScaled(b) && a.scale === 0 && b.scale === 0) {
    let [larger, smaller] = [a.units, b.units];
    while (smaller !== 0) [larger, smaller] = [smaller, larger % smaller];
    return { units: larger, scale: 0 };
  }
  let [larger, smaller] = [toWide(a).wide, toWide(b).wide];
  while (smaller > 0n) [larger, smaller] = [smaller, larger % smaller];
  return wide(larger, 0);
}
