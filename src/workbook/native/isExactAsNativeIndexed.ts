import type { Cell } from "../../domain/cell";
import { add } from "../../domain/numbers/add";
import { isLess } from "../../domain/numbers/compare";
import { type Exact, ONE, scaled } from "../../domain/numbers/exact";
import { fromCellNumber } from "../../domain/numbers/fromCellNumber";
import { multiply } from "../../domain/numbers/multiply";
import { readNumber } from "../../domain/numbers/readNumber";
import { isNegative } from "../../domain/numbers/sign";
import { negate } from "../../domain/numbers/subtract";
import { isSettled } from "./isSettled";
import { readingError } from "./readingError";

/** The amount in millionths. */
const OPERATIONS = 1;
/** 1 + change, and the product of that and what came before. */
const OPERATIONS_A_CHANGE = 2;
/** Below this, what is off in a change is more than twice as much in 1 + change. */
const LARGEST_FALL: Exact = scaled(-5, 1);

/**
 * Whether `nativeIndexed` is sure to give the very number, blank or error that the custom function gives with the same
 * cells. The product has more decimals than are kept, as a rule, and is then sure except within a millionth of the middle
 * between two multiples of the unit. The result must not be above 100 million kroner (less after some ten changes, see
 * `isSettled`), and no change a fall of more than half. Text that the custom function reads (`4,1 %`) is an error to the
 * formula.
 * @param unit what the amount is rounded to, more than 0
 */
export function isExactAsNativeIndexed(amount: Cell, changes: readonly Cell[], unit: Exact): boolean {
  const number = readNumber(amount);
  if (!number.ok) return true;
  if (number.value === null) return amount === null || amount === "";
  if (typeof amount !== "number") return false;
  const numbers = changes.filter((change) => change !== null && change !== "");
  if (!numbers.every((change) => typeof change === "number")) return false;
  const read = numbers.map(fromCellNumber);
  if (read.some((change) => isLess(change, LARGEST_FALL))) return false;
  const factors = read.map((change) => add(ONE, change));
  const size = isNegative(number.value) ? negate(number.value) : number.value;
  const largest = factors.filter((factor) => isLess(ONE, factor)).reduce(multiply, size);
  const reading = [amount, ...numbers].map(readingError).reduce((sum, one) => sum + one);
  const roundings = reading + OPERATIONS + OPERATIONS_A_CHANGE * factors.length;
  return isSettled(factors.reduce(multiply, size), unit, { largest, roundings });
}
