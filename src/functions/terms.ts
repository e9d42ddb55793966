import { feeRule, type FeeRule, type FeeTerm } from "../domain/fees/feeRule";
import { type Exact, ZERO } from "../domain/numbers/exact";
import { readNumber } from "../domain/numbers/readNumber";
import { type Arguments, type Failure, failure } from "./declaration";

/** The terms that may be left out. */
export type OptionalTerm = Exclude<FeeTerm, "rate">;

/**
 * The terms of a function whose fees have no rate of their own, checked as every fee's are: none negative, the minimum at
 * most the maximum, and 0 for left out.
 * @param names those that the function has; the others are left out
 */
export function readTerms(
  given: Arguments,
  names: readonly OptionalTerm[],
): { readonly kind: "terms"; readonly terms: FeeRule } | Failure {
  const terms: Record<OptionalTerm, Exact | null> = { base: null, minimum: null, maximum: null, unit: null };
  for (const name of names) {
    const number = readNumber(given.cell(name));
    if (!number.ok) return failure(number.problem, name);
    terms[name] = number.value;
  }
  const rule = feeRule({ ...terms, rate: ZERO });
  return rule.ok ? { kind: "terms", terms: rule.value } : failure(rule.problem, rule.term);
}
