import type { Cell } from "../cell";
import { message, type SheetProblem } from "../message";
import { readWord } from "../readWord";
import type { Result } from "../result";
import { vocabulary } from "../words";

/**
 * What becomes of a matter, other than an election, when for and against are equal: the vote that the chair has cast
 * already decides (kommuneloven § 11-9, second paragraph); the chair has another vote, a casting vote; the proposal falls;
 * or the meeting votes again.
 */
export type TieRule = "chair" | "castingVote" | "falls" | "again";

const TIE_WORDS = vocabulary<TieRule>({
  chair: ["chair", "leder", "leiar", "møteleder", "møteleiar"],
  castingVote: ["dobbeltstemme", "dobbeltrøyst", "casting vote"],
  falls: ["falls", "faller", "fell"],
  again: ["again", "ny avstemning", "ny avrøysting"],
});

/** Reads a tie rule. Null for a blank: the bylaws do not decide it. */
export function readTieRule(cell: Cell): Result<TieRule | null, SheetProblem> {
  return readWord(cell, TIE_WORDS, (text) => message("tieRule.unknown", { text }));
}
