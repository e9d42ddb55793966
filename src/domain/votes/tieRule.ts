import { type Cell, contentOf, isCellError } from "../cell";
import { message } from "../message";
import { fail, ok, type Result } from "../result";
import { normalWord, vocabulary } from "../words";

/** What becomes of a matter, other than an election, when for and against are equal. */
export type TieRule = "chair" | "falls" | "again";

const TIE_WORDS = vocabulary<TieRule>({
  chair: ["chair", "leder", "leiar", "møteleder", "møteleiar"],
  falls: ["falls", "faller", "fell"],
  again: ["again", "ny avstemning", "ny avrøysting"],
});

/** Reads a tie rule. Null for a blank: the bylaws do not decide it. */
export function readTieRule(cell: Cell): Result<TieRule | null> {
  const content = contentOf(cell);
  if (content === null) return ok(null);
  if (isCellError(content)) return fail(message("cell.error", { error: content.error }));
  const text = String(content);
  const rule = TIE_WORDS.get(normalWord(text));
  return rule === undefined ? fail(message("tieRule.unknown", { text: text.trim() })) : ok(rule);
}
