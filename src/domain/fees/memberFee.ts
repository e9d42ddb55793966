import type { Cell } from "../cell";
import type { Exact } from "../numbers/exact";
import { ok, type Result } from "../result";
import { agreedFee, type Fee, fee } from "./fee";
import type { FeeRule } from "./feeRule";
import { type MemberProblem, problemWith, readPayer } from "./readPayer";

/** One member's fee as the cells allow: a fee, nothing where nothing is filled in, or what is wrong with which cell. */
export type MemberFee = { readonly kind: "fee"; readonly fee: Fee } | { readonly kind: "blank" } | MemberProblem;

/** The fee of a member from what its cells say, by a rule of base, rate and bounds; `readPayer` says how they are read. */
export function memberFee(population: Cell, agreed: Cell, rule: FeeRule): MemberFee {
  return memberFeeBy(population, agreed, (inhabitants) => ok(fee(inhabitants, rule)));
}

/**
 * The same by any formula.
 * @param feeOf the fee of a population, or why that population has none
 */
export function memberFeeBy(population: Cell, agreed: Cell, feeOf: (population: Exact) => Result<Fee>): MemberFee {
  const member = readPayer(population, agreed);
  switch (member.kind) {
    case "problem":
    case "blank":
      return member;
    case "agreed":
      return { kind: "fee", fee: agreedFee(member.amount) };
    case "population": {
      const byFormula = feeOf(member.population);
      return byFormula.ok ? { kind: "fee", fee: byFormula.value } : problemWith("population", byFormula.problem);
    }
  }
}
