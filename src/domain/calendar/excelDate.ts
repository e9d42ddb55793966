import { dateOfDayNumber, dayNumber, type PlainDate } from "./plainDate";

/** Day 0 of Excel's calendar, counted so that it is right from 1 March 1900; before that Excel has a day too many. */
const EXCEL_DAY_ZERO = dayNumber({ year: 1899, month: 12, day: 30 });
/** 1 March 1900. */
const FIRST_RIGHT_SERIAL = 61;
/** 31 December 9999. */
const LATEST_SERIAL = 2_958_465;

/** The day that a number of Excel's stands for, its time of day aside; null outside the calendar. */
export function dateOfSerial(serial: number): PlainDate | null {
  const day = Math.floor(serial);
  return day >= FIRST_RIGHT_SERIAL && day <= LATEST_SERIAL ? dateOfDayNumber(EXCEL_DAY_ZERO + day) : null;
}

/** The number that Excel keeps a day as. @param date from 1 March 1900; before that Excel counts a day too many */
export function serialOfDate(date: PlainDate): number {
  return dayNumber(date) - EXCEL_DAY_ZERO;
}

/** A date cell as text, day first: `31.12.2026`. What is outside the calendar stays the number it is. */
export function dateText(serial: number): string {
  const date = dateOfSerial(serial);
  return date === null ? String(serial) : plainDateText(date);
}

/** A day as people in Norway write it: `31.12.2026`. */
export function plainDateText({ year, month, day }: PlainDate): string {
  return `${day}.${month}.${year}`;
}
