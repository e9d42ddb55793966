import { copyFileSync, mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { documentHelpPage, HELPED_RULES, ruleHelpIndex, ruleHelpPage } from "../../src/documents/help/ruleHelpPage";
import { ruleHelpPath } from "../../src/documents/help/ruleHelpPath";
import { DOCUMENT_CHECK_IDS } from "../../src/domain/bylaws/documents/documentFinding";
import { CATALOGUE } from "../../src/functions/catalogue";
import { helpIndex, helpPage, type HelpWords } from "../../src/functions/helpPage";
import { functionsMetadata } from "../../src/functions/metadata";
import functionsEn from "../../src/locales/compiled/functions.en";
import functionsNb from "../../src/locales/compiled/functions.nb";
import functionsNn from "../../src/locales/compiled/functions.nn";
import helpEn from "../../src/locales/compiled/help.en";
import helpNb from "../../src/locales/compiled/help.nb";
import helpNn from "../../src/locales/compiled/help.nn";
import parametersEn from "../../src/locales/compiled/parameters.en";
import parametersNb from "../../src/locales/compiled/parameters.nb";
import parametersNn from "../../src/locales/compiled/parameters.nn";
import ruleHelp from "../../src/locales/compiled/ruleHelp";
import ruleNames from "../../src/locales/compiled/ruleNames";
import { type Language, LANGUAGES } from "../../src/locales/language";

const WORDS: Readonly<Record<Language, HelpWords>> = {
  nb: { functions: functionsNb, help: helpNb, parameters: parametersNb },
  nn: { functions: functionsNn, help: helpNn, parameters: parametersNn },
  en: { functions: functionsEn, help: helpEn, parameters: parametersEn },
};

/** The manifest's names for the metadata files; English is the default and has no locale in its name. */
const METADATA_FILE: Readonly<Record<Language, string>> = {
  nb: "functions.nb-NO.json",
  nn: "functions.nn-NO.json",
  en: "functions.json",
};

const HELP_STYLE = path.join(import.meta.dirname, "..", "..", "src", "functions", "help.css");

/**
 * Writes what Excel and its users read about the functions: the metadata in three languages and a help page each, all
 * made from the one catalogue; and what the pane's verdicts link to, a help page for every rule and check.
 * @param baseUrl where the add-in is served from, without a slash at the end
 */
export function writeFunctionFiles(dist: string, baseUrl: string): void {
  for (const language of LANGUAGES) {
    const words = WORDS[language];
    const metadata = functionsMetadata(CATALOGUE, words, baseUrl, language);
    writeFileSync(path.join(dist, METADATA_FILE[language]), `${JSON.stringify(metadata, null, 2)}\n`);
    const folder = path.join(dist, "help", language);
    mkdirSync(folder, { recursive: true });
    writeFileSync(path.join(folder, "index.html"), helpIndex(CATALOGUE, words, language));
    for (const declaration of CATALOGUE) {
      writeFileSync(path.join(folder, `${declaration.id.toLowerCase()}.html`), helpPage(declaration, words, language));
    }
  }
  writeRuleHelp(dist);
  copyFileSync(HELP_STYLE, path.join(dist, "help", "help.css"));
}

function writeRuleHelp(dist: string): void {
  for (const language of LANGUAGES) {
    const words = { help: ruleHelp[language], names: ruleNames[language] };
    const write = (id: string, page: string): void => writeFileSync(path.join(dist, ruleHelpPath(id, language)), page);
    mkdirSync(path.join(dist, "help", language, "rules"), { recursive: true });
    write("index", ruleHelpIndex(words, language));
    for (const id of HELPED_RULES) write(id, ruleHelpPage(id, words, language));
    for (const id of DOCUMENT_CHECK_IDS) write(id, documentHelpPage(id, words, language));
  }
}
