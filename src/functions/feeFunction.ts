import type { Cell } from "../domain/cell";
import { feeColumn } from "../domain/fees/feeColumn";
import { type FeeModel, readFeeRule, TERMS_OF } from "../domain/fees/readFeeRule";
import { message } from "../domain/message";
import { type Arguments, failure, type Outcome, type Rows } from "./declaration";

/** Fees by a model, in the shape of the population. */
export function feesBy(model: FeeModel): (given: Arguments) => Outcome {
  return (given) => {
    const terms = { base: null, rate: null, minimum: null, maximum: null, unit: null };
    const cells = { ...terms, ...Object.fromEntries(TERMS_OF[model].map((term) => [term, given.cell(term)])) };
    const rule = readFeeRule(model, cells);
    if (!rule.ok) return failure(rule.problem, rule.term);
    const population = given.rows("population");
    if (population === null) return failure(message("parameter.missing", {}), "population");
    const agreed = given.rows("agreed");
    if (agreed !== null && !isSameShape(population, agreed)) return failure(otherShape(population, agreed), "agreed");
    const fees = feeColumn(population.flat(), agreed?.flat() ?? null, rule.value);
    return { kind: "cells", rows: inShapeOf(population, fees) };
  };
}

export function isSameShape(a: Rows<Cell>, b: Rows<Cell>): boolean {
  return a.length === b.length && a[0]?.length === b[0]?.length;
}

export function otherShape(rows: Rows<Cell>, others: Rows<Cell>): ReturnType<typeof message<"range.otherShape">> {
  return message("range.otherShape", {
    rows: rows.length,
    columns: rows[0]?.length ?? 0,
    otherRows: others.length,
    otherColumns: others[0]?.length ?? 0,
  });
}

function inShapeOf<Value>(rows: Rows<Cell>, values: readonly Value[]): Value[][] {
  const width = rows[0]?.length ?? 0;
  return rows.map((_, row) => values.slice(row * width, (row + 1) * width));
}
