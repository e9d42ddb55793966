import { type Language, languageOfTag } from "../locales/language";

/**
 * The language of the reader's Excel, for error texts. Bokmål where there is no Excel to ask, as in results.
 * Asked at each call: Office.js knows it only once it is ready, and a function may be called before and after.
 */
export function readerLanguage(): Language {
  const tag = typeof Office === "undefined" ? undefined : displayLanguage();
  return tag === undefined ? "nb" : languageOfTag(tag);
}

/** Before Office.js is ready there is no context, whatever its type says. */
function displayLanguage(): string | undefined {
  const { context } = Office as { context?: { displayLanguage?: string } };
  return context?.displayLanguage;
}
