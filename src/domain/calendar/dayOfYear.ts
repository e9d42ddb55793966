import { type Cell, contentOf, isCellDate, isCellError, textOf } from "../cell";
import { message, type SheetProblem } from "../message";
import { fail, ok, type Result } from "../result";
import { normalWord } from "../words";
import { dateOfSerial } from "./excelDate";
import { monthOfWord } from "./monthOfWord";
import { daysInMonth, type PlainDate, plainDate } from "./plainDate";

/** A day of any year, as bylaws give a last date: by 31.12. */
export interface DayOfYear {
  readonly month: number;
  readonly day: number;
}

/** A leap year: 29 February is a day of some years. */
const LEAP_YEAR = 2000;
const FIGURES = /^(\d{1,2})[./] ?(\d{1,2})\.?$/;
const WITH_MONTH_NAME = /^(\d{1,2})\.? (\p{L}+)\.?$/u;

/**
 * Reads a day and a month, day first: `31.12`, `31.12.`, `31/12`, `31. desember`, and what Excel makes of a typed 31.12, a
 * date in whatever year that was.
 * @returns null for a blank
 */
export function readDayOfYear(cell: Cell): Result<DayOfYear | null, SheetProblem> {
  const content = contentOf(cell);
  if (content === null) return ok(null);
  if (isCellError(content)) return fail(message("cell.error", { error: content.error }));
  const date = isCellDate(content)
    ? dateOfSerial(content.date)
    : typeof content === "string"
      ? readText(normalWord(content))
      : null;
  return date === null
    ? fail(message("dayOfYear.unreadable", { text: textOf(content) ?? "" }))
    : ok({ month: date.month, day: date.day });
}

function readText(written: string): PlainDate | null {
  const figures = FIGURES.exec(written);
  if (figures !== null) return plainDate(LEAP_YEAR, Number(figures[2]), Number(figures[1]));
  const named = WITH_MONTH_NAME.exec(written);
  const month = monthOfWord(named?.[2] ?? "");
  return named === null || month === null ? null : plainDate(LEAP_YEAR, month, Number(named[1]));
}

/** The day in a year; the last of February where it is the 29th and the year has none. */
export function inYear({ month, day }: DayOfYear, year: number): PlainDate {
  return { year, month, day: Math.min(day, daysInMonth(year, month)) };
}
