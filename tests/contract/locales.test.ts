import path from "node:path";
import { parse, type Token } from "@messageformat/parser";
import ts from "typescript";
import { describe, expect, it } from "vitest";
import sameWords from "../data/same-in-both-norwegian.json";
import { readSource, ROOT } from "./files";

const LANGUAGES = ["nb", "nn", "en"] as const;
type Language = (typeof LANGUAGES)[number];

/** The texts of a language by section and key, such as `problems.number.notANumber`. */
function textsIn(language: Language): ReadonlyMap<string, string> {
  const catalogue = JSON.parse(readSource(`src/locales/${language}.json`)) as Record<string, Record<string, string>>;
  return new Map(
    Object.entries(catalogue).flatMap(([section, texts]) =>
      Object.entries(texts).map(([key, text]) => [`${section}.${key}`, text] as const),
    ),
  );
}

const TEXTS: Readonly<Record<Language, ReadonlyMap<string, string>>> = {
  nb: textsIn("nb"),
  nn: textsIn("nn"),
  en: textsIn("en"),
};
const KEYS = [...TEXTS.en.keys()];

function* everyToken(tokens: readonly Token[]): Generator<Token> {
  for (const token of tokens) {
    yield token;
    if (token.type === "plural" || token.type === "selectordinal" || token.type === "select") {
      for (const branch of token.cases) yield* everyToken(branch.tokens);
    }
  }
}

function tokensOf(language: Language, key: string): Token[] {
  return [...everyToken(parse(TEXTS[language].get(key) ?? ""))];
}

function argumentsOf(language: Language, key: string): string[] {
  const names = tokensOf(language, key).flatMap((token) => ("arg" in token ? [token.arg] : []));
  return [...new Set(names)].sort();
}

/** The messages of the rules and what each comes with, read off their types. */
function domainMessages(interfaceName: string): ReadonlyMap<string, readonly string[]> {
  const file = ts.createSourceFile("message.ts", readSource("src/domain/message.ts"), ts.ScriptTarget.ES2022, true);
  const messages = new Map<string, readonly string[]>();
  const nameOf = (member: ts.TypeElement): string =>
    member.name !== undefined && (ts.isStringLiteral(member.name) || ts.isIdentifier(member.name))
      ? member.name.text
      : "";
  ts.forEachChild(file, (node) => {
    if (!ts.isInterfaceDeclaration(node) || node.name.text !== interfaceName) return;
    for (const member of node.members) {
      if (!ts.isPropertySignature(member)) continue;
      const params =
        member.type !== undefined && ts.isTypeLiteralNode(member.type) ? member.type.members.map(nameOf) : [];
      messages.set(nameOf(member), params);
    }
  });
  return messages;
}

