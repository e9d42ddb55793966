/**
 * Compiles the catalogues (`src/locales/nb.json`, `nn.json`, `en.json`, ICU MessageFormat) to plain functions, a module a
 * section and language, so that nothing is parsed at run time and the pane loads one language only. The parameters of
 * every message are read off the English text into types, so that a call with a wrong or missing one does not compile.
 */
import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import type MessageFormatClass from "@messageformat/core";
import { parse, type Token } from "@messageformat/parser";

const require = createRequire(import.meta.url);
const MessageFormat = require("@messageformat/core") as typeof MessageFormatClass;
const compileModule = require("@messageformat/core/compile-module") as CompileModule;

/** The package has no types for this entry. */
type CompileModule = (messageFormat: MessageFormatClass, messages: Record<string, string>) => string;

const LANGUAGES = ["nb", "nn", "en"] as const;
type Catalogue = Record<string, Record<string, string>>;

/**
 * What only one place of the pane says, or one part of it, is a module of its own, fetched with it: for each section the modules
 * beside it, and what their keys begin with.
 */
const MODULES_BESIDE: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>> = {
  pane: {
    paneFees: ["fees"],
    paneChart: ["chart"],
    paneCompare: ["compare"],
    paneOpen: ["open"],
    paneSettings: ["settings"],
    paneSolve: ["solve"],
    paneWrite: ["write"],
    paneLabels: ["label"],
    paneProject: ["project"],
    paneRegister: ["register"],
    paneInvoices: ["invoices"],
    paneProfile: ["profile"],
    paneMeeting: ["meeting"],
    paneElection: ["election"],
    paneClosing: ["closing"],
    paneVote: ["vote"],
    paneBoard: ["board"],
    paneSlate: ["slate"],
    paneAside: ["aside"],
    paneDocuments: ["documents"],
    paneQuestions: ["questions"],
    paneExclusion: ["exclusion"],
    paneAttendance: ["attendance"],
    paneMinutes: ["minutes"],
    paneOpening: ["opening"],
    paneExplain: ["explain"],
    paneSetup: ["setup", "make", "check"],
  },
  explanations: {
    explanationsMeeting: ["tally", "decision", "quorum", "alternatives", "election", "deadline"],
    explanationsBoard: ["board"],
    explanationsBoardMet: ["boardMet"],
    explanationsBoardSender: ["boardSender"],
  },
};

const localesFolder = path.join(import.meta.dirname, "..", "src", "locales");
const outputFolder = path.join(localesFolder, "compiled");

/** The texts of a language by the module they go into. */
function readCatalogue(language: string): Catalogue {
  const sections = JSON.parse(readFileSync(path.join(localesFolder, `${language}.json`), "utf8")) as Catalogue;
  const modules: Catalogue = {};
  for (const [section, messages] of Object.entries(sections)) {
    const beside = Object.entries(MODULES_BESIDE[section] ?? {});
    for (const name of [section, ...beside.map(([module]) => module)]) modules[name] = {};
    for (const [key, text] of Object.entries(messages)) {
      const first = key.split(".")[0] ?? key;
      const module = beside.find(([, beginnings]) => beginnings.includes(first))?.[0] ?? section;
      modules[module] = { ...modules[module], [key]: text };
    }
  }
  return modules;
}

/** The names of what a message is given, read off its text. */
function parametersOf(text: string): Set<string> {
  const names = new Set<string>();
  const visit = (tokens: readonly Token[]): void => {
    for (const token of tokens) {
      if (token.type === "argument") names.add(token.arg);
      if (token.type === "plural" || token.type === "selectordinal" || token.type === "select") {
        names.add(token.arg);
        for (const branch of token.cases) visit(branch.tokens);
      }
    }
  };
  visit(parse(text));
  return names;
}

function typeOf(text: string): string {
  const parameters = [...parametersOf(text)].map((name) => `${name}: string | number`);
  return parameters.length === 0 ? "() => string" : `(params: { ${parameters.join("; ")} }) => string`;
}

function interfaceName(section: string): string {
  return section.charAt(0).toUpperCase() + section.slice(1);
}

function writeModule(name: string, text: string): void {
  writeFileSync(path.join(outputFolder, name), text);
}

const english = readCatalogue("en");
rmSync(outputFolder, { recursive: true, force: true });
mkdirSync(outputFolder, { recursive: true });

const interfaces = Object.entries(english).map(([section, messages]) => {
  const lines = Object.entries(messages).map(([key, text]) => `  ${JSON.stringify(key)}: ${typeOf(text)};`);
  return `export interface ${interfaceName(section)} {\n${lines.join("\n")}\n}\n`;
});
writeModule("keys.ts", interfaces.join("\n"));

// For what comes in all three languages at once: the texts of a part that is fetched when it is opened.
for (const section of Object.keys(english)) {
  const imports = LANGUAGES.map((language) => `import ${language} from "./${section}.${language}";\n`).join("");
  writeModule(`${section}.ts`, `${imports}\nexport default { ${LANGUAGES.join(", ")} };\n`);
}

for (const language of LANGUAGES) {
  for (const [section, messages] of Object.entries(readCatalogue(language))) {
    const name = interfaceName(section);
    const compiled = compileModule(new MessageFormat(language), messages)
      .replace("export default {", `const messages: ${name} = {`)
      .replaceAll("(d) =>", "(d: any): any =>");
    writeModule(
      `${section}.${language}.ts`,
      `import type { ${name} } from "./keys";\n${compiled};\nexport default messages;\n`,
    );
  }
}
