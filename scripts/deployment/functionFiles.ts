import { copyFileSync, mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
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
 * made from the one catalogue.
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
  copyFileSync(HELP_STYLE, path.join(dist, "help", "help.css"));
}
