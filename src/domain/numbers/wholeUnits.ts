import { type Exact, isInsideGuard, isScaled, MOST_DECIMALS, powerOfTen, scaled, toWide, wideFromText } from "./exact";

/** How many decimals a number is held with; what `wholeUnits` needs at least. */
export function decimalsOf(a: Exact): number {
  return isScaled(a) ? a.scale : a.wide.decimalPlaces();
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
  const units = toWide(a).times(toWide(wideFromText(`1e${scale}`)));
  const number = units.toNumber();
  return isInsideGuard(number) ? scaled(number, 0) : { wide: units };
}
