import { createContext, useContext } from "react";
import type { Message } from "../domain/message";
import type { Exact } from "../domain/numbers/exact";
import type { Explanations, Pane, SheetProblems, Words } from "../locales/compiled/keys";
import problemsEn from "../locales/compiled/problems.en";
import problemsNb from "../locales/compiled/problems.nb";
import problemsNn from "../locales/compiled/problems.nn";
import wordsEn from "../locales/compiled/words.en";
import wordsNb from "../locales/compiled/words.nb";
import wordsNn from "../locales/compiled/words.nn";
import type { Language } from "../locales/language";
import { amountText, numberText } from "../locales/numberText";
import { say } from "../locales/say";

/** Everything the pane says, in the reader's language. */
export interface Texts {
  readonly language: Language;
  readonly pane: Pane;
  readonly words: Words;
  /** Puts a message of the rules into words. */
  readonly say: (message: Message) => string;
  readonly number: (number: Exact) => string;
  readonly amount: (amount: Exact) => string;
}

// The functions' script has these in all three languages already; what only the pane needs is fetched in one.
const PROBLEMS = { nb: problemsNb, nn: problemsNn, en: problemsEn };
const WORDS = { nb: wordsNb, nn: wordsNn, en: wordsEn };

interface PaneCatalogue {
  readonly pane: Pane;
  readonly explanations: Explanations;
  readonly sheetProblems: SheetProblems;
}

async function loadCatalogue(language: Language): Promise<PaneCatalogue> {
  switch (language) {
    case "nb":
      return (await import(/* webpackChunkName: "nb" */ "./catalogues/nb")).default;
    case "nn":
      return (await import(/* webpackChunkName: "nn" */ "./catalogues/nn")).default;
    case "en":
      return (await import(/* webpackChunkName: "en" */ "./catalogues/en")).default;
  }
}

export async function loadTexts(language: Language): Promise<Texts> {
  const { pane, explanations, sheetProblems } = await loadCatalogue(language);
  const sayings = { ...PROBLEMS[language], ...sheetProblems, ...explanations };
  return {
    language,
    pane,
    words: WORDS[language],
    say: (message) => say(message, sayings, language),
    number: (number) => numberText(number, language),
    amount: (amount) => amountText(amount, language),
  };
}

const TextsContext = createContext<Texts | null>(null);

export const TextsProvider = TextsContext.Provider;

export function useTexts(): Texts {
  const texts = useContext(TextsContext);
  if (texts === null) throw new Error("The texts are provided by mountPane");
  return texts;
}
