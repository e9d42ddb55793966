/** The languages people read Fellesark in: Bokmål, Nynorsk and English. */
export type Language = "nb" | "nn" | "en";

export const LANGUAGES: readonly Language[] = ["nb", "nn", "en"];

/** What a language is called in Intl and in Office. */
export const LOCALE_OF: Readonly<Record<Language, string>> = { nb: "nb-NO", nn: "nn-NO", en: "en-GB" };

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
