import { kroner, type Problem, message } from "../message";
import { isLess } from "../numbers/compare";
import type { Exact } from "../numbers/exact";
import { isNegative, isZero } from "../numbers/sign";
import { ORE } from "../ore";

/**
 * What a fee of the form bounded(rounded(base + rate x population)) is made of. Amounts in kroner; the rate in kroner per
 * inhabitant. A per-capita fee has no base at all (null), which is another sentence to its reader than a base of 0.
 */
export interface FeeRule {
  readonly base: Exact | null;
  readonly rate: Exact;
  readonly minimum: Exact | null;
  readonly maximum: Exact | null;
  /** What fees are rounded to, more than 0. */
  readonly unit: Exact;
}

/** The same as it was given: what is null was left out. */
export interface FeeTerms {
  readonly base: Exact | null;
  readonly rate: Exact;
  readonly minimum: Exact | null;
  readonly maximum: Exact | null;
  readonly unit: Exact | null;
}

export type FeeTerm = keyof FeeTerms;

export type FeeRuleResult =
  | { readonly ok: true; readonly value: FeeRule }
  | { readonly ok: false; readonly term: FeeTerm; readonly problem: Problem };

/**
 * Checks the terms of a fee. A maximum or unit of 0 counts as left out, since older versions of Excel hand over a blank
 * cell as 0; so does a minimum of 0, which binds nobody.
 * @returns the rule, or which term is wrong and why
 */
export function feeRule(terms: FeeTerms): FeeRuleResult {
  for (const term of ["base", "rate", "minimum", "maximum", "unit"] as const) {
    const value = terms[term];
    if (value !== null && isNegative(value)) return { ok: false, term, problem: message("number.negative", { value }) };
  }
  const minimum = unlessZero(terms.minimum);
  const maximum = unlessZero(terms.maximum);
  if (minimum !== null && maximum !== null && isLess(maximum, minimum)) {
    return {
      ok: false,
      term: "minimum",
      problem: message("terms.minimumAboveMaximum", { minimum: kroner(minimum), maximum: kroner(maximum) }),
    };
  }
  const unit = unlessZero(terms.unit) ?? ORE;
  return { ok: true, value: { base: terms.base, rate: terms.rate, minimum, maximum, unit } };
}

function unlessZero(value: Exact | null): Exact | null {
  return value === null || isZero(value) ? null : value;
}
