import { feeColumn } from "../domain/fees/feeColumn";
import { memberFee } from "../domain/fees/memberFee";
import { type FeeModel, readFeeRule, TERMS_OF } from "../domain/fees/readFeeRule";
import { type Arguments, failure, type Outcome } from "./declaration";
import { explainFees, membersOf } from "./members";
import { inShapeOf } from "./shapes";

/** Fees by a model, in the shape of the population. */
export function feesBy(model: FeeModel): (given: Arguments) => Outcome {
  return (given) => {
    const terms = { base: null, rate: null, minimum: null, maximum: null, unit: null };
    const cells = { ...terms, ...Object.fromEntries(TERMS_OF[model].map((term) => [term, given.cell(term)])) };
    const rule = readFeeRule(model, cells);
    if (!rule.ok) return failure(rule.problem, rule.term);
    const members = membersOf(given);
    if (members.kind === "failure") return members;
    const { population, agreed } = members;
    const fees = feeColumn(population.flat(), agreed?.flat() ?? null, rule.value);
    return {
      kind: "cells",
      rows: inShapeOf(population, fees),
      explain: explainFees(members, (inhabitants, amount) => memberFee(inhabitants, amount, rule.value)),
    };
  };
}
