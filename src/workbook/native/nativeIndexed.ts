import type { Rectangle } from "../address";
import type { TermSource } from "../feeFormula";
import { absoluteRange } from "./absoluteRange";
import { roundedExpression } from "./rounded";
import { cellsOf } from "./term";

/**
 * One amount regulated by a row of changes as FELLES.INDEXED gives it, as a formula that every Excel since 2010, and
 * LibreOffice, computes. FVSCHEDULE is the product of (1 + change) with blanks passed over, and takes a range as it is.
 *
 * A blank amount is `""`. An amount that is no number is `#N/A`, and so is every amount where a change is a text (also an
 * empty one that a formula gives) or, as in the custom function, 100 per cent or more up or down. It gives the very number
 * that the custom function gives where {@link isExactAsNativeIndexed} says so.
 * @param amount the cell of the amount on the formula's own sheet, such as C5
 * @param changes the cells of the changes, as fractions
 * @param unit what the amount is rounded to, half away from zero; left out, blank or 0 is one øre
 * @returns the formula with its `=`, English names, commas between
 */
export function nativeIndexed(amount: string, changes: Rectangle, unit: TermSource | undefined): string {
  const range = absoluteRange(changes);
  const conditions = [
    `COUNT(${amount})=1`,
    `COUNT(${range})=COUNTA(${range})`,
    `MIN(${range})>-1`,
    `MAX(${range})<1`,
    ...cellsOf([unit]).flatMap((cell) => [`COUNT(${cell})=COUNTA(${cell})`, `MIN(${cell})>=0`]),
  ];
  const regulated = roundedExpression(`FVSCHEDULE(${amount},${range})`, unit);
  return `=IF(LEN(${amount})=0,"",IF(AND(${conditions.join(",")}),${regulated},NA()))`;
}
