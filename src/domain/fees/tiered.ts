import { kroner, type Message, message } from "../message";
import { add } from "../numbers/add";
import { isLess } from "../numbers/compare";
import { type Exact, ONE } from "../numbers/exact";
import { multiply } from "../numbers/multiply";
import { isWhole } from "../numbers/sign";
import { subtract } from "../numbers/subtract";
import { sum } from "../numbers/sum";
import { fail, ok, type Result } from "../result";
import type { Bracket } from "./brackets";
import type { Fee } from "./fee";
import type { TierMode } from "./readTierMode";
import { type Bounds, roundAndBound } from "./roundAndBound";

/** A fee by brackets of population, as nfkk.no and KS' networks publish theirs. */
export interface TieredRule extends Bounds {
  /** In order, each from where the one before ends; at least one. */
  readonly brackets: readonly Bracket[];
  readonly mode: TierMode;
}

/**
 * The fee of one member by brackets, rounded and bounded as every fee is. By steps, the bracket that holds the whole
 * population has the fee as its value; marginally, each bracket's value is the rate of the inhabitants inside it.
 * @param population more than 0
 * @returns the fee, or that the population is no whole number or outside all brackets
 */
export function tiered(population: Exact, rule: TieredRule): Result<Fee> {
  if (!isWhole(population)) return fail(message("number.notWhole", { value: population }));
  const { brackets, mode } = rule;
  const [first] = brackets;
  if (first !== undefined && isLess(population, first.from)) {
    return fail(message("tiered.belowFirst", { population, from: first.from }));
  }
  const reached = brackets.filter(({ from }) => !isLess(population, from));
  const own = reached.at(-1);
  if (own === undefined) return fail(message("parameter.missing", {}));
  if (own.to !== null && isLess(own.to, population)) {
    return fail(message("tiered.aboveLast", { population, to: own.to }));
  }
  return ok(mode === "step" ? byStep(population, own, rule) : marginally(population, reached, rule));
}

function byStep(population: Exact, { from, to, value }: Bracket, rule: TieredRule): Fee {
  const amount = kroner(value);
  const step =
    to === null
      ? message("tiered.stepOpen", { population, from, amount })
      : message("tiered.step", { population, from, to, amount });
  return roundAndBound(value, rule, [step]);
}

function marginally(population: Exact, reached: readonly Bracket[], rule: TieredRule): Fee {
  const parts = reached.map((bracket) => partOf(population, bracket));
  const formula = sum(parts.map(({ amount }) => amount));
  const total = parts.length > 1 ? [message("tiered.sum", { amount: kroner(formula) })] : [];
  return roundAndBound(formula, rule, [...parts.map(({ step }) => step), ...total]);
}

/** The inhabitants of a population who are inside a bracket that it reaches, and what they cost. Nobody has number 0. */
function partOf(population: Exact, { from, to, value }: Bracket): { amount: Exact; step: Message } {
  const first = isLess(from, ONE) ? ONE : from;
  const last = to !== null && isLess(to, population) ? to : population;
  const inhabitants = add(subtract(last, first), ONE);
  const amount = multiply(value, inhabitants);
  const step = message("tiered.part", {
    from: first,
    to: last,
    inhabitants,
    rate: kroner(value),
    amount: kroner(amount),
  });
  return { amount, step };
}
