import type { Cell } from "../cell";
import { message } from "../message";
import { plainContent } from "../plainContent";
import { fail, ok, type Result } from "../result";
import { normalWord, vocabulary } from "../words";

/** A length of time as bylaws give it for a notice or a proposal. */
export interface Period {
  /** A whole number, 1 or more. */
  readonly count: number;
  readonly unit: PeriodUnit;
}

export type PeriodUnit = "days" | "weeks" | "months";

const UNIT_WORDS = vocabulary<PeriodUnit>({
  days: ["dag", "dager", "dagar", "day", "days"],
  weeks: ["uke", "uker", "veke", "veker", "week", "weeks"],
  months: ["måned", "måneder", "månad", "månader", "month", "months"],
});

/** The numbers that statutes and bylaws spell out. */
const COUNT_WORDS = vocabulary<"1" | "2" | "3" | "4">({
  1: ["en", "én", "ei", "éi", "ein", "éin", "one", "a"],
  2: ["to", "two"],
  3: ["tre", "three"],
  4: ["fire", "four"],
});

const PERIOD = /^(\d{1,3}|\p{L}+)[ -](\p{L}+)$/u;

/**
 * Reads a period in any of the languages: `1 month`, `én måned`, `4 veker`, `14 dager`.
 * @returns null for a blank, and for 0, which older versions of Excel make of a blank
 */
export function readPeriod(cell: Cell): Result<Period | null> {
  const content = plainContent(cell);
  if (!content.ok) return content;
  if (content.value === null || content.value === 0) return ok(null);
  const written = String(content.value);
  const [, countText = "", unitText = ""] = PERIOD.exec(normalWord(written)) ?? [];
  const count = Number(COUNT_WORDS.get(countText) ?? countText);
  const unit = UNIT_WORDS.get(unitText);
  return count >= 1 && unit !== undefined
    ? ok({ count, unit })
    : fail(message("period.unknown", { text: written.trim() }));
}
