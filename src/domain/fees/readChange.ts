import type { Cell } from "../cell";
import { message } from "../message";
import { isLess } from "../numbers/compare";
import { type Exact, ONE, scaled } from "../numbers/exact";
import { multiply } from "../numbers/multiply";
import { readNumber } from "../numbers/readNumber";
import { isNegative } from "../numbers/sign";
import { negate } from "../numbers/subtract";
import { fail, ok, type Result } from "../result";

const HUNDREDTH: Exact = scaled(1, 2);
const PERCENT = /^(.*\d)\s*%\s*$/u;

/**
 * Reads a change of prices as a fraction: 0.041, which Excel shows as 4,1 % where the cell is formatted so; the text
 * "4,1 %" is the same. A change of 1 or more is refused: it is percent without its sign.
 * @returns null for a blank
 */
export function readChange(cell: Cell): Result<Exact | null> {
  const percent = typeof cell === "string" ? PERCENT.exec(cell)?.[1] : undefined;
  const number = readNumber(percent ?? cell);
  if (!number.ok || number.value === null) return number;
  const change = percent === undefined ? number.value : multiply(number.value, HUNDREDTH);
  const size = isNegative(change) ? negate(change) : change;
  return isLess(size, ONE)
    ? ok(change)
    : fail(message("change.tooLarge", { change, fraction: multiply(change, HUNDREDTH) }));
}
