import type { Cell } from "../cell";
import { message, type SheetProblem } from "../message";
import { readWord } from "../readWord";
import type { Result } from "../result";
import { vocabulary } from "../words";

/** What becomes of a matter, other than an election, when for and against are equal. */
export type TieRule = "chair" | "falls" | "again";

const TIE_WORDS = vocabulary<TieRule>({
  chair: ["chair", "leder", "leiar", "møteleder", "møteleiar"],
  falls: ["falls", "faller", "fell"],
  again: ["again", "ny avstemning", "ny avrøysting"],
});

/** Reads a tie rule. Null for a blank: the bylaws do not decide it. */
export function readTieRule(cell: Cell): Result<TieRule | null, SheetProblem> {
  return readWord(cell, TIE_WORDS, (text) => message("tieRule.unknown", { text }));
}
