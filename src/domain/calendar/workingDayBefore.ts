import { dayOff } from "./dayOff";
import { dateOfDayNumber, dayNumber, type PlainDate } from "./plainDate";

/** The last day before a date that is no Saturday, Sunday or public holiday. */
export function workingDayBefore(date: PlainDate): PlainDate {
  let before = dateOfDayNumber(dayNumber(date) - 1);
  while (dayOff(before) !== null) before = dateOfDayNumber(dayNumber(before) - 1);
  return before;
}
