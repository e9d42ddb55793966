import type { FeeTerm } from "../../domain/fees/feeRule";
import type { FeeModel } from "../../domain/fees/readFeeRule";
import type { TermSource } from "../feeFormula";
import { boundedExpression, boundsConditions } from "./bounded";
import { type MemberAddresses, memberFormula } from "./memberFormula";
import { roundedExpression } from "./rounded";
import { termExpression } from "./term";

/** What stands for each term; what is left out is not there. */
export type FeeTermSources = Readonly<Partial<Record<FeeTerm, TermSource>>>;

/**
 * One member's fee as FELLES.PERCAPITA or FELLES.BASEPLUS gives it, as a formula that every Excel since 2010, and
 * LibreOffice, computes: rounded half away from zero to the unit, then bounded.
 *
 * It gives the very number that the custom function gives where {@link isExactAsNative} says so. That is always so where
 * the cells hold numbers or nothing, rate x population and the base have at most six decimals and the unit too, the fee
 * before it is bounded is at most 70 million kroner and the unit at most 100 million; with more decimals it is so except
 * within a millionth of the middle between two multiples of the unit. A blank cell must be empty: for a term, an empty text
 * that a formula gives is an error.
 * @returns the formula with its `=`, English names, commas between; a required term that is left out counts as 0
 */
export function nativeFee(model: FeeModel, member: MemberAddresses, terms: FeeTermSources): string {
  const { base, rate, minimum, maximum, unit } = terms;
  const required = model === "perCapita" ? [rate] : [base, rate];
  const byPopulation = `${expressionOf(rate)}*${member.population}`;
  const amount = model === "perCapita" ? byPopulation : `${expressionOf(base)}+${byPopulation}`;
  return memberFormula(member, boundedExpression(roundedExpression(amount, unit), minimum, maximum), {
    required,
    optional: [minimum, maximum, unit],
    conditions: boundsConditions(minimum, maximum),
  });
}

function expressionOf(source: TermSource | undefined): string {
  return source === undefined ? "0" : termExpression(source);
}
