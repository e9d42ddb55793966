/** One row of Statistics Norway's table as it was downloaded: a municipality on 1 January of a year. */
export interface PopulationRow {
  readonly year: number;
  readonly number: string;
  readonly name: string;
  readonly population: string;
}

/** The rows of a `population-YYYY.csv`: the columns kommunenr, name, population and others, with no field in quotes. */
export function readPopulationCsv(csv: string, year: number): PopulationRow[] {
  const [heading = "", ...lines] = csv.trim().split(/\r?\n/);
  const columns = heading.split(",");
  return lines.map((line) => {
    const fields = line.split(",");
    const field = (column: string): string => {
      const value = fields[columns.indexOf(column)];
      if (value === undefined || value === "") throw new Error(`${year}: no ${column} in the line ${line}`);
      return value;
    };
    return { year, number: field("kommunenr"), name: field("name"), population: field("population") };
  });
}

/** The rows as the lines of `src/registers/data/populations.ts`: one for each number, name and run of years. */
export function populationLines(rows: readonly PopulationRow[]): string[] {
  const lines = new Map<string, { readonly start: string; readonly figures: string[] }>();
  for (const { year, number, name, population } of [...rows].sort((a, b) => a.year - b.year)) {
    const key = `${number}|${name}`;
    const line = lines.get(key) ?? { start: `${key}|${year}`, figures: [] };
    const next = Number(line.start.slice(-4)) + line.figures.length;
    if (year !== next) throw new Error(`${key} has no figure of ${next}`);
    line.figures.push(population);
    lines.set(key, line);
  }
  return [...lines.values()].map(({ start, figures }) => `${start}|${figures.join(" ")}`).sort();
}

/** The module that the lines make. */
export function populationsModule(lines: readonly string[]): string {
  return `import type { RegisterSource } from "../source";

// Made by \`npm run registers\` from Statistics Norway's table; not to be changed by hand. See README.md in this folder.
export const SOURCE: RegisterSource = {
  publisher: "Statistisk sentralbyrå",
  title: "07459: Befolkning, etter region, kjønn, alder, statistikkvariabel og år",
  address: "https://www.ssb.no/statbank/table/07459",
  licence: "CC BY 4.0",
};

/** A line a municipality: number, name, first year, inhabitants on 1 January of that year and of those after it. */
export const POPULATIONS = \`
${lines.join("\n")}\`;
`;
}
