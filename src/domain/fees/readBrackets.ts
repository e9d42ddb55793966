import { type Cell, contentOf } from "../cell";
import { message, type Problem } from "../message";
import { type Exact, ZERO } from "../numbers/exact";
import { readNonNegative } from "../numbers/readNonNegative";
import { readWhole } from "../numbers/readWhole";
import { isZero } from "../numbers/sign";
import { ok, type Result } from "../result";
import { bracketsByFrom, bracketsByFromAndTo, type BracketsResult, type WrittenBracket } from "./brackets";

/**
 * Reads a tariff: rows of from and value, or of from, to and value. Wholly blank rows are passed over. A blank from is 0,
 * which older versions of Excel make of it, and so a row of zeros below the first is a blank one and a to of 0 is open.
 * @param rows at least one, all of the same length
 * @returns the brackets in order, or what is wrong and with which row (from 1; null where it is the range as a whole)
 */
export function readBrackets(rows: readonly (readonly Cell[])[]): BracketsResult {
  const columns = rows[0]?.length ?? 0;
  if (columns !== 2 && columns !== 3) return wrong(message("brackets.columns", { columns }), null);
  const written: WrittenBracket[] = [];
  for (const [index, cells] of rows.entries()) {
    if (isBlank(cells, written.length > 0)) continue;
    const bracket = readBracket(cells, index + 1);
    if (!bracket.ok) return wrong(bracket.problem, index + 1);
    written.push(bracket.value);
  }
  if (written.length === 0) return wrong(message("parameter.missing", {}), null);
  return columns === 2 ? bracketsByFrom(written) : bracketsByFromAndTo(written);
}

function wrong(problem: Problem, row: number | null): BracketsResult {
  return { ok: false, row, problem };
}

function isBlank(cells: readonly Cell[], isBelowTheFirst: boolean): boolean {
  const contents = cells.map(contentOf);
  return contents.every((content) => content === null || (isBelowTheFirst && content === 0));
}

function readBracket(cells: readonly Cell[], row: number): Result<WrittenBracket> {
  const [fromCell = null, second = null, third = null] = cells;
  const [toCell, valueCell] = cells.length === 2 ? [null, second] : [second, third];
  const from = readWhole(fromCell);
  if (!from.ok) return from;
  const to = readWhole(toCell);
  if (!to.ok) return to;
  const value = readNonNegative(valueCell);
  if (!value.ok) return value;
  if (value.value === null) return { ok: false, problem: message("parameter.missing", {}) };
  return ok({ row, from: from.value ?? ZERO, to: openWhereZero(to.value), value: value.value });
}

function openWhereZero(to: Exact | null): Exact | null {
  return to === null || isZero(to) ? null : to;
}
