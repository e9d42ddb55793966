import type { CellInput } from "../../grid/grid";
import type { Json } from "../wire/json";
import { HostError } from "../errors";

/** The error values a cell can hold as a constant. */
export const ERROR_VALUES: ReadonlySet<string> = new Set([
  "#NULL!",
  "#DIV/0!",
  "#VALUE!",
  "#REF!",
  "#NAME?",
  "#NUM!",
  "#N/A",
  "#GETTING_DATA",
  "#SPILL!",
  "#CALC!",
  "#BUSY!",
]);

const TEXT_FORMAT = "@";
const NUMBER = /^[+-]?(?:\d+|\d{1,3}(?:,\d{3})+)?(?:\.\d*)?(?:[eE][+-]?\d+)?$/;
const HAS_DIGIT = /\d/;
const ISO_DATE = /^(\d{4})[-/](\d{1,2})[-/](\d{1,2})$/;
const US_DATE = /^(\d{1,2})[-/](\d{1,2})(?:[-/](\d{4}|\d{2}))?$/;
const MILLISECONDS_PER_DAY = 86_400_000;
// Excel counts a 29 February 1900 that never was; from March 1900 its day 1 is 31 December 1899.
const SERIAL_EPOCH = Date.UTC(1899, 11, 30);
const FIRST_SERIAL_AFTER_THE_GAP = 61;
const TWO_DIGIT_YEAR_PIVOT = 30;

function parseNumber(text: string): number | null {
  if (!NUMBER.test(text) || !HAS_DIGIT.test(text)) return null;
  return Number(text.replaceAll(",", ""));
}

function dateSerial(year: number, month: number, day: number): number | null {
  const date = new Date(Date.UTC(year, month - 1, day));
  if (date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day || year < 1900) return null;
  const serial = (date.getTime() - SERIAL_EPOCH) / MILLISECONDS_PER_DAY;
  return serial < FIRST_SERIAL_AFTER_THE_GAP ? serial - 1 : serial;
}

function fullYear(text: string | undefined, currentYear: number): number {
  if (text === undefined) return currentYear;
  const year = Number(text);
  if (text.length === 4) return year;
  return year < TWO_DIGIT_YEAR_PIVOT ? 2000 + year : 1900 + year;
}

function parseDate(text: string, currentYear: number): { serial: number; numberFormat: string } | null {
  const iso = ISO_DATE.exec(text);
  if (iso) {
    const serial = dateSerial(Number(iso[1]), Number(iso[2]), Number(iso[3]));
    return serial === null ? null : { serial, numberFormat: "m/d/yyyy" };
  }
  const us = US_DATE.exec(text);
  if (!us) return null;
  const serial = dateSerial(fullYear(us[3], currentYear), Number(us[1]), Number(us[2]));
  return serial === null ? null : { serial, numberFormat: us[3] === undefined ? "d-mmm" : "m/d/yyyy" };
}

/** What Excel makes of text that is typed into a cell in English (US), which is what the API takes. */
function readText(text: string, numberFormat: string, currentYear: number): CellInput {
  if (text === "") return { kind: "blank" };
  if (text.startsWith("'")) return { kind: "constant", value: text.slice(1) };
  if (numberFormat === TEXT_FORMAT) return { kind: "constant", value: text };
  if (text.startsWith("=") && text.length > 1) return { kind: "formula", formula: text };
  const trimmed = text.trim();
  const number = parseNumber(trimmed);
  if (number !== null) return { kind: "constant", value: number };
  const percent = trimmed.endsWith("%") ? parseNumber(trimmed.slice(0, -1)) : null;
  if (percent !== null) {
    return { kind: "constant", value: percent / 100, numberFormat: trimmed.includes(".") ? "0.00%" : "0%" };
  }
  const upper = trimmed.toUpperCase();
  if (upper === "TRUE" || upper === "FALSE") return { kind: "constant", value: upper === "TRUE" };
  if (ERROR_VALUES.has(upper)) return { kind: "constant", value: upper };
  const date = parseDate(trimmed, currentYear);
  if (date) {
    return numberFormat === "General"
      ? { kind: "constant", value: date.serial, numberFormat: date.numberFormat }
      : { kind: "constant", value: date.serial };
  }
  return { kind: "constant", value: text };
}

/**
 * What becomes of one element of `values` or `formulas`: `undefined` (from `null`) leaves the cell as it is, `""` empties it,
 * text is read as Excel reads what is typed, in English (US), unless the cell's format is text or it starts with `'`.
 * `currentYear` is the year of a date typed without one. Source: Excel JavaScript API, "Work with null and blank values".
 */
export function readCellEntry(
  entry: Json | undefined,
  numberFormat: string,
  currentYear: number,
): CellInput | undefined {
  if (entry === null || entry === undefined) return undefined;
  if (typeof entry === "string") return readText(entry, numberFormat, currentYear);
  if (typeof entry === "number" || typeof entry === "boolean") return { kind: "constant", value: entry };
  throw new HostError("InvalidArgument");
}
