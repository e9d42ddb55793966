import type { Period } from "./period";
import { addMonths, dateOfDayNumber, dayNumber, type PlainDate } from "./plainDate";

/**
 * The last day to act, a period before a meeting, whose own day is not counted. A month before the 31st is the last day of
 * a shorter month, as periods in months end (domstolloven § 148). A Saturday, Sunday or holiday stays where it is: no
 * statute moves a deadline that is counted backwards, and moving it would shorten the notice.
 */
export function deadline(meeting: PlainDate, { count, unit }: Period): PlainDate {
  if (unit === "months") return addMonths(meeting, -count);
  return dateOfDayNumber(dayNumber(meeting) - (unit === "weeks" ? 7 * count : count));
}
