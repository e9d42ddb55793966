import type { Cell } from "../cell";
import { textOf } from "../cell";
import { message, type SheetProblem } from "../message";
import { isLess } from "../numbers/compare";
import { ONE, whole } from "../numbers/exact";
import { readNonNegative } from "../numbers/readNonNegative";
import { isWhole } from "../numbers/sign";
import { toNumber } from "../numbers/toNumber";
import { fail, ok, type Result } from "../result";

/** The version of the bylaws' sheet that is read and written here. */
export const BYLAWS_FORMAT = 1;

/**
 * Reads which version a bylaws sheet is of. One from a newer version may mean something else by the same rules, and is
 * refused.
 * @returns null for a blank, which is the first version
 */
export function readFormat(cell: Cell): Result<number | null, SheetProblem> {
  const format = readNonNegative(cell);
  if (!format.ok || format.value === null) return format.ok ? ok(null) : format;
  const text = textOf(cell) ?? "";
  if (!isWhole(format.value) || isLess(format.value, ONE)) {
    return fail(message("bylaw.valueUnreadable", { text, rule: "format" }));
  }
  return isLess(whole(BYLAWS_FORMAT), format.value)
    ? fail(message("bylaw.newerFormat", { text, known: BYLAWS_FORMAT }))
    : ok(toNumber(format.value));
}
