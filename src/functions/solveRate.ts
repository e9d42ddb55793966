import { agreedSum, rateForNeed } from "../domain/fees/rateForNeed";
import { needSteps, rateStep } from "../domain/fees/shareSteps";
import { type Message, message } from "../domain/message";
import { ZERO } from "../domain/numbers/exact";
import { ratioToNumber } from "../domain/numbers/ratio";
import { type Arguments, cell, failure, type FunctionDeclaration, optional, type Outcome, range } from "./declaration";
import { readNeed, readSharers, unreachable } from "./sharers";
import { readTerms } from "./terms";

/** Example: 100 000 kr each and the rest by population, for a need of 360 000 kr among two: 160 000 kr over 8 000 inhabitants. */
export const SOLVERATE: FunctionDeclaration = {
  id: "SOLVERATE",
  parameters: [
    cell("need"),
    range("population"),
    optional(cell("base")),
    optional(cell("minimum")),
    optional(cell("maximum")),
    optional(range("agreed")),
  ],
  result: "scalar",
  example: { arguments: [360_000, [[3_000], [5_000]], 100_000], result: 20 },
  run: runSolveRate,
};

/** A member that cannot be read leaves no rate to give: the whole call fails and names the row. */
function runSolveRate(given: Arguments): Outcome {
  const need = readNeed(given);
  if (need.kind === "failure") return need;
  const terms = readTerms(given, ["base", "minimum", "maximum"]);
  if (terms.kind === "failure") return terms;
  const members = readSharers(given);
  if (members.kind === "failure") return members;
  const { sharers, firstProblem } = members;
  if (firstProblem !== null) return failure(firstProblem.problem, firstProblem.about, firstProblem.row);
  const solved = rateForNeed(need.need, sharers, { ...terms.terms, base: terms.terms.base ?? ZERO });
  if (solved.kind === "unreachable") return failure(unreachable(solved), "need");
  const rate = ratioToNumber(solved.rate);
  if (!Number.isFinite(rate)) return failure(message("number.tooLarge", {}), "need");
  const explain = (): Message[] => [...needSteps(need.need, agreedSum(sharers)), rateStep(solved.rate)];
  return { kind: "cell", cell: rate, explain };
}
