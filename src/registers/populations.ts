import type { RegisterSource } from "./source";

/** A municipality as it was on 1 January of a year. */
export interface Municipality {
  /** The four figures, as text: 0301 keeps its nought. */
  readonly number: string;
  readonly name: string;
  /** Inhabitants, a whole number. */
  readonly population: number;
}

/** The municipalities of each year with their inhabitants on 1 January. */
export interface Populations {
  readonly source: RegisterSource;
  /** The years there are figures of, the earliest first. */
  readonly years: readonly number[];
  /** By year and then by number, in the order of the numbers. */
  readonly byYear: ReadonlyMap<number, ReadonlyMap<string, Municipality>>;
}

/**
 * Reads the register from its table: a line a municipality under one number and name, `number|name|first year|inhabitants
 * of that year, of the next …`. One that changed its name has a line for each.
 * @throws where a line is not of that form, since the table comes with the program
 */
export function readPopulations(table: string, source: RegisterSource): Populations {
  const byYear = new Map<number, Map<string, Municipality>>();
  for (const line of table.trim().split("\n")) {
    const match = LINE.exec(line);
    if (match === null) throw new Error(`Not a line of the populations: ${line}`);
    const [, number = "", name = "", firstYear = "", figures = ""] = match;
    for (const [index, figure] of figures.split(" ").entries()) {
      const year = Number(firstYear) + index;
      const municipalities = byYear.get(year) ?? new Map<string, Municipality>();
      if (municipalities.has(number)) throw new Error(`${number} is twice in the populations of ${year}`);
      byYear.set(year, municipalities.set(number, { number, name, population: Number(figure) }));
    }
  }
  return { source, years: [...byYear.keys()].sort((a, b) => a - b), byYear };
}

const LINE = /^(\d{4})\|([^|]+)\|(\d{4})\|(\d+(?: \d+)*)$/;
