/** The languages people read Fellesark in: Bokmål, Nynorsk and English. */
export type Language = "nb" | "nn" | "en";

export const LANGUAGES: readonly Language[] = ["nb", "nn", "en"];

/**
 * The locales that write numbers in each language, the first that is there. Chromium carries no Nynorsk, and would write
 * its own language's commas; Bokmål's numbers are the same.
 */
export const LOCALES_OF: Readonly<Record<Language, readonly string[]>> = {
  nb: ["nb-NO", "no-NO"],
  nn: ["nn-NO", "nb-NO", "no-NO"],
  en: ["en-GB"],
};

/**
 * The language for a reader whose Office is in `tag` (`nb-NO`, `nn-NO`, `en-US`, …). Danes and Swedes read Bokmål sooner
 * than English; everyone else gets English.
 */
export function languageOfTag(tag: string): Language {
  const primary = tag.toLowerCase().split(/[-_]/)[0];
  switch (primary) {
    case "nn":
      return "nn";
    case "nb":
    case "no":
    case "da":
    case "sv":
      return "nb";
    default:
      return "en";
  }
}
