import {
  type Exact,
  isInsideGuard,
  isScaled,
  MOST_DECIMALS,
  powerOfTen,
  scaled,
  toWide,
  wide,
  wideTenTo,
} from "./exact";

/** How many decimals a number is held with; what `wholeUnits` needs at least. */
export function decimalsOf(a: Exact): number {
  return a.scale;
}

/**
 * A number counted in units of 10^-`scale`, which makes it whole.
 * @param scale at least as many as its decimals
 */
export function wholeUnits(a: Exact, scale: number): Exact {
  if (isScaled(a) && scale - a.scale <= MOST_DECIMALS) {
    const units = a.units * powerOfTen(scale - a.scale);
    if (isInsideGuard(units)) return scaled(units, 0);
  }
  const exactly = toWide(a);
  const units = exactly.wide * wideTenTo(scale - exactly.scale);
  const number = Number(units);
  return isInsideGuard(number) ? scaled(number, 0) : wide(units, 0);
}
