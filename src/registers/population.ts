import type { Populations } from "./populations";

/** How many lived somewhere on 1 January of a year, or why the register does not say. */
export type PopulationFound =
  | { readonly kind: "population"; readonly population: number }
  /** There was no municipality of that number on that day. */
  | { readonly kind: "noMunicipality" }
  /** The register has no figures of that year. */
  | { readonly kind: "noYear"; readonly years: readonly number[] };

/** The inhabitants of a municipality on 1 January of a year. @param number its four figures */
export function population({ years, byYear }: Populations, number: string, year: number): PopulationFound {
  const municipalities = byYear.get(year);
  if (municipalities === undefined) return { kind: "noYear", years };
  const municipality = municipalities.get(number);
  return municipality === undefined
    ? { kind: "noMunicipality" }
    : { kind: "population", population: municipality.population };
}
