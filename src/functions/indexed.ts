import type { Cell } from "../domain/cell";
import { type Explained, indexed } from "../domain/fees/indexed";
import { readChange } from "../domain/fees/readChange";
import { message } from "../domain/message";
import type { Exact } from "../domain/numbers/exact";
import { readNumber } from "../domain/numbers/readNumber";
import { ok, type Result } from "../domain/result";
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
import { explainedCells } from "./explainedCells";
import { readTerms } from "./terms";

/** Example: DigiViken's 150 000 kr of 2022 in 2024, by the municipal deflator of 2023 and 2024 (4.3 and 5.0 per cent). */
export const INDEXED: FunctionDeclaration = {
  id: "INDEXED",
  parameters: [range("amount"), range("changes"), optional(cell("unit"))],
  result: "matrix",
  example: { arguments: [[[150_000]], [[0.043], [0.05]]], result: [[164_272.5]] },
  run: runIndexed,
};

function runIndexed(given: Arguments): Outcome {
  const amounts = given.rows("amount");
  if (amounts === null) return failure(message("parameter.missing", {}), "amount");
  const changes = readChanges(given);
  if (changes.kind === "failure") return changes;
  const terms = readTerms(given, ["unit"]);
  if (terms.kind === "failure") return terms;
  const adjusted = (amount: Cell): Result<Explained | null> => {
    const number = readNumber(amount);
    if (!number.ok) return number;
    return ok(number.value === null ? null : indexed(number.value, changes.changes, terms.terms.unit));
  };
  return explainedCells(amounts, adjusted);
}

/** A change that cannot be read leaves nothing to adjust by: the whole call fails and names the row. */
function readChanges(given: Arguments): { readonly kind: "changes"; readonly changes: readonly Exact[] } | Failure {
  const rows = given.rows("changes");
  if (rows === null) return failure(message("parameter.missing", {}), "changes");
  const changes: Exact[] = [];
  for (const [row, cells] of rows.entries()) {
    for (const changeCell of cells) {
      const change = readChange(changeCell);
      if (!change.ok) return failure(change.problem, "changes", row + 1);
      if (change.value !== null) changes.push(change.value);
    }
  }
  return { kind: "changes", changes };
}
