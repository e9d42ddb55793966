import { amountCell } from "../domain/fees/feeCell";
import { share } from "../domain/fees/share";
import { shareSteps } from "../domain/fees/shareSteps";
import { ZERO } from "../domain/numbers/exact";
import { correctFirst } from "./correctFirst";
import { type Arguments, cell, failure, type FunctionDeclaration, optional, type Outcome, range } from "./declaration";
import { indexAt, inShapeOf } from "./shapes";
import { readNeed, readSharers, unreachable } from "./sharers";
import { readTerms } from "./terms";

/** Example: Digi Vestland's Bergen (agreed 9.1 million), Osterøy and Sunnfjord on 1.1.2020, sharing 9.8 million. */
export const SHARE: FunctionDeclaration = {
  id: "SHARE",
  parameters: [
    cell("need"),
    range("population"),
    optional(cell("base")),
    optional(cell("minimum")),
    optional(cell("maximum")),
    optional(cell("unit")),
    optional(range("agreed")),
  ],
  result: "matrix",
  example: {
    arguments: [9_800_000, [[283_929], [8_098], [22_030]], 100_000, null, 500_000, 1, [[9_100_000], [null], [null]]],
    result: [[9_100_000], [234_393], [465_607]],
  },
  run: runShare,
};

function runShare(given: Arguments): Outcome {
  const need = readNeed(given);
  if (need.kind === "failure") return need;
  const terms = readTerms(given, ["base", "minimum", "maximum", "unit"]);
  if (terms.kind === "failure") return terms;
  const sharers = readSharers(given);
  if (sharers.kind === "failure") return sharers;
  const waiting = correctFirst(sharers.population, sharers.results);
  if (waiting !== null) return waiting;
  const shared = share(need.need, sharers.sharers, { ...terms.terms, base: terms.terms.base ?? ZERO });
  switch (shared.kind) {
    case "problem":
      return failure(shared.problem, shared.about);
    case "unreachable":
      return failure(unreachable(shared), "need");
    case "shared": {
      const cells = shared.shares.map((one) => (one === null ? null : amountCell(one.amount)));
      return {
        kind: "cells",
        rows: inShapeOf(sharers.population, cells),
        explain: (row, column) => shareSteps(shared, indexAt(sharers.population, row, column)),
      };
    }
  }
}
