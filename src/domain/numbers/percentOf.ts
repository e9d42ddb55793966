import { add } from "./add";
import { type Exact, scaled, whole } from "./exact";
import { multiply } from "./multiply";
import { isNegative, isZero } from "./sign";
import { negate } from "./subtract";
import { wholeQuotient } from "./wholeQuotient";

const TENTHS_IN_THE_WHOLE = whole(1_000);
const TENTH = scaled(1, 1);
const TWO = whole(2);

/**
 * A part in per cent of a whole, to one decimal and half a tenth away from zero: for people to read, never to reckon with.
 * @param part of either sign
 * @returns null where the whole is 0 or less: nothing is a per cent of that
 */
export function percentOf(part: Exact, of: Exact): Exact | null {
  if (isZero(of) || isNegative(of)) return null;
  if (isNegative(part)) return negate(percentOfPositive(negate(part), of));
  return percentOfPositive(part, of);
}

/** Half a step more before the decimals are dropped, in whole numbers: (2 x 1000 x part + of) / (2 x of). */
function percentOfPositive(part: Exact, of: Exact): Exact {
  const doubled = multiply(multiply(part, TENTHS_IN_THE_WHOLE), TWO);
  return multiply(wholeQuotient(add(doubled, of), multiply(of, TWO)), TENTH);
}
