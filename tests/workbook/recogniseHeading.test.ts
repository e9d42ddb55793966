import { describe, expect, it } from "vitest";
import { allNames, type Part, PART_NAMES, PARTS, type SheetLayout } from "../../src/workbook/layout";
import { headingWord, meaningOf } from "../../src/workbook/recogniseHeading";
import { SYNONYMS } from "../../src/workbook/synonyms";

describe("a heading", () => {
  it.each([
    ["Folketall", "folketall"],
    ["  FOLKETALL ", "folketall"],
    ["Folketall:", "folketall"],
    ["Kommunenr.", "kommunenr"],
    ["Avtalt\nbeløp", "avtalt beløp"],
    ["Avtalt  beløp (kr)", "avtalt beløp"],
    ["Avtalt beløp\r\n(i 1000 kr)", "avtalt beløp"],
    ["Innbygger-\ntall", "innbyggertall"],
    ["K/M", "k/m"],
    ["Folketall*", "folketall"],
    ["Folketall 2020", "folketall"],
    ["Folketall 1.1.2020", "folketall"],
    ["Folketall 01.01.2020", "folketall"],
    ["Folketall per 1. januar 2020", "folketall"],
    ["Folketal pr. 1.1.2020", "folketal"],
    ["Innbyggere, 2020", "innbyggere"],
    ["Folketall 1. kvartal 2024", "folketall"],
    ["Population at 1 January 2020", "population"],
    ["Inhabitants, January 1, 2020", "inhabitants"],
    ["Folketall (1.1.2020)", "folketall"],
    ["Sum of Population", "population"],
    ["Summer av Folketall 2020", "folketall"],
    ["2020", "2020"],
    ["Sak 12", "sak 12"],
    ["Sak 12/2020", "sak 12/2020"],
  ])("%j is compared as %j", (text, expected) => {
    expect(headingWord(text)).toBe(expected);
  });

  it.each([
    ["members", "Kommune", "name"],
    ["members", "Deltakarkommune", "name"],
    ["members", "Municipality", "name"],
    ["members", "Knr", "number"],
    ["members", "Municipality no.", "number"],
    ["members", "Innbyggjartal 1.1.2020", "population"],
    ["members", "Innbyggartal", "population"],
    ["members", "Folkemengd", "population"],
    ["members", "Inhabitants", "population"],
    ["members", "Avtalt beløp (kr)", "agreed"],
    ["votes", "Kommune", "member"],
    ["votes", "Navn", "member"],
    ["board", "Kommune", "member"],
    ["board", "Navn", "name"],
    ["board", "Rolle", "seat"],
    ["board", "Position", "seat"],
    ["agenda", "Saksnr.", "item"],
    ["agenda", "Innstilling", "proposal"],
    ["agenda", "Stemmer for", "for"],
  ] as const)("in %s, %s stands over %s", (part, heading, field) => {
    expect(meaningOf(part, heading)?.field).toBe(field);
  });

  it("has no meaning that is guessed at", () => {
    for (const heading of ["", "Kontaktperson", "2020", "Kommune A", "Folketallet i fjor", "Avgift"]) {
      expect([heading, meaningOf("members", heading)]).toEqual([heading, null]);
    }
  });
});

describe("the synonyms", () => {
  const words = (part: Part): [string, string][] => {
    const { columns }: SheetLayout<string> = PARTS[part];
    const synonyms: Readonly<Record<string, readonly string[]>> = SYNONYMS[part];
    return Object.entries(columns).flatMap(([field, names]) =>
      [...new Set([...allNames(names), ...(synonyms[field] ?? [])].map(headingWord))].map((word): [string, string] => [
        word,
        field,
      ]),
    );
  };

  it.each(PART_NAMES)("of %s: no word stands for two columns", (part) => {
    const all = words(part);
    const twice = all.filter(([word, field]) => all.some(([other, another]) => other === word && another !== field));
    expect(twice).toEqual([]);
  });

  it.each(PART_NAMES)("of %s: the layout's own names are exact and the others are not", (part) => {
    const { columns }: SheetLayout<string> = PARTS[part];
    for (const [word, field] of words(part)) {
      const isOwn = allNames(columns[field] ?? { nb: "", nn: "", en: "" })
        .map(headingWord)
        .includes(word);
      expect([word, meaningOf(part, word)]).toEqual([word, { field, isExact: isOwn }]);
    }
  });
});
