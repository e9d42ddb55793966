import type { Words } from "../locales/compiled/keys";
import wordsEn from "../locales/compiled/words.en";
import wordsNb from "../locales/compiled/words.nb";
import wordsNn from "../locales/compiled/words.nn";
import type { Language } from "../locales/language";

/** The words that results are given in. */
export const WORDS: Readonly<Record<Language, Words>> = { nb: wordsNb, nn: wordsNn, en: wordsEn };
