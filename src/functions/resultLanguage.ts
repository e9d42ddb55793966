import { type Cell, contentOf, isCellError } from "../domain/cell";
import { message } from "../domain/message";
import { fail, ok, type Result } from "../domain/result";
import { normalWord } from "../domain/words";
import { type Language, LANGUAGES } from "../locales/language";

/** The language of words in a result: Bokmål unless the parameter says otherwise, so that a workbook reads the same to all. */
export function resultLanguage(cell: Cell): Result<Language> {
  const content = cell === 0 ? null : contentOf(cell);
  if (content === null) return ok("nb");
  if (isCellError(content)) return fail(message("cell.error", { error: content.error }));
  const text = String(content).trim();
  const language = LANGUAGES.find((known) => known === normalWord(text));
  return language === undefined ? fail(message("language.unknown", { text })) : ok(language);
}
