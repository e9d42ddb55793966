import { createContext, useContext } from "react";
import type { Message, MessageKey } from "../domain/message";
import type { Exact } from "../domain/numbers/exact";
import type {
  Explanations,
  ExplanationsBoard,
  ExplanationsBoardMet,
  ExplanationsMeeting,
  Functions,
  Pane,
  PaneBoard,
  PaneExplain,
  PaneFees,
  PaneMeeting,
  PaneMinutes,
  PaneSetup,
  RuleNames,
  SheetProblems,
  Words,
} from "../locales/compiled/keys";
import problemsEn from "../locales/compiled/problems.en";
import problemsNb from "../locales/compiled/problems.nb";
import problemsNn from "../locales/compiled/problems.nn";
import wordsEn from "../locales/compiled/words.en";
import wordsNb from "../locales/compiled/words.nb";
import wordsNn from "../locales/compiled/words.nn";
import type { Language } from "../locales/language";
import { amountText, numberText, signedAmountText, signedText } from "../locales/numberText";
import { say, type Sayings } from "../locales/say";

/** What every place of the pane says, in the reader's language. */
export interface Texts {
  readonly language: Language;
  /** The place whose own texts are among these, if any is. */
  readonly place: PlaceName | null;
  readonly pane: Pane;
  readonly words: Words;
  /** Puts a message of the rules into words: what is wrong with a cell, and the steps of the place shown. */
  readonly say: (message: Message) => string;
  readonly number: (number: Exact) => string;
  readonly amount: (amount: Exact) => string;
  /** A change, with its sign: of a number, and of an amount. */
  readonly signed: (change: Exact) => string;
  readonly signedAmount: (change: Exact) => string;
}

/** The places of the pane, in the order they are shown. */
export const PLACES = ["fees", "meeting", "board", "minutes", "explain", "setup"] as const;
export type PlaceName = (typeof PLACES)[number];

/** What a place says beside what all places say: texts of its own, and the steps to its results. */
export interface PlaceCatalogues {
  readonly fees: PlaceCatalogue<PaneFees, Explanations>;
  readonly meeting: PlaceCatalogue<PaneMeeting, ExplanationsMeeting>;
  readonly board: PlaceCatalogue<PaneBoard & RuleTexts, ExplanationsBoard & ExplanationsBoardMet>;
  readonly minutes: PlaceCatalogue<PaneMinutes, NoExplanations>;
  readonly explain: PlaceCatalogue<
    PaneExplain & FunctionTexts,
    Explanations & ExplanationsBoard & ExplanationsBoardMet & ExplanationsMeeting
  >;
  readonly setup: PlaceCatalogue<PaneSetup, NoExplanations>;
}

/** What the rules of composition are called, by their ids. */
interface RuleTexts {
  readonly ruleNames: RuleNames;
}

/** What Excel is told of the functions, by their ids. */
interface FunctionTexts {
  readonly functions: Functions;
}

interface PlaceCatalogue<PlacePane, PlaceExplanations> {
  readonly pane: PlacePane;
  readonly explanations: PlaceExplanations;
}

type NoExplanations = Readonly<Record<string, never>>;

/** The texts of one place, with those of all. */
export interface TextsOf<Place extends PlaceName> extends Texts {
  readonly place: Place;
  readonly pane: Pane & PlaceCatalogues[Place]["pane"];
}

// The functions' script has these in all three languages already; what only the pane needs is fetched in one.
const PROBLEMS = { nb: problemsNb, nn: problemsNn, en: problemsEn };
const WORDS = { nb: wordsNb, nn: wordsNn, en: wordsEn };

