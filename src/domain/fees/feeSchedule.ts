import { type Exact, isInsideGuard, isScaled, MOST_DECIMALS, powerOfTen } from "../numbers/exact";
import { roundUnits } from "../numbers/roundToUnit";
import type { FeeRule } from "./feeRule";

/**
 * A fee rule laid out in whole units of 10^-scale kroner, so that a fee is a few operations on whole Numbers. It gives
 * the same amounts as `fee`, without the steps, and says so where an amount would not fit.
 */
export interface FeeSchedule {
  readonly scale: number;
  /**
   * @param population a whole number, more than 0
   * @returns the fee in units, or NaN where the arithmetic leaves ±2^53 and `fee` must do it
   */
  readonly feeInUnits: (population: number) => number;
}

/** @returns null where the terms themselves do not fit inside the guard on one common scale */
export function feeSchedule(rule: FeeRule): FeeSchedule | null {
  const terms = [rule.base, rule.rate, rule.minimum, rule.maximum, rule.unit].filter((term) => term !== null);
  if (!terms.every(isScaled)) return null;
  const scale = Math.max(...terms.map((term) => term.scale));
  if (scale > MOST_DECIMALS) return null;
  const unitsOf = (term: Exact | null, whenLeftOut: number): number =>
    term === null ? whenLeftOut : isScaled(term) ? term.units * powerOfTen(scale - term.scale) : NaN;
  const base = unitsOf(rule.base, 0);
  const rate = unitsOf(rule.rate, 0);
  const unit = unitsOf(rule.unit, 1);
  const minimum = unitsOf(rule.minimum, 0);
  const maximum = unitsOf(rule.maximum, Infinity);
  if (![base, rate, unit, minimum].every(isInsideGuard)) return null;
  if (rule.maximum !== null && !isInsideGuard(maximum)) return null;

  const feeInUnits = (population: number): number => {
    const byPopulation = rate * population;
    const formula = base + byPopulation;
    // Terms are never negative, so once the sum is inside the guard the product is too.
    if (!(formula <= Number.MAX_SAFE_INTEGER)) return NaN;
    const rounded = roundUnits(formula, unit);
    if (rounded < minimum) return minimum;
    if (rounded > maximum) return maximum;
    return rounded <= Number.MAX_SAFE_INTEGER ? rounded : NaN;
  };
  return { scale, feeInUnits };
}
