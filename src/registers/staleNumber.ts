import { currentNumbers, type CurrentNumbers } from "./currentNumbers";
import type { MunicipalityChanges } from "./municipalityChanges";
import type { Populations } from "./populations";

/**
 * What is wrong with a number that stands in a sheet as today's, whenever it was right: null where it is in use in the
 * latest year of the register; otherwise what it is today, or `unknown` where no municipality of any year has had it.
 * @param number the four figures
 */
export function staleNumber(
  populations: Populations,
  changes: Pick<MunicipalityChanges, "byNumber">,
  number: string,
): Exclude<CurrentNumbers, { kind: "same" }> | null {
  const lastUse = [...populations.years].reverse().find((year) => populations.byYear.get(year)?.has(number) === true);
  if (lastUse === undefined) return { kind: "unknown" };
  const current = currentNumbers(populations, changes, number, lastUse);
  return current.kind === "same" ? null : current;
}
