import { kroner, type Message, message } from "../message";
import { add } from "../numbers/add";
import { type Exact, ZERO } from "../numbers/exact";
import { multiply } from "../numbers/multiply";
import type { FeeRule } from "./feeRule";
import { roundAndBound } from "./roundAndBound";

/** What one member pays, in kroner, and the steps that led there. */
export interface Fee {
  readonly amount: Exact;
  /** What settled the amount in the end. */
  readonly settledBy: "formula" | "minimum" | "maximum" | "agreement";
  readonly steps: readonly Message[];
}

/**
 * The fee of one member: base + rate x population, rounded to the unit (half away from zero), then bounded. A bound is
 * paid as it stands, whether or not it is a multiple of the unit.
 * @param population more than 0
 */
export function fee(population: Exact, rule: FeeRule): Fee {
  const byPopulation = multiply(rule.rate, population);
  const formula = add(rule.base ?? ZERO, byPopulation);
  const step =
    rule.base === null
      ? message("fee.perCapita", { rate: kroner(rule.rate), population, amount: kroner(formula) })
      : message("fee.basePlus", {
          base: kroner(rule.base),
          rate: kroner(rule.rate),
          population,
          amount: kroner(formula),
        });
  return roundAndBound(formula, rule, [step]);
}

/** The fee of a member that pays an agreed amount in place of the formula's: neither rounded nor bounded. */
export function agreedFee(agreed: Exact): Fee {
  return { amount: agreed, settledBy: "agreement", steps: [message("fee.agreed", { agreed: kroner(agreed) })] };
}
