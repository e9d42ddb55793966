import { compare, isEqual } from "./compare";
import { type Exact, isScaled, ONE, toWide, wideTenTo } from "./exact";
import { greatestCommonDivisor } from "./greatestCommonDivisor";
import { multiply } from "./multiply";
import { toText } from "./toText";
import { wholeQuotient } from "./wholeQuotient";
import { decimalsOf, wholeUnits } from "./wholeUnits";

/** An exact fraction in its lowest terms: whole numbers, the numerator 0 or more, the denominator more than 0. */
export interface Ratio {
  readonly numerator: Exact;
  readonly denominator: Exact;
}

/**
 * One number over another, in lowest terms.
 * @param over 0 or more, decimals and all
 * @param under more than 0
 */
export function ratio(over: Exact, under: Exact): Ratio {
  const scale = Math.max(decimalsOf(over), decimalsOf(under));
  const [numerator, denominator] = [wholeUnits(over, scale), wholeUnits(under, scale)];
  const divisor = greatestCommonDivisor(numerator, denominator);
  const reduced = (term: Exact): Exact => wholeUnits(wholeQuotient(term, divisor), 0);
  return { numerator: reduced(numerator), denominator: reduced(denominator) };
}

/** Negative when a < b, 0 when they are equal, positive when a > b; by cross multiplication, which never rounds. */
export function compareRatios(a: Ratio, b: Ratio): number {
  return compare(multiply(a.numerator, b.denominator), multiply(b.numerator, a.denominator));
}

/** The Number nearest to a ratio, for a cell. Infinite where it is larger than any Number. */
export function ratioToNumber({ numerator, denominator }: Ratio): number {
  // Both are whole: where both are Numbers, one division rounds once, so nothing nearer exists.
  if (isScaled(numerator) && isScaled(denominator)) return numerator.units / denominator.units;
  const [over, under] = [toWide(numerator).wide, toWide(denominator).wide];
  // More digits than decide between two Numbers, and one more that says whether anything comes after them.
  const decimals = Math.max(0, String(under).length - String(over).length + DECIDING_DIGITS);
  const dividend = over * wideTenTo(decimals);
  const isExact = dividend % under === 0n;
  return Number(`${dividend / under}${isExact ? "0" : "1"}e-${decimals + 1}`);
}

/** The point halfway between two Numbers may have up to 767 digits, and no other number is as hard to place. */
const DECIDING_DIGITS = 800;

/** A ratio in plain notation: `40/3`, and `20` where it is whole. */
export function ratioText({ numerator, denominator }: Ratio): string {
  return isEqual(denominator, ONE) ? toText(numerator) : `${toText(numerator)}/${toText(denominator)}`;
}
