import { fromCellNumber } from "../../domain/numbers/fromCellNumber";
import { toNumber } from "../../domain/numbers/toNumber";

/**
 * By how much a cell's number may differ from the 15 digits that it shows: 5 parts in 10^15, counted in roundings of 2^-53.
 * Numbers that were computed do; those that were typed are the nearest there is, which is one rounding.
 */
export const MOST_READING_ERROR = 46;

/** The same of a number that is at hand. */
export function readingError(value: number): number {
  return toNumber(fromCellNumber(value)) === value ? 1 : MOST_READING_ERROR;
}
