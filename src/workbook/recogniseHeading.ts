import { normalWord } from "../domain/words";
import { allNames, type Part, PART_NAMES, PARTS, type SheetLayout } from "./layout";
import { SYNONYMS } from "./synonyms";

/** A column that a heading may stand over, and whether by the layout's own name. */
export interface HeadingMeaning {
  readonly field: string;
  readonly isExact: boolean;
}

const UNIT = /\s*\([^)]*\)/g;
const BROKEN_WORD = /(\p{L})-\s*[\r\n]+\s*(\p{Ll})/gu;
const TRAILING = /[\s:.*]+$/;
const PIVOT_VALUE = /^(?:sum|summer|average|gjennomsnitt|antall|count) (?:of|av) /;
const MONTH =
  "jan|januar|january|feb|februar|february|mars|march|april|mai|may|juni|june|juli|july|aug|august|sept?|september|okt|oct|oktober|october|nov|november|des|dec|desember|december|kvartal|quarter";
/** A year, or a date that ends in one, at the end of a heading: "Folketall per 1. januar 2020". */
const DAY_AND_MONTH = `\\d{1,2}/\\d{1,2}[/\\s]+|(?:\\d{1,2}[.\\s]+)?(?:(?:\\d{1,2}|${MONTH})[.\\s]+)?(?:\\d{1,2},\\s*)?`;
const DATED = new RegExp(
  `[\\s,–-]+(?:(?:per|pr|den|at|as of|on|ved|i|in)\\.?\\s+)*(?:${DAY_AND_MONTH})(?:19|20)\\d{2}$`,
);

/**
 * A heading as it is compared: without case, doubled spaces and line breaks, a unit in parentheses, a colon or period at
 * the end, the date it is of, and what a pivot table puts before it.
 */
export function headingWord(text: string): string {
  const plain = normalWord(text.replace(BROKEN_WORD, "$1$2").replace(UNIT, " ")).replace(TRAILING, "");
  const undated = plain.replace(DATED, "").replace(TRAILING, "");
  return undated.replace(PIVOT_VALUE, "");
}

/** What a heading may mean in a part of the workbook, if anything. */
export function meaningOf(part: Part, heading: string): HeadingMeaning | null {
  return MEANINGS[part].get(headingWord(heading)) ?? null;
}

const MEANINGS = Object.fromEntries(PART_NAMES.map((part) => [part, meaningsIn(part)])) as Readonly<
  Record<Part, ReadonlyMap<string, HeadingMeaning>>
>;

function meaningsIn(part: Part): ReadonlyMap<string, HeadingMeaning> {
  const { columns }: SheetLayout<string> = PARTS[part];
  const synonyms: Readonly<Record<string, readonly string[]>> = SYNONYMS[part];
  const meanings = new Map<string, HeadingMeaning>();
  for (const field of Object.keys(columns)) {
    for (const word of synonyms[field] ?? []) meanings.set(headingWord(word), { field, isExact: false });
  }
  for (const [field, names] of Object.entries(columns)) {
    for (const name of allNames(names)) meanings.set(headingWord(name), { field, isExact: true });
  }
  return meanings;
}
