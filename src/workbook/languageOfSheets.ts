import { isSameName } from "./change/standing";
import { type NameLanguage, type Part, PART_NAMES, PARTS } from "./layout";
import type { Partnership } from "./partnership";

const LANGUAGES: readonly NameLanguage[] = ["nb", "nn", "en"];

/** The language that more of the workbook's sheets have their names in than in any other; null where that does not tell. */
export function languageOfSheets(partnership: Partnership): NameLanguage | null {
  const count = (language: NameLanguage): number =>
    PART_NAMES.filter((part) => isNamedIn(partnership, part, language)).length;
  const counts = LANGUAGES.map((language) => ({ language, count: count(language) }));
  const most = Math.max(...counts.map((one) => one.count));
  const leading = counts.filter((one) => one.count === most);
  return leading.length === 1 ? (leading[0]?.language ?? null) : null;
}

function isNamedIn(partnership: Partnership, part: Part, language: NameLanguage): boolean {
  const reading = partnership[part];
  return reading.kind === "found" && isSameName(reading.table.sheet, PARTS[part].names[language]);
}
