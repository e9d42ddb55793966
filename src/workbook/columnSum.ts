import { columnLetters } from "./address";

const ADDS_UP = /\b(?:SUM|SUMIFS?|SUMPRODUCT)\(/i;
const MAKES_SUBTOTALS = /\b(?:SUBTOTAL|AGGREGATE)\(/i;
/** A range on the formula's own sheet, and its columns: what follows a ! stands on another. */
const OWN_RANGE = /(?<![!A-Z0-9_.:'])\$?([A-Z]{1,3})(?:\$?\d+)?:\$?([A-Z]{1,3})(?:\$?\d+)?(?![A-Z0-9_(])/gi;
const TEXT = /"(?:[^"]|"")*"/g;

/**
 * Whether a formula is the sum of other cells of its own column, as the total of a list is: SUBTOTAL and AGGREGATE, which
 * are made for that, and SUM of a range in the column. A sum of cells elsewhere is a figure like any other.
 * @param formula as Excel keeps it, with English names; a value where there is no formula
 * @param column the column the formula stands in, from 0
 */
export function isColumnSum(formula: unknown, column: number): boolean {
  if (typeof formula !== "string" || !formula.startsWith("=")) return false;
  const bare = formula.replace(TEXT, "");
  if (MAKES_SUBTOTALS.test(bare)) return true;
  if (!ADDS_UP.test(bare)) return false;
  const own = columnLetters(column);
  return [...bare.matchAll(OWN_RANGE)].some(([, from = "", to = ""]) => {
    return isBefore(from.toUpperCase(), own) && isBefore(own, to.toUpperCase());
  });
}

function isBefore(a: string, b: string): boolean {
  return a.length === b.length ? a <= b : a.length < b.length;
}
