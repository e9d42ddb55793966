import { kroner, type Message, message } from "../message";
import { isEqual, isLess } from "../numbers/compare";
import type { Exact } from "../numbers/exact";
import { roundToUnit } from "../numbers/roundToUnit";
import { ORE } from "../ore";
import type { Fee } from "./fee";
import type { FeeRule } from "./feeRule";

/** What every formula's amount goes through: a unit to round to, and the bounds, null where there are none. */
export type Bounds = Pick<FeeRule, "minimum" | "maximum" | "unit">;

/**
 * The fee that a formula's amount becomes: rounded to the unit (half away from zero), then bounded. A bound is paid as it
 * stands, whether or not it is a multiple of the unit.
 * @param steps those that led to the formula's amount
 */
export function roundAndBound(formula: Exact, { minimum, maximum, unit }: Bounds, steps: readonly Message[]): Fee {
  const rounded = roundToUnit(formula, unit);
  const all = [...steps, ...roundingSteps(formula, rounded, unit)];
  if (minimum !== null && isLess(rounded, minimum)) {
    return {
      amount: minimum,
      settledBy: "minimum",
      steps: [...all, message("fee.minimum", { minimum: kroner(minimum) })],
    };
  }
  if (maximum !== null && isLess(maximum, rounded)) {
    return {
      amount: maximum,
      settledBy: "maximum",
      steps: [...all, message("fee.maximum", { maximum: kroner(maximum) })],
    };
  }
  return { amount: rounded, settledBy: "formula", steps: all };
}

/** Rounding is worth a step where it changed the amount, or where the unit is not the øre that goes without saying. */
export function roundingSteps(formula: Exact, rounded: Exact, unit: Exact): Message[] {
  return isEqual(unit, ORE) && isEqual(rounded, formula)
    ? []
    : [message("fee.rounded", { unit: kroner(unit), amount: kroner(rounded) })];
}
