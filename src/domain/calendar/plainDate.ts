/** A day in the Gregorian calendar, with no time and no zone. Months and days count from 1. */
export interface PlainDate {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

const DAYS_BEFORE_MONTH = [0, 31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334] as const;
const DAYS_OF_MONTH = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const;

export function isLeapYear(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
}

/** How many days a month has; 0 for a month that does not exist. */
export function daysInMonth(year: number, month: number): number {
  const days = DAYS_OF_MONTH[month - 1] ?? 0;
  return month === 2 && isLeapYear(year) ? days + 1 : days;
}

/** The date, or null where there is no such day. */
export function plainDate(year: number, month: number, day: number): PlainDate | null {
  return day >= 1 && day <= daysInMonth(year, month) ? { year, month, day } : null;
}

/** The days from 1 January of year 1 to a date, for comparing and counting. */
export function dayNumber(date: PlainDate): number {
  const years = date.year - 1;
  const leapDays = Math.floor(years / 4) - Math.floor(years / 100) + Math.floor(years / 400);
  const leapDayThisYear = date.month > 2 && isLeapYear(date.year) ? 1 : 0;
  return years * 365 + leapDays + (DAYS_BEFORE_MONTH[date.month - 1] ?? 0) + leapDayThisYear + date.day - 1;
}

/** The date that is so many days from 1 January of year 1: the inverse of `dayNumber`. */
export function dateOfDayNumber(days: number): PlainDate {
  let year = Math.floor(days / 366) + 1;
  while (dayNumber({ year: year + 1, month: 1, day: 1 }) <= days) year += 1;
  let rest = days - dayNumber({ year, month: 1, day: 1 });
  let month = 1;
  while (rest >= daysInMonth(year, month)) {
    rest -= daysInMonth(year, month);
    month += 1;
  }
  return { year, month, day: rest + 1 };
}

/**
 * The same day a number of years later; 29 February becomes the 28th where there is no 29th, as periods in years end on
 * the last day of a month that lacks the day (domstolloven § 148).
 */
export function addYears(date: PlainDate, years: number): PlainDate {
  const year = date.year + years;
  return { year, month: date.month, day: Math.min(date.day, daysInMonth(year, date.month)) };
}

/**
 * The same day a number of months later; the last day of the month where it lacks the day, as periods in months end
 * (domstolloven § 148). 31 January and one month is the last of February, and two months 31 March.
 */
export function addMonths(date: PlainDate, months: number): PlainDate {
  const monthsFromYear1 = (date.year - 1) * 12 + date.month - 1 + months;
  const year = Math.floor(monthsFromYear1 / 12) + 1;
  const month = monthsFromYear1 - (year - 1) * 12 + 1;
  return { year, month, day: Math.min(date.day, daysInMonth(year, month)) };
}

/** Negative when a is before b, 0 on the same day, positive when a is after b. */
export function compareDates(a: PlainDate, b: PlainDate): number {
  return dayNumber(a) - dayNumber(b);
}
