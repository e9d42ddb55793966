import { kroner, type Message, message } from "../message";
import { add } from "../numbers/add";
import { type Exact, ONE, powerOfTen, whole } from "../numbers/exact";
import { multiply } from "../numbers/multiply";
import { roundToUnit } from "../numbers/roundToUnit";
import { roundingSteps } from "./roundAndBound";

/** An amount in kroner, and the steps that led to it. */
export interface Explained {
  readonly amount: Exact;
  readonly steps: readonly Message[];
}

/**
 * An amount adjusted for a row of price changes, as DigiViken's bylaws have its county's 150 000 kr follow the municipal
 * deflator (Finansiering): the amount x the product of (1 + change), rounded once, at the end.
 * @param changes each as a fraction, more than -1 and less than 1
 * @param unit more than 0
 */
export function indexed(amount: Exact, changes: readonly Exact[], unit: Exact): Explained {
  const factor = changes.map((change) => add(ONE, change)).reduce(multiply, ONE);
  const adjusted = multiply(amount, factor);
  const rounded = roundToUnit(adjusted, unit);
  const steps = [
    ...changes.map((change) => message("indexed.change", { percent: multiply(change, whole(powerOfTen(2))) })),
    message("indexed.product", { amount: kroner(amount), factor, result: kroner(adjusted) }),
    ...roundingSteps(adjusted, rounded, unit),
  ];
  return { amount: rounded, steps };
}
