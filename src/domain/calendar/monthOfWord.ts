import { vocabulary } from "../words";

type Month = "1" | "2" | "3" | "4" | "5" | "6" | "7" | "8" | "9" | "10" | "11" | "12";

const MONTH_WORDS = vocabulary<Month>({
  1: ["januar", "january", "jan"],
  2: ["februar", "february", "feb"],
  3: ["mars", "march", "mar"],
  4: ["april", "apr"],
  5: ["mai", "may"],
  6: ["juni", "june", "jun"],
  7: ["juli", "july", "jul"],
  8: ["august", "aug"],
  9: ["september", "sept", "sep"],
  10: ["oktober", "october", "okt", "oct"],
  11: ["november", "nov"],
  12: ["desember", "december", "des", "dec"],
});

/** The number of a month, from 1, by its name or its short form in any of the languages; null for another word. */
export function monthOfWord(word: string): number | null {
  const month = MONTH_WORDS.get(word);
  return month === undefined ? null : Number(month);
}
