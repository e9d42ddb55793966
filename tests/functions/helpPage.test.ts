import { describe, expect, it } from "vitest";
import { XMLParser } from "fast-xml-parser";
import { CATALOGUE } from "../../src/functions/catalogue";
import { formulaOf, helpIndex, helpPage, type HelpWords } from "../../src/functions/helpPage";
import functionsEn from "../../src/locales/compiled/functions.en";
import functionsNb from "../../src/locales/compiled/functions.nb";
import functionsNn from "../../src/locales/compiled/functions.nn";
import helpEn from "../../src/locales/compiled/help.en";
import helpNb from "../../src/locales/compiled/help.nb";
import helpNn from "../../src/locales/compiled/help.nn";
import parametersEn from "../../src/locales/compiled/parameters.en";
import parametersNb from "../../src/locales/compiled/parameters.nb";
import parametersNn from "../../src/locales/compiled/parameters.nn";
import { type Language, LANGUAGES } from "../../src/locales/language";
import { declarationOf } from "./doors";

const WORDS: Readonly<Record<Language, HelpWords>> = {
  nb: { functions: functionsNb, help: helpNb, parameters: parametersNb },
  nn: { functions: functionsNn, help: helpNn, parameters: parametersNn },
  en: { functions: functionsEn, help: helpEn, parameters: parametersEn },
};

/** Elements that are not opened as often as they are closed: an escape is missing, or a tag is. */
function unbalancedTags(html: string): string[] {
  const opened = [...wellFormed(html).matchAll(/<([a-z][a-z0-9]*)\b[^<>]*(?<!\/)>/g)].map(([, name]) => name ?? "");
  const closed = [...html.matchAll(/<\/([a-z][a-z0-9]*)>/g)].map(([, name]) => name ?? "");
  const count = (names: readonly string[], name: string): number => names.filter((one) => one === name).length;
  return [...new Set([...opened, ...closed])].filter((name) => count(opened, name) !== count(closed, name));
}

/** The page with its void elements closed, so that it can be read as XML. */
function wellFormed(html: string): string {
  return html.replace("<!doctype html>", "").replace(/<(meta|link)([^>]*)>/g, "<$1$2/>");
}

/** All text of a page, with its entities read. */
function textOf(html: string): string {
  const parser = new XMLParser({ preserveOrder: true, trimValues: false, ignoreAttributes: true });
  const collect = (nodes: readonly Record<string, unknown>[]): string =>
    nodes
      .map((node) =>
        Object.entries(node)
          .map(([name, content]) =>
            name === "#text" ? String(content) : Array.isArray(content) ? ` ${collect(content as never)} ` : "",
          )
          .join(""),
      )
      .join("");
  return collect(parser.parse(wellFormed(html)) as never).replace(/\s+/g, " ");
}

describe.each(LANGUAGES)("the help in %s", (language) => {
  const words = WORDS[language];

  it.each(CATALOGUE)("shows all there is to know of $id", (declaration) => {
    const { id, parameters, example } = declaration;
    const html = helpPage(declaration, words, language);
    expect(unbalancedTags(html)).toEqual([]);
    expect(html).toContain(`<html lang="${language}">`);
    const text = textOf(html);
    const descriptions: Readonly<Record<string, () => string>> = { ...words.functions };
    for (const part of ["description", "gives", ...parameters.map(({ name }) => name)]) {
      expect(text).toContain((descriptions[`${id}.${part}`]?.() ?? "missing").replace(/\s+/g, " "));
    }
    for (const { name, isOptional } of parameters) {
      const parameter = words.parameters[name]();
      expect(text).toContain(isOptional ? `[${parameter}]` : parameter);
    }
    expect(text).toContain(formulaOf(id, example, language));
  });

  it("lists every function", () => {
    const html = helpIndex(CATALOGUE, words, language);
    expect(unbalancedTags(html)).toEqual([]);
    for (const { id } of CATALOGUE) {
      expect(html).toContain(`<a href="${id.toLowerCase()}.html">FELLES.${id}</a>`);
    }
  });
});

/** The tables of cells on a page, as rows of what each cell shows. */
function cellTables(html: string): string[][][] {
  return [...html.matchAll(/<table class="cells"><tbody>(.*?)<\/tbody>/g)].map(([, body = ""]) =>
    [...body.matchAll(/<tr>(.*?)<\/tr>/g)].map(([, row = ""]) =>
      [...row.matchAll(/<td[^>]*>(.*?)<\/td>/g)].map(([, cell = ""]) => cell.replace(/\s/g, " ")),
    ),
  );
}

describe("an example", () => {
  it("shows its ranges side by side as they stand on a sheet, and what comes out of them", () => {
    const [sheet, result, ...others] = cellTables(helpPage(declarationOf("BASEPLUS"), WORDS.nb, "nb"));
    expect(sheet).toEqual([
      ["283 929", "9 100 000"],
      ["8 098", ""],
      ["22 030", ""],
    ]);
    expect(result).toEqual([["9 100 000"], ["260 000"], ["500 000"]]);
    expect(others).toEqual([]);
  });

  it("fills a shorter range up with blanks", () => {
    const BASEPLUS = declarationOf("BASEPLUS");
    const example = {
      arguments: [
        [["a"], ["b"]],
        [["c"]],
        [
          ["d", "e"],
          ["f", "g"],
          ["h", "i"],
        ],
      ],
      result: "x",
    };
    expect(cellTables(helpPage({ ...BASEPLUS, example }, WORDS.en, "en"))[0]).toEqual([
      ["a", "c", "d", "e"],
      ["b", "", "f", "g"],
      ["", "", "h", "i"],
    ]);
  });

  it("has no sheet where it has no range, and says TRUE as that language's Excel does", () => {
    const QUORUM = declarationOf("QUORUM");
    const shownIn = (language: Language, result: boolean): string[][][] =>
      cellTables(helpPage({ ...QUORUM, example: { ...QUORUM.example, result } }, WORDS[language], language));
    expect(shownIn("nb", true)).toEqual([[["SANN"]]]);
    expect(shownIn("nn", false)).toEqual([[["USANN"]]]);
    expect(shownIn("en", true)).toEqual([[["TRUE"]]]);
  });

  it("sets numbers as numbers, and words as words", () => {
    const html = helpPage(declarationOf("TALLY"), WORDS.en, "en");
    expect(html).toContain('<tr><td>Mot</td><td class="number">1</td></tr>');
  });
});

describe("a help page", () => {
  it("writes a text that looks like a tag as text", () => {
    const QUORUM = declarationOf("QUORUM");
    const html = helpPage({ ...QUORUM, example: { arguments: ['<b>"&', 52], result: "<i>" } }, WORDS.en, "en");
    expect(html).not.toMatch(/<b>|<i>/);
    expect(html).toContain("&lt;b&gt;&quot;&quot;&amp;");
    expect(html).toContain("&lt;i&gt;");
  });

  it("runs no script and fetches nothing from elsewhere", () => {
    for (const declaration of CATALOGUE) {
      const html = helpPage(declaration, WORDS.nb, "nb");
      expect(html).not.toMatch(/<script|https?:|\son\w+=/i);
      expect(html).toContain(`default-src 'none'`);
    }
  });
});
