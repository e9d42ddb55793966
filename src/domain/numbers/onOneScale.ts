import { type Exact, isInsideGuard, isScaled, MOST_DECIMALS, powerOfTen } from "./exact";

/** Numbers as whole units of 10^-scale, which typed arrays sort and compare without an object for each. */
export interface OnOneScale {
  readonly units: Float64Array;
  readonly scale: number;
}

/** @returns null where one of them does not fit inside the guard on the finest scale among them */
export function onOneScale(numbers: readonly Exact[]): OnOneScale | null {
  const scale = numbers.reduce((finest, one) => (isScaled(one) ? Math.max(finest, one.scale) : Infinity), 0);
  if (scale > MOST_DECIMALS) return null;
  const units = new Float64Array(numbers.length);
  for (const [index, one] of numbers.entries()) {
    if (isScaled(one)) units[index] = one.units * powerOfTen(scale - one.scale);
  }
  return units.every(isInsideGuard) ? { units, scale } : null;
}
