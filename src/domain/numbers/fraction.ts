/** A share of a whole, such as two thirds: whole numbers, the denominator more than 0. */
export interface Fraction {
  readonly numerator: number;
  readonly denominator: number;
}

const LARGEST_DENOMINATOR = 100;
const TOLERANCE = 1e-12;

/**
 * The fraction with a denominator of at most 100 that a cell's number stands for, as 0.666666666666667 stands for 2/3,
 * or null: 0.667 is no fraction anyone voted for, and taking it as it stands would ask for one vote too many.
 * @param value from 0 to 1
 */
export function nearbyFraction(value: number): Fraction | null {
  for (let denominator = 1; denominator <= LARGEST_DENOMINATOR; denominator += 1) {
    const numerator = Math.round(value * denominator);
    if (Math.abs(value - numerator / denominator) <= TOLERANCE) return { numerator, denominator };
  }
  return null;
}
