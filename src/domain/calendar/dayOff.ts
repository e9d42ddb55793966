import { compareDates, dateOfDayNumber, dayNumber, type PlainDate } from "./plainDate";

/** Why a day is no working day. A holiday on a Saturday or Sunday is a holiday. */
export type DayOff = "saturday" | "sunday" | "holiday";

/** Days from Easter Sunday: Maundy Thursday, Good Friday, Easter, Ascension, Whitsun (helligdagsloven § 2). */
const FROM_EASTER = [-3, -2, 0, 1, 39, 49, 50] as const;
/** Month and day: helligdagsloven § 2, and lov om 1. og 17. mai som høgtidsdager § 1. */
const FIXED = [
  [1, 1],
  [5, 1],
  [5, 17],
  [12, 25],
  [12, 26],
] as const;

/** Whether a day is a Saturday, a Sunday or a public holiday in Norway, and which; null on a working day. */
export function dayOff(date: PlainDate): DayOff | null {
  if (isHoliday(date)) return "holiday";
  // 1 January of year 1 is a Monday.
  const weekday = dayNumber(date) % 7;
  return weekday === 5 ? "saturday" : weekday === 6 ? "sunday" : null;
}

function isHoliday(date: PlainDate): boolean {
  const easter = dayNumber(easterSunday(date.year));
  return (
    FIXED.some(([month, day]) => date.month === month && date.day === day) ||
    FROM_EASTER.some((days) => compareDates(date, dateOfDayNumber(easter + days)) === 0)
  );
}

/** Easter Sunday in the Gregorian calendar, by the anonymous rule that Nature printed on 20 April 1876. */
export function easterSunday(year: number): PlainDate {
  const quotient = (a: number, b: number): number => Math.floor(a / b);
  const golden = year % 19;
  const century = quotient(year, 100);
  const inCentury = year % 100;
  const correction = quotient(century - quotient(century + 8, 25) + 1, 3);
  const epact = (19 * golden + century - quotient(century, 4) - correction + 15) % 30;
  const toSunday = (32 + 2 * (century % 4) + 2 * quotient(inCentury, 4) - epact - (inCentury % 4)) % 7;
  const late = quotient(golden + 11 * epact + 22 * toSunday, 451);
  const days = epact + toSunday - 7 * late + 114;
  return { year, month: quotient(days, 31), day: (days % 31) + 1 };
}
