import { type Cell, textOf } from "../cell";
import { message } from "../message";
import { toNumber } from "../numbers/toNumber";
import { readNumber } from "../numbers/readNumber";
import { fail, ok, type Result } from "../result";

/** What Excel's calendar has. A larger number is most often a date that was meant to be a year. */
const EARLIEST = 1900;
const LATEST = 9999;

/** Reads a year in four figures. Null for a blank, and for 0, which older versions of Excel make of a blank. */
export function readYear(cell: Cell): Result<number | null> {
  const number = readNumber(cell);
  if (!number.ok) return number;
  const year = number.value === null ? 0 : toNumber(number.value);
  if (year === 0) return ok(null);
  return Number.isInteger(year) && year >= EARLIEST && year <= LATEST
    ? ok(year)
    : fail(message("year.unreadable", { text: textOf(cell) ?? "" }));
}
