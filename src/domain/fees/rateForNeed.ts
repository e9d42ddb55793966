import { add } from "../numbers/add";
import { type Exact, ZERO } from "../numbers/exact";
import { subtract } from "../numbers/subtract";
import { sum } from "../numbers/sum";
import { type RateTerms, type SolvedRate, solveRate } from "./solveRate";

/** Who shares a need: by population (more than 0), or an amount agreed beforehand. */
export type Sharer =
  | { readonly kind: "population"; readonly population: Exact }
  | { readonly kind: "agreed"; readonly amount: Exact }
  | { readonly kind: "blank" };

/**
 * The rate at which members meet a need, the agreed amounts taken off it first.
 * @returns the rate, or the least and the most that can be met, the agreed amounts with them
 */
export function rateForNeed(need: Exact, sharers: readonly Sharer[], terms: RateTerms): SolvedRate {
  const agreed = agreedSum(sharers);
  const populations = sharers.flatMap((one) => (one.kind === "population" ? [one.population] : []));
  const solved = solveRate(subtract(need, agreed), populations, terms);
  if (solved.kind === "solved") return solved;
  const { least, most } = solved;
  return { kind: "unreachable", least: add(least, agreed), most: most === null ? null : add(most, agreed) };
}

/** What the agreed amounts come to, in kroner. */
export function agreedSum(sharers: readonly Sharer[]): Exact {
  return sum(sharers.map((one) => (one.kind === "agreed" ? one.amount : ZERO)));
}
