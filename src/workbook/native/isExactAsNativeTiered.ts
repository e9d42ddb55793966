import type { Cell } from "../../domain/cell";
import type { Bracket } from "../../domain/fees/brackets";
import type { TieredRule } from "../../domain/fees/tiered";
import { add } from "../../domain/numbers/add";
import { isLess } from "../../domain/numbers/compare";
import { type Exact, ONE } from "../../domain/numbers/exact";
import { fromCellNumber } from "../../domain/numbers/fromCellNumber";
import { multiply } from "../../domain/numbers/multiply";
import { isWhole } from "../../domain/numbers/sign";
import { subtract } from "../../domain/numbers/subtract";
import { sum } from "../../domain/numbers/sum";
import { isInMillionths, isSettled } from "./isSettled";
import { isSureOfMember } from "./isSureOfMember";
import { MOST_READING_ERROR } from "./readingError";

/** The step's value in millionths. */
const STEP_OPERATIONS = 1;
/** The product of a bracket, the difference of the two sums, and the amount in millionths; the sums take one a bracket. */
const MARGINAL_OPERATIONS = 3;

/**
 * Whether `nativeTiered` of one member is sure to give the very number, blank or error that the custom function gives with
 * the same cells. The brackets must have been read from cells that hold numbers or nothing, without blank rows among them.
 * By steps it is so where each value is as `isSettled` asks. Marginally it is so where the values and the unit have at most
 * six decimals, and the value of each bracket for all inhabitants from its beginning on adds up to at most 30 million
 * kroner with up to ten brackets.
 */
export function isExactAsNativeTiered(
  population: Cell,
  agreed: Cell,
  { brackets, mode, unit }: Pick<TieredRule, "brackets" | "mode" | "unit">,
): boolean {
  return isSureOfMember(population, agreed, (inhabitants) => {
    const read = fromCellNumber(inhabitants);
    if (!isWhole(read)) return true;
    return mode === "step" ? areSettledSteps(brackets, unit) : isSettledSum(read, brackets, unit);
  });
}

function areSettledSteps(brackets: readonly Bracket[], unit: Exact): boolean {
  const roundings = MOST_READING_ERROR + STEP_OPERATIONS;
  return brackets.every(({ value }) => isSettled(value, unit, { largest: value, roundings }));
}

/** All that is added up is whole millionths, so that what is taken off again leaves whole millionths too. */
function isSettledSum(population: Exact, brackets: readonly Bracket[], unit: Exact): boolean {
  const added = sum(
    brackets.flatMap(({ from, value }) =>
      isLess(population, from) ? [] : [multiply(value, add(subtract(population, from), ONE))],
    ),
  );
  const roundings = MOST_READING_ERROR + MARGINAL_OPERATIONS + brackets.length;
  return (
    brackets.every(({ value }) => isInMillionths(value)) &&
    isSettled(added, unit, { largest: add(added, added), roundings })
  );
}
