import { type Cell, contentOf, isCellError } from "./cell";
import { message, type Problem } from "./message";
import { fail, ok, type Result } from "./result";
import { normalWord } from "./words";

/**
 * Reads a cell that holds one of a known set of words, in any of the languages.
 * @param unknown what to say of a word that is not known; it is reported, never guessed
 * @returns null for a blank
 */
export function readWord<Meaning extends string>(
  cell: Cell,
  words: ReadonlyMap<string, Meaning>,
  unknown: (text: string) => Problem,
): Result<Meaning | null> {
  const content = contentOf(cell);
  if (content === null) return ok(null);
  if (isCellError(content)) return fail(message("cell.error", { error: content.error }));
  const text = String(content);
  const meaning = words.get(normalWord(text));
  return meaning === undefined ? fail(unknown(text.trim())) : ok(meaning);
}
