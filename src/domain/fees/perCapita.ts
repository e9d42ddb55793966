import { feeRule, type FeeRuleResult, type FeeTerms } from "./feeRule";

/**
 * A rate per inhabitant, as DigiViken's bylaws have it (Finansiering: 3 kr per registered inhabitant).
 * @returns the rule that `fee` applies, or which term is wrong and why
 */
export function perCapita(terms: Omit<FeeTerms, "base">): FeeRuleResult {
  return feeRule({ ...terms, base: null });
}
