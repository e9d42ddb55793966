import type { Cell } from "../domain/cell";
import { feeCell } from "../domain/fees/feeCell";
import { type MemberFee, memberFeeBy } from "../domain/fees/memberFee";
import { readBrackets } from "../domain/fees/readBrackets";
import { readTierMode } from "../domain/fees/readTierMode";
import { tiered, type TieredRule } from "../domain/fees/tiered";
import { message } from "../domain/message";
import {
  type Arguments,
  cell,
  type Failure,
  failure,
  type FunctionDeclaration,
  optional,
  type Outcome,
  range,
} from "./declaration";
import { explainFees, membersOf } from "./members";
import { inShapeOf } from "./shapes";
import { readTerms } from "./terms";

/** Example: NFKK's membership fee by population (nfkk.no/bli-medlem, where each bracket's upper end belongs to it). */
export const TIERED: FunctionDeclaration = {
  id: "TIERED",
  parameters: [
    range("population"),
    range("brackets"),
    optional(cell("mode")),
    optional(cell("minimum")),
    optional(cell("maximum")),
    optional(cell("unit")),
    optional(range("agreed")),
  ],
  result: "matrix",
  example: {
    arguments: [
      [[2_000], [2_001], [8_098], [31_373]],
      [
        [1, 2_000, 25_000],
        [2_001, 5_000, 30_000],
        [5_001, 7_500, 35_000],
        [7_501, 10_000, 40_000],
        [10_001, null, 45_000],
      ],
    ],
    result: [[25_000], [30_000], [40_000], [45_000]],
  },
  run: runTiered,
};

function runTiered(given: Arguments): Outcome {
  const rule = readRule(given);
  if (rule.kind === "failure") return rule;
  const members = membersOf(given);
  if (members.kind === "failure") return members;
  const agreed = members.agreed?.flat() ?? null;
  const feeOf = (population: Cell, amount: Cell): MemberFee =>
    memberFeeBy(population, amount, (inhabitants) => tiered(inhabitants, rule.rule));
  const fees = members.population.flat().map((population, row) => feeCell(feeOf(population, agreed?.[row] ?? null)));
  return { kind: "cells", rows: inShapeOf(members.population, fees), explain: explainFees(members, feeOf) };
}

function readRule(given: Arguments): { readonly kind: "rule"; readonly rule: TieredRule } | Failure {
  const rows = given.rows("brackets");
  if (rows === null) return failure(message("parameter.missing", {}), "brackets");
  const brackets = readBrackets(rows);
  if (!brackets.ok) return failure(brackets.problem, "brackets", brackets.row);
  const mode = readTierMode(given.cell("mode"));
  if (!mode.ok) return failure(mode.problem, "mode");
  const bounds = readTerms(given, ["minimum", "maximum", "unit"]);
  if (bounds.kind === "failure") return bounds;
  const { minimum, maximum, unit } = bounds.terms;
  return { kind: "rule", rule: { brackets: brackets.value, mode: mode.value ?? "step", minimum, maximum, unit } };
}
