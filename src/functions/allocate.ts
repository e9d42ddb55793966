import { allocate, allocationSteps } from "../domain/fees/allocate";
import { amountCell } from "../domain/fees/feeCell";
import { message } from "../domain/message";
import { readNonNegative } from "../domain/numbers/readNonNegative";
import { readNumber } from "../domain/numbers/readNumber";
import { correctFirst } from "./correctFirst";
import { type Arguments, cell, failure, type FunctionDeclaration, optional, type Outcome, range } from "./declaration";
import { indexAt, inShapeOf } from "./shapes";
import { readTerms } from "./terms";

/** Example: a hundred kroner among three of the same weight; the øre that is left goes to the first. */
export const ALLOCATE: FunctionDeclaration = {
  id: "ALLOCATE",
  parameters: [cell("total"), range("weights"), optional(cell("unit"))],
  result: "matrix",
  example: { arguments: [100, [[1], [1], [1]]], result: [[33.34], [33.33], [33.33]] },
  run: runAllocate,
};

function runAllocate(given: Arguments): Outcome {
  const total = readNumber(given.cell("total"));
  if (!total.ok) return failure(total.problem, "total");
  if (total.value === null) return failure(message("parameter.missing", {}), "total");
  const rows = given.rows("weights");
  if (rows === null) return failure(message("parameter.missing", {}), "weights");
  const terms = readTerms(given, ["unit"]);
  if (terms.kind === "failure") return terms;

  const weights = rows.flat().map(readNonNegative);
  const waiting = correctFirst(rows, weights);
  if (waiting !== null) return waiting;
  const read = weights.map((weight) => (weight.ok ? weight.value : null));
  const allocation = allocate(
    total.value,
    read.filter((weight) => weight !== null),
    terms.terms.unit,
  );
  if (!allocation.ok)
    return failure(allocation.problem, allocation.problem.key === "weights.none" ? "weights" : "total");
  const parts = allocation.value.parts.values();
  const cells = read.map((weight) => {
    const part = weight === null ? undefined : parts.next().value;
    return part === undefined ? null : amountCell(part);
  });
  return {
    kind: "cells",
    rows: inShapeOf(rows, cells),
    explain: (row, column) => {
      const index = indexAt(rows, row, column);
      if ((read[index] ?? null) === null) return [];
      // Blanks take no part, so the parts are fewer than the cells.
      return allocationSteps(allocation.value, read.slice(0, index).filter((weight) => weight !== null).length);
    },
  };
}
