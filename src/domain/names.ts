import { normalWord } from "./words";

/** What a sheet or a column is called: written in the language of the workbook, read in any of them. */
export interface Names {
  readonly nb: string;
  readonly nn: string;
  readonly en: string;
}

export const names = (nb: string, nn: string, en: string): Names => ({ nb, nn, en });

/** A name that is the same in all languages. */
export const same = (name: string): Names => names(name, name, name);

/** The names of a thing in all languages, each once. */
export function allNames(name: Names): string[] {
  return [...new Set([name.nb, name.nn, name.en])];
}

/** Which column each heading stands over, by the heading as it is compared (`normalWord`). */
export function columnsByHeading<Column extends string>(
  columns: Readonly<Record<Column, Names>>,
): ReadonlyMap<string, Column> {
  const entries = Object.entries(columns) as [Column, Names][];
  return new Map(
    entries.flatMap(([column, name]) => allNames(name).map((heading) => [normalWord(heading), column] as const)),
  );
}
