import { type Exact, isInsideGuard, scaled } from "./exact";
import { parse } from "./parse";

/** The digits Excel keeps and shows of a number. */
const SIGNIFICANT_DIGITS = 15;
const LARGEST_PLAIN_INTEGER = 1e15;

/**
 * A cell's number as the decimal that Excel shows at 15 significant digits; from there on it is exact. So 0.1 + 0.2,
 * which a cell shows as 0.3, is three tenths and not 0.30000000000000004.
 * @param value a finite number
 */
export function fromCellNumber(value: number): Exact {
  if (Number.isInteger(value) && Math.abs(value) < LARGEST_PLAIN_INTEGER && isInsideGuard(value))
    return scaled(value, 0);
  const shown = value.toPrecision(SIGNIFICANT_DIGITS);
  const exact = parse(shown);
  if (exact === null) throw new RangeError(`Not a finite number: ${shown}`);
  return exact;
}
