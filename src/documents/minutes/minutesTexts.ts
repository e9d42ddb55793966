import type { Message, MessageKey } from "../../domain/message";
import type { Exact } from "../../domain/numbers/exact";
import type { Minutes, RuleNames, Words } from "../../locales/compiled/keys";
import type { Language } from "../../locales/language";
import { numberText } from "../../locales/numberText";
import { say, type Sayings } from "../../locales/say";

/** What minutes are written with. */
export interface MinutesTexts {
  readonly language: Language;
  readonly texts: Minutes;
  readonly words: Words;
  /** What the rules of composition are called, by their ids. */
  readonly ruleNames: RuleNames;
  /** Puts a step to a decision into words, the same as the pane's. */
  readonly say: (step: Message) => string;
  readonly number: (number: Exact) => string;
}

interface Catalogue {
  /** A test sees to it that there are words for every step to a decision. */
  readonly steps: object;
  readonly texts: Minutes;
  readonly words: Words;
  readonly ruleNames: RuleNames;
}

/** Fetches the words of minutes, in the language they are to be in. Rejects where they cannot be fetched. */
export async function loadMinutesTexts(language: Language): Promise<MinutesTexts> {
  const { steps, texts, words, ruleNames } = await loadCatalogue(language);
  return {
    language,
    texts,
    words,
    ruleNames,
    say: (step) => say(step, steps as Sayings<MessageKey>, language),
    number: (number) => numberText(number, language),
  };
}

async function loadCatalogue(language: Language): Promise<Catalogue> {
  switch (language) {
    case "nb":
      return (await import(/* webpackChunkName: "minutes-nb" */ "./catalogues/nb")).default;
    case "nn":
      return (await import(/* webpackChunkName: "minutes-nn" */ "./catalogues/nn")).default;
    case "en":
      return (await import(/* webpackChunkName: "minutes-en" */ "./catalogues/en")).default;
  }
}
