import type { TermSource } from "../feeFormula";
import { termExpression, unlessZero } from "./term";

/** More than any fee. */
const NO_MAXIMUM = "9E+99";

/**
 * An amount within bounds, as a formula. A bound is paid as it stands; one that is left out, the number 0, and a cell that
 * is blank or 0, bind nobody.
 * @param amount 0 or more
 */
export function boundedExpression(
  amount: string,
  minimum: TermSource | undefined,
  maximum: TermSource | undefined,
): string {
  const least = unlessZero(minimum);
  const most = unlessZero(maximum);
  const fromBelow = least === undefined ? amount : `MAX(${termExpression(least)},${amount})`;
  return most === undefined ? fromBelow : `MIN(${orNone(most)},${fromBelow})`;
}

function orNone(maximum: TermSource): string {
  const written = termExpression(maximum);
  return maximum.kind === "cell" ? `IF(${written}=0,${NO_MAXIMUM},${written})` : written;
}

/** The conditions under which bounds that are cells are bounds at all; none where both are numbers. */
export function boundsConditions(minimum: TermSource | undefined, maximum: TermSource | undefined): string[] {
  const least = unlessZero(minimum);
  const most = unlessZero(maximum);
  if (least === undefined || most === undefined || cellsIn(least, most) === 0) return [];
  const inOrder = `${termExpression(least)}<=${termExpression(most)}`;
  return [most.kind === "cell" ? `OR(${termExpression(most)}=0,${inOrder})` : inOrder];
}

function cellsIn(...sources: readonly TermSource[]): number {
  return sources.filter(({ kind }) => kind === "cell").length;
}
