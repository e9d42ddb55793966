import { type Exact, isInsideGuard, isScaled, MOST_DECIMALS, scaled, toWide, wide } from "./exact";

/** The product of two numbers, exactly. */
export function multiply(a: Exact, b: Exact): Exact {
  if (isScaled(a) && isScaled(b)) {
    const units = a.units * b.units;
    const scale = a.scale + b.scale;
    if (isInsideGuard(units) && scale <= MOST_DECIMALS) return scaled(units, scale);
  }
  const [one, other] = [toWide(a), toWide(b)];
  return wide(one.wide * other.wide, one.scale + other.scale);
}
