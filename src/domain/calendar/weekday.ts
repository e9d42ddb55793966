import { dayNumber, type PlainDate } from "./plainDate";

/** The days of the week, from the first on. */
export const WEEKDAYS = ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"] as const;
export type Weekday = (typeof WEEKDAYS)[number];

/** Which day of the week a date is. */
export function weekday(date: PlainDate): Weekday {
  // 1 January of year 1 is a Monday.
  return WEEKDAYS[dayNumber(date) % WEEKDAYS.length] ?? "monday";
}
