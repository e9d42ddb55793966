import { type Cell, type CellDate, contentOf, isCellDate, isCellError, textOf } from "../cell";
import { message } from "../message";
import { fail, ok, type Result } from "../result";
import { normalWord } from "../words";
import { dateOfSerial } from "./excelDate";
import { monthOfWord } from "./monthOfWord";
import { type PlainDate, plainDate } from "./plainDate";

/** 1 January 1950. What is earlier is no term of office but a year, such as 2025, in a cell meant for a date. */
const EARLIEST_SERIAL = 18_264;

const DAY_MONTH_YEAR = /^(\d{1,2})[./] ?(\d{1,2})(?:[./-] ?| - | )(\d{4}|\d{2})$/;
const ISO = /^(\d{4})-(\d{2})-(\d{2})$/;
const WITH_MONTH_NAME = /^(\d{1,2})\.? ([\p{L}]+)\.? (\d{4})$/u;

/**
 * Reads a date as Excel keeps it (a serial number) or as people in Norway write it, day first: `3.12.2021`, `1/10 2021`,
 * `3. desember 2021`, and `2021-12-03`. A year in two figures is of this century up to 79.
 * @returns null for a blank
 */
export function readDate(cell: Cell): Result<PlainDate | null> {
  const content = contentOf(cell);
  if (content === null) return ok(null);
  if (isCellError(content)) return fail(message("cell.error", { error: content.error }));
  const date = typeof content === "string" ? readText(content) : dateOfNumber(content);
  return date === null ? fail(message("date.unreadable", { text: textOf(content) ?? "" })) : ok(date);
}

/** A number is a date whether or not the cell shows it as one. */
function dateOfNumber(content: number | boolean | CellDate): PlainDate | null {
  const serial = isCellDate(content) ? content.date : content;
  return typeof serial === "number" && serial >= EARLIEST_SERIAL ? dateOfSerial(serial) : null;
}

function readText(text: string): PlainDate | null {
  const written = normalWord(text);
  const numeric = DAY_MONTH_YEAR.exec(written);
  if (numeric !== null) return plainDate(fullYear(numeric[3]), Number(numeric[2]), Number(numeric[1]));
  const iso = ISO.exec(written);
  if (iso !== null) return plainDate(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  const named = WITH_MONTH_NAME.exec(written);
  const month = monthOfWord(named?.[2] ?? "");
  return named === null || month === null ? null : plainDate(Number(named[3]), month, Number(named[1]));
}

function fullYear(text = ""): number {
  const year = Number(text);
  if (text.length > 2) return year;
  return year < 80 ? 2000 + year : 1900 + year;
}
