import type { Cell } from "../domain/cell";
import { message } from "../domain/message";
import { plainContent } from "../domain/plainContent";
import { fail, ok, type Result } from "../domain/result";
import { normalWord } from "../domain/words";
import { type Language, LANGUAGES } from "../locales/language";

/** The language of words in a result: Bokmål unless the parameter says otherwise, so that a workbook reads the same to all. */
export function resultLanguage(cell: Cell): Result<Language> {
  const content = cell === 0 ? ok(null) : plainContent(cell);
  if (!content.ok) return content;
  if (content.value === null) return ok("nb");
  const text = String(content.value).trim();
  const language = LANGUAGES.find((known) => known === normalWord(text));
  return language === undefined ? fail(message("language.unknown", { text })) : ok(language);
}
