const MINUTES_OF_DAY = 24 * 60;

/** The time of day in a number of Excel's, to the minute: `10:30` for a day and 0.4375 of the next. Its date is left out. */
export function timeOfDayText(serial: number): string {
  const minutes = Math.round((serial - Math.floor(serial)) * MINUTES_OF_DAY) % MINUTES_OF_DAY;
  const two = (part: number): string => String(part).padStart(2, "0");
  return `${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`;
}
