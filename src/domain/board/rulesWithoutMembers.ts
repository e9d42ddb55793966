import { textOf } from "../cell";
import { ok } from "../result";
import { allRules } from "./allRules";
import { type BoardRule, boardRule } from "./boardRule";
import { membersMissing } from "./sender";

/** Every rule of composition for where the members' sheet is not at hand: those that look at it cannot be decided. */
export const RULES_WITHOUT_MEMBERS: readonly BoardRule[] = allRules({
  eligible: undecided("board.eligible"),
  region: undecided("board.spread.region"),
  population: undecided("board.spread.population"),
});

function undecided(id: BoardRule["id"]): BoardRule {
  return boardRule(id, (cell) => ok(textOf(cell)), membersMissing);
}
