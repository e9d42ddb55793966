import { type Gender, readGender } from "../domain/board/gender";
import { genderBalance, readGenderRule } from "../domain/board/genderBalance";
import { type Message, message } from "../domain/message";
import { type Arguments, cell, failure, type FunctionDeclaration, type Outcome, range } from "./declaration";

/** Example: eight members, three of them women, the one size at which the two rules differ. */
export const GENDERBALANCE: FunctionDeclaration = {
  id: "GENDERBALANCE",
  parameters: [range("genders"), cell("rule")],
  result: "scalar",
  example: { arguments: [[["K"], ["K"], ["K"], ["M"], ["M"], ["M"], ["M"], ["M"]], "ldl28"], result: true },
  run: runGenderBalance,
};

function runGenderBalance(given: Arguments): Outcome {
  const rule = readGenderRule(given.cell("rule"));
  if (!rule.ok) return failure(rule.problem, "rule");
  if (rule.value === null) return failure(message("parameter.missing", {}), "rule");
  const rows = given.rows("genders") ?? [];
  const genders: Gender[] = [];
  for (const [row, cells] of rows.entries()) {
    for (const genderCell of cells) {
      const gender = readGender(genderCell);
      if (!gender.ok) return failure(gender.problem, "genders", row + 1);
      if (gender.value === null) return failure(message("gender.missing", {}), "genders", row + 1);
      genders.push(gender.value);
    }
  }
  if (genders.length === 0) return failure(message("gender.nobody", {}), "genders");
  const { isMet, ...numbers } = genderBalance(genders, rule.value);
  const explain = (): Message[] => [message(isMet ? "boardMet.gender" : "board.gender.broken", numbers)];
  return { kind: "cell", cell: isMet, explain };
}
