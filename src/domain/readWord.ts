import type { Cell } from "./cell";
import type { Problem, SheetProblem } from "./message";
import { plainContent } from "./plainContent";
import { fail, ok, type Result } from "./result";
import { normalWord } from "./words";

/**
 * Reads a cell that holds one of a known set of words, in any of the languages.
 * @param unknown what to say of a word that is not known; it is reported, never guessed
 * @returns null for a blank
 */
export function readWord<Meaning extends string, Wrong extends SheetProblem = Problem>(
  cell: Cell,
  words: ReadonlyMap<string, Meaning>,
  unknown: (text: string) => Wrong,
): Result<Meaning | null, Problem | Wrong> {
  const content = plainContent(cell);
  if (!content.ok) return content;
  if (content.value === null) return ok(null);
  const text = String(content.value);
  const meaning = words.get(normalWord(text));
  return meaning === undefined ? fail(unknown(text.trim())) : ok(meaning);
}
