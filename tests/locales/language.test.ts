import { describe, expect, it } from "vitest";
import { LANGUAGES, languageOfTag, LOCALES_OF } from "../../src/locales/language";

describe("languageOfTag", () => {
  it.each([
    ["nb-NO", "nb"],
    ["nb", "nb"],
    ["no", "nb"],
    ["nn-NO", "nn"],
    ["nn-no", "nn"],
    ["NN_NO", "nn"],
    ["da-DK", "nb"],
    ["sv-SE", "nb"],
    ["en-US", "en"],
    ["en-GB", "en"],
    ["de-DE", "en"],
    ["nl-NL", "en"],
    ["", "en"],
  ])("reads %j as %s", (tag, language) => {
    expect(languageOfTag(tag)).toBe(language);
  });
});

describe("LOCALES_OF", () => {
  it("names locales that Intl knows, and writes Nynorsk's numbers as Bokmål's where it must", () => {
    for (const language of LANGUAGES) {
      expect(Intl.getCanonicalLocales([...LOCALES_OF[language]])).toEqual(LOCALES_OF[language]);
    }
    expect(LOCALES_OF.nn).toContain("nb-NO");
  });
});
