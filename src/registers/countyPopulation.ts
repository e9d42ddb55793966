import { municipalitiesOfCounty } from "./municipalities";
import type { PopulationFound } from "./population";
import type { Populations } from "./populations";

/** The inhabitants of a county on 1 January of a year: those of its municipalities. @param county its two figures that year */
export function countyPopulation(
  populations: Populations,
  county: string,
  year: number,
): PopulationFound | { readonly kind: "noCounty" } {
  if (!populations.byYear.has(year)) return { kind: "noYear", years: populations.years };
  const municipalities = municipalitiesOfCounty(populations, county, year);
  return municipalities.length === 0
    ? { kind: "noCounty" }
    : { kind: "population", population: municipalities.reduce((sum, { population }) => sum + population, 0) };
}
