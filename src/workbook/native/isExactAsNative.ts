import type { Cell } from "../../domain/cell";
import type { FeeRule } from "../../domain/fees/feeRule";
import { add } from "../../domain/numbers/add";
import { ZERO } from "../../domain/numbers/exact";
import { fromCellNumber } from "../../domain/numbers/fromCellNumber";
import { multiply } from "../../domain/numbers/multiply";
import { isSettled } from "./isSettled";
import { isSureOfMember } from "./isSureOfMember";
import { MOST_READING_ERROR, readingError } from "./readingError";

/** Their product, the sum with the base, and that in millionths. */
const OPERATIONS = 3;

/**
 * Whether `nativeFee` of one member is sure to give the very number, blank or error that the custom function gives with the
 * same cells. The terms' cells must hold numbers or nothing. A bound that a formula computed comes out as it is, and is the
 * same only to the 15 digits that Excel shows.
 */
export function isExactAsNative(population: Cell, agreed: Cell, rule: FeeRule): boolean {
  return isSureOfMember(population, agreed, (inhabitants) => {
    const amount = add(rule.base ?? ZERO, multiply(rule.rate, fromCellNumber(inhabitants)));
    const roundings = readingError(inhabitants) + MOST_READING_ERROR + OPERATIONS;
    return isSettled(amount, rule.unit, { largest: amount, roundings });
  });
}
