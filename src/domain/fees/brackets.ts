import { message, type Problem } from "../message";
import { add } from "../numbers/add";
import { isEqual, isLess } from "../numbers/compare";
import { type Exact, ONE } from "../numbers/exact";
import { subtract } from "../numbers/subtract";

/**
 * One bracket of a tariff. Inhabitants are numbered from 1; number k is inside where from <= k <= to. Whole numbers.
 */
export interface Bracket {
  readonly from: Exact;
  /** Null where it is open upwards. */
  readonly to: Exact | null;
  /** Kroner, or kroner per inhabitant, as the tariff's mode has it. */
  readonly value: Exact;
}

/** A bracket as it is written: where a tariff gives only where each begins, each ends where the next begins. */
export interface WrittenBracket extends Bracket {
  /** Its row in the tariff, from 1. */
  readonly row: number;
}

export type BracketsResult =
  | { readonly ok: true; readonly value: readonly Bracket[] }
  | { readonly ok: false; readonly row: number | null; readonly problem: Problem };

/**
 * Brackets of which only the beginning is written: each but the last ends just before the next one begins.
 * @returns the brackets, or the row that does not begin after the one above
 */
export function bracketsByFrom(written: readonly WrittenBracket[]): BracketsResult {
  const closed = written.map((bracket, index) => {
    const next = written[index + 1];
    return next === undefined ? bracket : { ...bracket, to: subtract(next.from, ONE) };
  });
  return firstWrong(written, (bracket, before) => order(bracket, before)) ?? { ok: true, value: closed };
}

/**
 * Brackets of which both ends are written. Published tariffs often have holes ("under 5 000", then "5 001"), and a hole is
 * a municipality with no fee: each bracket must begin where the one above ends, and only the last may be open.
 * @returns the brackets, or the row that is wrong and why
 */
export function bracketsByFromAndTo(written: readonly WrittenBracket[]): BracketsResult {
  return (
    firstWrong(written, (bracket, before) => ownEnds(bracket) ?? order(bracket, before) ?? join(bracket, before)) ??
    firstOpenInside(written) ?? { ok: true, value: written }
  );
}

type Check = (bracket: WrittenBracket, before: WrittenBracket | undefined) => Problem | null;

function firstWrong(written: readonly WrittenBracket[], check: Check): BracketsResult | null {
  for (const [index, bracket] of written.entries()) {
    const problem = check(bracket, written[index - 1]);
    if (problem !== null) return { ok: false, row: bracket.row, problem };
  }
  return null;
}

function firstOpenInside(written: readonly WrittenBracket[]): BracketsResult | null {
  const open = written.slice(0, -1).find(({ to }) => to === null);
  return open === undefined ? null : { ok: false, row: open.row, problem: message("brackets.openInside", {}) };
}

function ownEnds({ from, to }: Bracket): Problem | null {
  return to !== null && isLess(to, from) ? message("brackets.backwards", { from, to }) : null;
}

function order({ from }: Bracket, before: Bracket | undefined): Problem | null {
  if (before === undefined || isLess(before.from, from)) return null;
  return message("brackets.disorder", { from, before: before.from });
}

function join({ from }: Bracket, before: Bracket | undefined): Problem | null {
  if (before === undefined || before.to === null) return null;
  const expected = add(before.to, ONE);
  if (isEqual(from, expected)) return null;
  const ends = { to: before.to, from, expected };
  return isLess(from, expected) ? message("brackets.overlap", ends) : message("brackets.gap", ends);
}
