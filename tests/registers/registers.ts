import { loadMunicipalityChanges } from "../../src/registers/loadMunicipalityChanges";
import { loadPopulations } from "../../src/registers/loadPopulations";

export const POPULATIONS = await loadPopulations();
export const CHANGES = await loadMunicipalityChanges();

/** The inhabitants of a municipality that must be there. */
export function inhabitants(number: string, year: number): number {
  const municipality = POPULATIONS.byYear.get(year)?.get(number);
  if (municipality === undefined) throw new Error(`The test itself is wrong: there is no ${number} in ${year}`);
  return municipality.population;
}

/** The numbers in use in a year. */
export function numbersIn(year: number): ReadonlySet<string> {
  return new Set(POPULATIONS.byYear.get(year)?.keys());
}
