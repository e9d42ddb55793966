import type { Exact } from "../numbers/exact";
import { feeRule, type FeeRuleResult, type FeeTerms } from "./feeRule";

/**
 * A base amount plus a rate per inhabitant, usually under a maximum, as Digi Vestland's case paper describes
 * (Osterøy kommune, sak 033/21, Økonomiske konsekvensar).
 * @returns the rule that `fee` applies, or which term is wrong and why
 */
export function basePlus(terms: FeeTerms & { readonly base: Exact }): FeeRuleResult {
  return feeRule(terms);
}