interface PaneCatalogue {
  readonly pane: Pane;
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

type Load<Catalogue> = Readonly<Record<Language, () => Promise<{ readonly default: Catalogue }>>>;

const LOAD_PLACE: { readonly [Place in PlaceName]: Load<PlaceCatalogues[Place]> } = {
  fees: {
    nb: () => import(/* webpackChunkName: "fees-nb" */ "./catalogues/fees.nb"),
    nn: () => import(/* webpackChunkName: "fees-nn" */ "./catalogues/fees.nn"),
    en: () => import(/* webpackChunkName: "fees-en" */ "./catalogues/fees.en"),
  },
  meeting: {
    nb: () => import(/* webpackChunkName: "meeting-nb" */ "./catalogues/meeting.nb"),
    nn: () => import(/* webpackChunkName: "meeting-nn" */ "./catalogues/meeting.nn"),
    en: () => import(/* webpackChunkName: "meeting-en" */ "./catalogues/meeting.en"),
  },
  board: {
    nb: () => import(/* webpackChunkName: "board-nb" */ "./catalogues/board.nb"),
    nn: () => import(/* webpackChunkName: "board-nn" */ "./catalogues/board.nn"),
    en: () => import(/* webpackChunkName: "board-en" */ "./catalogues/board.en"),
  },
  // With the words of the minutes themselves, which are as often in the same language as not.
  minutes: {
    nb: () => import(/* webpackChunkName: "minutes-nb" */ "./catalogues/minutes.nb"),
    nn: () => import(/* webpackChunkName: "minutes-nn" */ "./catalogues/minutes.nn"),
    en: () => import(/* webpackChunkName: "minutes-en" */ "./catalogues/minutes.en"),
  },
  explain: {
    nb: () => import(/* webpackChunkName: "explain-nb" */ "./catalogues/explain.nb"),
    nn: () => import(/* webpackChunkName: "explain-nn" */ "./catalogues/explain.nn"),
    en: () => import(/* webpackChunkName: "explain-en" */ "./catalogues/explain.en"),
  },
  setup: {
    nb: () => import(/* webpackChunkName: "setup-nb" */ "./catalogues/setup.nb"),
    nn: () => import(/* webpackChunkName: "setup-nn" */ "./catalogues/setup.nn"),
    en: () => import(/* webpackChunkName: "setup-en" */ "./catalogues/setup.en"),
  },
};

/** Fetches what every place says. */
export async function loadTexts(language: Language): Promise<Texts> {
  const { pane, sheetProblems } = await loadCatalogue(language);
  return textsWith(language, null, pane, { ...PROBLEMS[language], ...sheetProblems });
}

/** Fetches what one place says. */
export async function loadPlaceTexts<Place extends PlaceName>(
  place: Place,
  language: Language,
): Promise<TextsOf<Place>> {
  const [{ pane, sheetProblems }, { default: own }] = await Promise.all([
    loadCatalogue(language),
    LOAD_PLACE[place][language](),
  ]);
  const sayings = { ...PROBLEMS[language], ...sheetProblems, ...own.explanations };
  return textsWith(language, place, { ...pane, ...own.pane }, sayings);
}

function textsWith<Place extends PlaceName | null, PlacePane extends Pane>(
  language: Language,
  place: Place,
  pane: PlacePane,
  sayings: object,
): Omit<Texts, "place" | "pane"> & { readonly place: Place; readonly pane: PlacePane } {
  return {
    language,
    place,
    pane,
    words: WORDS[language],
    // A test sees to it that a place has words for every step that it shows.
    say: (message) => say(message, sayings as Sayings<MessageKey>, language),
    number: (number) => numberText(number, language),
    amount: (amount) => amountText(amount, language),
    signed: (change) => signedText(change, language),
    signedAmount: (change) => signedAmountText(change, language),
  };
}

const TextsContext = createContext<Texts | null>(null);

export const TextsProvider = TextsContext.Provider;

export function useTexts(): Texts {
  const texts = useContext(TextsContext);
  if (texts === null) throw new Error("The texts are provided by mountPane");
  return texts;
}

/** The texts of the place that a component belongs to. */
export function usePlaceTexts<Place extends PlaceName>(place: Place): TextsOf<Place> {
  const texts = useTexts();
  if (!isOf(texts, place)) throw new Error(`The texts of ${place} are provided with that place`);
  return texts;
}

function isOf<Place extends PlaceName>(texts: Texts, place: Place): texts is TextsOf<Place> {
  return texts.place === place;
}
