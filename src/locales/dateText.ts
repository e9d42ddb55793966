import type { PlainDate } from "../domain/calendar/plainDate";
import { type Language, LOCALES_OF } from "./language";

/** A day in words: `3. desember 2021`, `3 December 2021`. */
export function longDateText({ year, month, day }: PlainDate, language: Language): string {
  const date = new Date(0);
  date.setUTCFullYear(year, month - 1, day);
  return new Intl.DateTimeFormat([...LOCALES_OF[language]], { dateStyle: "long", timeZone: "UTC" }).format(date);
}
