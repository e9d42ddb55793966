import { isEqual, isLess } from "../numbers/compare";
import { add } from "../numbers/add";
import { type Exact, ONE, whole, ZERO } from "../numbers/exact";
import { largestFirst } from "../numbers/largestFirst";
import { multiply } from "../numbers/multiply";
import { type Ratio, ratio } from "../numbers/ratio";
import { isNegative } from "../numbers/sign";
import { subtract } from "../numbers/subtract";
import { sum } from "../numbers/sum";

/** The terms of a fee whose rate is sought, in kroner; null where there is no bound. A minimum is at most the maximum. */
export interface RateTerms {
  readonly base: Exact;
  readonly minimum: Exact | null;
  readonly maximum: Exact | null;
}

/** A need that no rate meets is an outcome: too little for the least the members pay, or more than all their maxima. */
export type SolvedRate =
  | { readonly kind: "solved"; readonly rate: Ratio }
  | {
      readonly kind: "unreachable";
      readonly least: Exact;
      /** Null where there is no maximum. */
      readonly most: Exact | null;
    };

/**
 * The smallest rate of 0 or more, in kroner per inhabitant, at which the fees bounded(base + rate x population) sum to the
 * need exactly, before any rounding. As the rate grows, the larger a member, the sooner it leaves the minimum and reaches
 * the maximum, and in between the sum grows in a straight line: the two turning points around the need are found by
 * bisection over the members, in order of size, and the line between them is solved as a fraction.
 * @param need kroner, 0 or more
 * @param populations each more than 0
 */
export function solveRate(need: Exact, populations: readonly Exact[], terms: RateTerms): SolvedRate {
  const { base, minimum, maximum } = terms;
  const count = populations.length;
  const least = multiply(whole(count), bounded(base, terms));
  const most = count === 0 ? ZERO : maximum === null ? null : multiply(whole(count), maximum);
  if (isLess(need, least) || (most !== null && isLess(most, need))) return { kind: "unreachable", least, most };
  if (isEqual(need, least)) return { kind: "solved", rate: ratio(ZERO, ONE) };

  const bySize = largestFirst(populations);
  const sums = runningSums(bySize);
  const sizeOf = (member: number): Exact => bySize[member] ?? ZERO;
  /** What those with fixed fees pay when so many of the largest have reached the maximum and left the minimum. */
  const fixed = (atMaximum: number, aboveMinimum: number): Exact =>
    sum([
      multiply(whole(atMaximum), maximum ?? ZERO),
      multiply(whole(aboveMinimum - atMaximum), base),
      multiply(whole(count - aboveMinimum), minimum ?? base),
    ]);
  const inhabitants = (atMaximum: number, aboveMinimum: number): Exact =>
    subtract(sums[aboveMinimum] ?? ZERO, sums[atMaximum] ?? ZERO);

  const rise = minimum === null ? null : subtract(minimum, base);
  const room = maximum === null ? null : subtract(maximum, base);
  /** How many of the largest pay at least base + `above` at the rate of over / under. */
  const paying = (above: Exact, over: Exact, under: Exact): number =>
    countWhile(count, (member) => !isLess(multiply(over, sizeOf(member)), multiply(above, under)));
  /** Whether the sum at the rate of over / under is still short of the need. */
  const isShort = (over: Exact, under: Exact): boolean => {
    const atMaximum = room === null ? 0 : paying(room, over, under);
    const aboveMinimum = rise === null ? count : paying(rise, over, under);
    const byRate = multiply(over, inhabitants(atMaximum, aboveMinimum));
    return isLess(add(multiply(fixed(atMaximum, aboveMinimum), under), byRate), multiply(need, under));
  };
  const aboveMinimum =
    rise === null || isNegative(rise) ? count : countWhile(count, (member) => isShort(rise, sizeOf(member)));
  const atMaximum = room === null ? 0 : countWhile(count, (member) => isShort(room, sizeOf(member)));
  const missing = subtract(need, fixed(atMaximum, aboveMinimum));
  return { kind: "solved", rate: ratio(missing, inhabitants(atMaximum, aboveMinimum)) };
}

/** An amount no less than the minimum and no more than the maximum. */
export function bounded(amount: Exact, { minimum, maximum }: RateTerms): Exact {
  const raised = minimum !== null && isLess(amount, minimum) ? minimum : amount;
  return maximum !== null && isLess(maximum, raised) ? maximum : raised;
}

/** The sums of the first 0, 1, 2 ... numbers. */
function runningSums(numbers: readonly Exact[]): Exact[] {
  const sums = [ZERO];
  let last = ZERO;
  for (const number of numbers) {
    last = add(last, number);
    sums.push(last);
  }
  return sums;
}

/** How many of the first `count` hold, where all that hold come before all that do not. */
function countWhile(count: number, holds: (index: number) => boolean): number {
  let [low, high] = [0, count];
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    if (holds(middle)) low = middle + 1;
    else high = middle;
  }
  return low;
}