describe("the catalogues", () => {
  it("have the same keys in three languages, in the same order", () => {
    expect(KEYS.length).toBeGreaterThan(250);
    expect([...TEXTS.nb.keys()]).toEqual(KEYS);
    expect([...TEXTS.nn.keys()]).toEqual(KEYS);
  });

  it("are ICU messages that take the same arguments in three languages", () => {
    const differing = KEYS.filter((key) => {
      const english = argumentsOf("en", key).join();
      return argumentsOf("nb", key).join() !== english || argumentsOf("nn", key).join() !== english;
    });
    expect(differing).toEqual([]);
  });

  it("have no text that is empty, or has space around it", () => {
    for (const language of LANGUAGES) {
      for (const [key, text] of TEXTS[language]) expect([key, text]).toEqual([key, text.trim() || "a text"]);
    }
  });

  it("write numbers by name: # would write them in Intl's form for the wrong language", () => {
    for (const language of LANGUAGES) {
      const withOctothorpe = KEYS.filter((key) => tokensOf(language, key).some(({ type }) => type === "octothorpe"));
      expect(withOctothorpe).toEqual([]);
    }
  });

  it("leave the writing of numbers and dates to the code, which knows what is money", () => {
    for (const language of LANGUAGES) {
      const formatted = KEYS.filter((key) => tokensOf(language, key).some(({ type }) => type === "function"));
      expect(formatted).toEqual([]);
    }
  });

  it("have what is left over for every choice", () => {
    for (const language of LANGUAGES) {
      for (const key of KEYS) {
        for (const token of tokensOf(language, key)) {
          if (token.type !== "plural" && token.type !== "select") continue;
          expect([key, token.cases.map((branch) => branch.key)]).toEqual([key, expect.arrayContaining(["other"])]);
        }
      }
    }
  });

  it("hold no HTML: text is never markup", () => {
    for (const language of LANGUAGES) {
      for (const [key, text] of TEXTS[language]) {
        expect([key, /<\/?[a-z!][^>]*>|&(#\d+|[a-z]+);/i.test(text)]).toEqual([key, false]);
      }
    }
  });

  it("use each language's own quotation marks", () => {
    for (const [key, text] of TEXTS.en) expect([key, /[«»"]/.test(text)]).toEqual([key, false]);
    for (const language of ["nb", "nn"] as const) {
      for (const [key, text] of TEXTS[language]) expect([key, /[“”"]/.test(text)]).toEqual([key, false]);
    }
  });

  it("are written in Nynorsk where it is not the same as Bokmål", () => {
    const same = KEYS.filter((key) => TEXTS.nb.get(key) === TEXTS.nn.get(key));
    // A text that is new in this list has not been translated, or is a word that both have: then it is added to the file.
    expect(same).toEqual(sameWords.keys);
  });

  it("have no word in Nynorsk that only Bokmål has", () => {
    const bokmal =
      /\b(ikke|hvor|hvordan|hvilken|hvert|noe|mer|fra|velg|skriv(er|es)|antall|stemme[rn]?|innbygger|kilde)\b/i;
    const found = [...TEXTS.nn].filter(([, text]) => bokmal.test(text)).map(([key]) => key);
    expect(found).toEqual([]);
  });

  it("are translated from English: only words that all share are the same", () => {
    const same = KEYS.filter((key) => TEXTS.en.get(key) === TEXTS.nb.get(key));
    expect(same).toEqual(sameWords.englishToo);
  });
});

describe("every message of the rules", () => {
  it.each([
    ["ProblemParams", "problems"],
    ["SheetProblemParams", "sheetProblems"],
    ["InvoiceProblemParams", "invoiceProblems"],
    ["StepParams", "explanations"],
    ["DocumentParams", "documents"],
  ])("in %s has its words in %s, and takes no more than it is given", (interfaceName, section) => {
    const messages = domainMessages(interfaceName);
    expect(messages.size).toBeGreaterThan(15);
    for (const [key, params] of messages) {
      for (const language of LANGUAGES) {
        expect([language, key, TEXTS[language].has(`${section}.${key}`)]).toEqual([language, key, true]);
        const unknown = argumentsOf(language, `${section}.${key}`).filter((name) => !params.includes(name));
        expect([language, key, unknown]).toEqual([language, key, []]);
      }
    }
  });

  it("is said by some rule: no words are left of messages that are gone", () => {
    const known = new Set(
      ["ProblemParams", "SheetProblemParams", "InvoiceProblemParams", "StepParams", "DocumentParams"].flatMap(
        (name) => [...domainMessages(name).keys()],
      ),
    );
    const FRAMES = ["inParameter", "inRow"]; // sentences around a problem
    const left = KEYS.filter((key) => /^(problems|sheetProblems|invoiceProblems|explanations|documents)\./.test(key))
      .map((key) => key.replace(/^[a-z]+\./i, ""))
      .filter((key) => !known.has(key) && !FRAMES.includes(key));
    expect(left).toEqual([]);
  });
});

describe("the pane's words", () => {
  it("are all used: no text is translated that nobody sees", () => {
    const code = ts.sys
      .readDirectory(path.join(ROOT, "src", "taskpane"), [".ts", ".tsx"])
      .map((file) => ts.sys.readFile(file) ?? "")
      .join("\n");
    const patterns = [...code.matchAll(/\[`([^`]+)`\]/g)].map(
      ([, template = ""]) => new RegExp(`^${template.replace(/[.]/g, "\\.").replace(/\$\{[^}]+\}/g, "[A-Za-z.]+")}$`),
    );
    const unused = KEYS.filter((key) => key.startsWith("pane."))
      .map((key) => key.slice("pane.".length))
      .filter((key) => {
        const isNamed = code.includes(`"${key}"`) || (!key.includes(".") && new RegExp(`pane\\.${key}\\b`).test(code));
        return !isNamed && !patterns.some((pattern) => pattern.test(key));
      });
    expect(unused).toEqual([]);
  });
});
