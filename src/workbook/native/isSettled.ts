import { add } from "../../domain/numbers/add";
import { isEqual, isLess } from "../../domain/numbers/compare";
import { type Exact, scaled } from "../../domain/numbers/exact";
import { multiply } from "../../domain/numbers/multiply";
import { roundToUnit } from "../../domain/numbers/roundToUnit";
import { isNegative } from "../../domain/numbers/sign";
import { negate } from "../../domain/numbers/subtract";
import { toNumber } from "../../domain/numbers/toNumber";
import { wholeQuotient } from "../../domain/numbers/wholeQuotient";
import { DECIMALS_KEPT } from "./rounded";

/** In kroner: 10^14 millionths. See {@link isSettled} for why. */
const LARGEST: Exact = scaled(100_000_000, 0);
const MILLIONTH: Exact = scaled(1, DECIMALS_KEPT);
const MILLIONTHS_PER_KRONE = 1e6;
/** By how much one operation of binary arithmetic may be off, as a part of its result. */
const ROUNDING = 2 ** -53;
/** Less than half a millionth, so that what is rounded to millionths is the millionth meant, or a neighbour of what is not one. */
const MOST_OFF = 0.4;

/** How an amount comes about in binary: how large the numbers are that it is made of, and how often one is rounded. */
export interface BinarySteps {
  /** The largest number on the way, in kroner, 0 or more. */
  readonly largest: Exact;
  /** In roundings of 2^-53; see `readingError` for what reading a cell counts. */
  readonly roundings: number;
}

/**
 * Whether an amount that a formula computes in binary and rounds to a unit in two steps, first to millionths and then to
 * the unit, is sure to come out as the exact amount rounded once.
 *
 * What is computed is off by less than half a millionth. So the whole number of millionths is the exact one or, where the
 * amount has more decimals, one of the two around it, and both must round to the same. Up to 10^14 millionths, a half and
 * what is not quite a half are at least 5 parts in 10^15 apart: more than the 15 digits to which Excel corrects what it
 * rounds, and all whole numbers on the way are below 2^53.
 */
export function isSettled(amount: Exact, unit: Exact, { largest, roundings }: BinarySteps): boolean {
  const size = isNegative(amount) ? negate(amount) : amount;
  if (isLess(LARGEST, size) || isLess(LARGEST, unit) || !isInMillionths(unit)) return false;
  if (toNumber(largest) * MILLIONTHS_PER_KRONE * roundings * ROUNDING > MOST_OFF) return false;
  const least = cutOff(size);
  const most = isEqual(least, size) ? size : add(least, MILLIONTH);
  return isEqual(roundToUnit(least, unit), roundToUnit(most, unit));
}

/** Whether a number has no more decimals than are kept. @param a 0 or more */
export function isInMillionths(a: Exact): boolean {
  return isEqual(a, cutOff(a));
}

/** The number without the decimals that are not kept. @param a 0 or more */
function cutOff(a: Exact): Exact {
  return multiply(wholeQuotient(a, MILLIONTH), MILLIONTH);
}
