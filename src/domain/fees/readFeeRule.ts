import type { Cell } from "../cell";
import { message } from "../message";
import { type Exact, ZERO } from "../numbers/exact";
import { readNumber } from "../numbers/readNumber";
import { basePlus } from "./basePlus";
import type { FeeRuleResult, FeeTerm } from "./feeRule";
import { perCapita } from "./perCapita";

/** A fee model whose rule is read from cells or fields. */
export type FeeModel = "perCapita" | "basePlus";

/** The terms of each model, in the order its function takes them; those that are required first. */
export const TERMS_OF: Readonly<Record<FeeModel, readonly FeeTerm[]>> = {
  perCapita: ["rate", "minimum", "maximum", "unit"],
  basePlus: ["base", "rate", "minimum", "maximum", "unit"],
};

const REQUIRED: readonly FeeTerm[] = ["base", "rate"];

/**
 * Reads the terms of a fee model as they stand in cells, parameters or fields.
 * @returns the rule, or which term is wrong and why
 */
export function readFeeRule(model: FeeModel, cells: Readonly<Record<FeeTerm, Cell>>): FeeRuleResult {
  const terms: Record<FeeTerm, Exact | null> = { base: null, rate: null, minimum: null, maximum: null, unit: null };
  for (const term of TERMS_OF[model]) {
    const number = readNumber(cells[term]);
    if (!number.ok) return { ok: false, term, problem: number.problem };
    if (number.value === null && REQUIRED.includes(term)) {
      return { ok: false, term, problem: message("parameter.missing", {}) };
    }
    terms[term] = number.value;
  }
  const { base, rate, ...bounds } = terms;
  const given = { ...bounds, rate: rate ?? ZERO };
  return model === "perCapita" ? perCapita(given) : basePlus({ ...given, base: base ?? ZERO });
}
