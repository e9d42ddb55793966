import { readBylaw } from "../../domain/bylaws/bylaw";
import { readDate } from "../../domain/calendar/readDate";
import type { Partnership } from "../../workbook/partnership";

/** The year of the date that the bylaws take populations from; null where they do not say, or not so that it can be read. */
export function populationYear(bylaws: Partnership["bylaws"]): number | null {
  if (bylaws.kind !== "found") return null;
  const date = readBylaw(bylaws.content, "fees.populationDate", null, readDate);
  return date.ok ? (date.value?.year ?? null) : null;
}
