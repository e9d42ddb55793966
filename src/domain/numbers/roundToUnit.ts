import { type Exact, isInsideGuard, onCommonScale, onWideScale, scaled, wide } from "./exact";

/**
 * The nearest multiple of `unit`, and half a unit away from zero, as invoices are rounded.
 * @param unit more than 0
 */
export function roundToUnit(a: Exact, unit: Exact): Exact {
  const common = onCommonScale(a, unit);
  if (common !== null) {
    const units = roundUnits(common.a, common.b);
    if (isInsideGuard(units)) return scaled(units, common.scale);
  }
  const { a: value, b: step, scale } = onWideScale(a, unit);
  const size = value < 0n ? -value : value;
  const rest = size % step;
  const rounded = size - rest + (rest + rest >= step ? step : 0n);
  return wide(value < 0n ? -rounded : rounded, scale);
}

/**
 * The same on whole units inside the guard. The result may fall outside it: look before using it.
 * Near 2^53 a quotient may come out one too high (never too low, since whole numbers there are exact); the product tells.
 */
export function roundUnits(units: number, unit: number): number {
  const size = Math.abs(units);
  const estimate = Math.floor(size / unit) * unit;
  const below = estimate > size ? estimate - unit : estimate;
  const rest = size - below;
  const rounded = rest + rest >= unit ? below + unit : below;
  return units < 0 ? -rounded : rounded;
}
