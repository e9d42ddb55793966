import type { Municipality, Populations } from "./populations";

/** The municipalities there were on 1 January of a year, in the order of their numbers; none where the register lacks the year. */
export function municipalitiesIn({ byYear }: Populations, year: number): readonly Municipality[] {
  return [...(byYear.get(year)?.values() ?? [])];
}

/**
 * The municipalities of a county in a year: those whose number begins with the county's.
 * @param county the two figures, as they were that year: 30 is Viken, and only from 2020 to 2023
 */
export function municipalitiesOfCounty(
  populations: Populations,
  county: string,
  year: number,
): readonly Municipality[] {
  return municipalitiesIn(populations, year).filter(({ number }) => number.slice(0, 2) === county);
}
