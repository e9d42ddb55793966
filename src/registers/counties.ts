import { municipalitiesIn } from "./municipalities";
import type { Populations } from "./populations";

/** A county as it was on 1 January of a year: the two figures that its municipalities' numbers begin with, and its name. */
export interface County {
  readonly number: string;
  readonly name: string;
}

/**
 * The names of the counties by number. A number has had one name only in the years of the register, but for the two that
 * have been formed and dissolved in them (30, 38 and 54 from 2020 to 2023), which no other county has had since.
 * Source: Statistics Norway's standard for the division into counties, https://www.ssb.no/klass/klassifikasjoner/104.
 */
const COUNTY_NAMES: ReadonlyMap<string, string> = new Map([
  ["01", "Østfold"],
  ["02", "Akershus"],
  ["03", "Oslo"],
  ["04", "Hedmark"],
  ["05", "Oppland"],
  ["06", "Buskerud"],
  ["07", "Vestfold"],
  ["08", "Telemark"],
  ["09", "Aust-Agder"],
  ["10", "Vest-Agder"],
  ["11", "Rogaland"],
  ["12", "Hordaland"],
  ["14", "Sogn og Fjordane"],
  ["15", "Møre og Romsdal"],
  ["18", "Nordland"],
  ["19", "Troms"],
  ["20", "Finnmark"],
  ["30", "Viken"],
  ["31", "Østfold"],
  ["32", "Akershus"],
  ["33", "Buskerud"],
  ["34", "Innlandet"],
  ["38", "Vestfold og Telemark"],
  ["39", "Vestfold"],
  ["40", "Telemark"],
  ["42", "Agder"],
  ["46", "Vestland"],
  ["50", "Trøndelag"],
  ["54", "Troms og Finnmark"],
  ["55", "Troms"],
  ["56", "Finnmark"],
]);

/** The counties there were on 1 January of a year, in the order of their numbers; none where the register lacks the year. */
export function countiesIn(populations: Populations, year: number): readonly County[] {
  const numbers = new Set(municipalitiesIn(populations, year).map(({ number }) => number.slice(0, 2)));
  return [...numbers].sort().map((number) => ({ number, name: COUNTY_NAMES.get(number) ?? number }));
}
