import { parse } from "../../domain/numbers/parse";
import { isZero } from "../../domain/numbers/sign";
import { absoluteReference } from "../address";
import type { TermSource } from "../feeFormula";

/** A term as it stands in a formula: the number, or the cell it is kept in. */
export function termExpression(source: TermSource): string {
  return source.kind === "number" ? source.text : absoluteReference(source.sheet, source.row, source.column);
}

/** The terms that are cells, which may hold something else tomorrow. Those that are left out have none. */
export function cellsOf(sources: readonly (TermSource | undefined)[]): string[] {
  return sources.flatMap((source) => (source?.kind === "cell" ? [termExpression(source)] : []));
}

/** A term that is left out where it may be: the number 0 counts as left out. */
export function unlessZero(source: TermSource | undefined): TermSource | undefined {
  if (source?.kind !== "number") return source;
  const number = parse(source.text);
  return number !== null && isZero(number) ? undefined : source;
}
