import { message, type Problem } from "../message";
import { add } from "../numbers/add";
import { isEqual, isLess } from "../numbers/compare";
import { divideProduct } from "../numbers/divideProduct";
import { type Exact, ONE, ZERO } from "../numbers/exact";
import { multiply } from "../numbers/multiply";
import type { Ratio } from "../numbers/ratio";
import { isZero } from "../numbers/sign";
import { subtract } from "../numbers/subtract";
import { sum } from "../numbers/sum";
import { toNumber } from "../numbers/toNumber";
import { wholeQuotient } from "../numbers/wholeQuotient";
import type { Fee } from "./fee";
import { handOut } from "./handOut";
import { agreedSum, rateForNeed, type Sharer } from "./rateForNeed";
import { restOf } from "./restOf";
import type { RateTerms, SolvedRate } from "./solveRate";

/** The terms of a fee whose rate is sought, and what fees are whole numbers of, more than 0. */
export interface ShareTerms extends RateTerms {
  readonly unit: Exact;
}

/** What one member pays of a need. */
export interface MemberShare {
  readonly amount: Exact;
  readonly settledBy: Fee["settledBy"];
  /** Whether it has got a unit of what was left when all fees were rounded down. */
  readonly isGiven: boolean;
}

export interface Shared {
  readonly kind: "shared";
  readonly need: Exact;
  readonly terms: ShareTerms;
  /** The sum of the agreed amounts. */
  readonly agreed: Exact;
  /** Kroner per inhabitant. */
  readonly rate: Ratio;
  readonly sharers: readonly Sharer[];
  /** One a sharer, in their order; null for a blank. They sum to the need. */
  readonly shares: readonly (MemberShare | null)[];
  /** How many got a unit of what was left. */
  readonly given: number;
}

/** A need outside what the members can pay is an outcome; least and most have the agreed amounts in them. */
export type ShareOutcome = Shared | Exclude<SolvedRate, { kind: "solved" }> | ShareProblem;

export interface ShareProblem {
  readonly kind: "problem";
  readonly about: "need" | "minimum" | "maximum" | "agreed";
  readonly problem: Problem;
}

/**
 * Shares a need among members by fees of the form bounded(base + rate x population), as Digi Vestland's 19.47 million were
 * (Osterøy kommune, sak 033/21): the rate that meets the need is solved exactly, each fee is rounded down to the unit, and
 * what is left goes to the largest remainders. The fees and the agreed amounts sum to the need, to the øre.
 * @param need kroner, 0 or more; a multiple of the unit, and so are the bounds and what the agreed amounts leave of it
 */
export function share(need: Exact, sharers: readonly Sharer[], terms: ShareTerms): ShareOutcome {
  const agreed = agreedSum(sharers);
  const wrong = notInWholeUnits(need, agreed, terms);
  if (wrong !== null) return wrong;
  const rate = rateForNeed(need, sharers, terms);
  if (rate.kind === "unreachable") return rate;
  const floors = sharers.map((one) => (one.kind === "population" ? floorOf(one.population, rate.rate, terms) : null));
  const paid = add(agreed, sum(floors.map((floor) => floor?.amount ?? ZERO)));
  const left = toNumber(wholeQuotient(subtract(need, paid), terms.unit));
  const given = handOut(
    sharers.map((one, row) => ({
      rest: floors[row]?.rest ?? ZERO,
      size: one.kind === "population" ? one.population : ZERO,
    })),
    left,
  );
  const shares = sharers.map((one, row): MemberShare | null => {
    if (one.kind === "blank") return null;
    const floor = floors[row] ?? null;
    if (one.kind === "agreed" || floor === null) {
      return { amount: one.kind === "agreed" ? one.amount : ZERO, settledBy: "agreement", isGiven: false };
    }
    const isGiven = given.has(row);
    return { amount: isGiven ? add(floor.amount, terms.unit) : floor.amount, settledBy: floor.settledBy, isGiven };
  });
  return { kind: "shared", need, terms, agreed, rate: rate.rate, sharers, shares, given: given.size };
}

function notInWholeUnits(need: Exact, agreed: Exact, terms: ShareTerms): ShareProblem | null {
  const amounts = { need, minimum: terms.minimum, maximum: terms.maximum, agreed };
  for (const about of ["need", "minimum", "maximum", "agreed"] as const) {
    const amount = amounts[about];
    const over = amount === null ? null : restOf(amount, terms.unit);
    if (over !== null) {
      const problem = about === "agreed" ? message("agreed.notMultiple", over) : message("amount.notMultiple", over);
      return { kind: "problem", about, problem };
    }
  }
  return null;
}

/** A fee rounded down to the unit, and what was cut off, over a denominator that all members have in common. */
interface Floor {
  readonly amount: Exact;
  readonly rest: Exact;
  readonly settledBy: "formula" | "minimum" | "maximum";
}

function floorOf(population: Exact, { numerator, denominator }: Ratio, terms: ShareTerms): Floor {
  const { base, minimum, maximum, unit } = terms;
  // base + population x n / d, in units: (base x d + n x population) / (unit x d)
  const divisor = multiply(unit, denominator);
  const byRate = divideProduct(numerator, population, divisor);
  const baseUnits = wholeQuotient(base, unit);
  const baseRest = multiply(subtract(base, multiply(baseUnits, unit)), denominator);
  const rests = add(byRate.rest, baseRest);
  const isCarried = !isLess(rests, divisor);
  const units = add(add(byRate.quotient, baseUnits), isCarried ? ONE : ZERO);
  const rest = isCarried ? subtract(rests, divisor) : rests;
  const amount = multiply(units, unit);
  // The bounds are multiples of the unit, so a fee is beyond one exactly where its whole units are.
  if (minimum !== null && isLess(amount, minimum)) return { amount: minimum, rest: ZERO, settledBy: "minimum" };
  if (maximum !== null && isLess(maximum, amount)) return { amount: maximum, rest: ZERO, settledBy: "maximum" };
  if (maximum !== null && isEqual(maximum, amount)) {
    return { amount, rest: ZERO, settledBy: isZero(rest) ? "formula" : "maximum" };
  }
  return { amount, rest, settledBy: "formula" };
}
