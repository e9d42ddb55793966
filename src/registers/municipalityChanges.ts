import type { RegisterSource } from "./source";

/** A number that went out of use on 1 January of a year, and those that its inhabitants came under. */
export interface NumberChange {
  readonly year: number;
  readonly from: string;
  /** In the order of the numbers. */
  readonly into: readonly string[];
  readonly kind: NumberChangeKind;
}

/** The same municipality under another number, one of several that were made one, or one that was divided. */
export type NumberChangeKind = "renumbered" | "merged" | "split";

/** An area with inhabitants that came under another municipality on 1 January of a year. */
export interface BoundaryChange {
  readonly year: number;
  readonly from: string;
  readonly to: string;
}

/** What has become of the municipalities' numbers. */
export interface MunicipalityChanges {
  readonly source: RegisterSource;
  /** By the number that went out of use. No number has gone out of use twice. */
  readonly byNumber: ReadonlyMap<string, NumberChange>;
  /** By year and then by the number that came into use or got more inhabitants: the numbers they had, its own among them. */
  readonly predecessors: ReadonlyMap<number, ReadonlyMap<string, readonly string[]>>;
  readonly boundaries: readonly BoundaryChange[];
}

/**
 * Reads the register from its tables.
 * @param reforms by year, a line a municipality: its number, and then those it was made of
 * @param boundaries a line an area: year, from, to
 * @throws where a line is not of that form, since the tables come with the program
 */
export function readMunicipalityChanges(
  reforms: Readonly<Record<string, string>>,
  boundaries: string,
  source: RegisterSource,
): MunicipalityChanges {
  const predecessors = new Map(
    Object.entries(reforms).map(([year, table]) => [Number(year), new Map(table.trim().split("\n").map(readLine))]),
  );
  const changes = [...predecessors].flatMap(([year, lines]) => changesOf(year, lines));
  return {
    source,
    byNumber: new Map(changes.map((change) => [change.from, change])),
    predecessors,
    boundaries: boundaries.trim().split("\n").map(readBoundary),
  };
}

function readLine(line: string): [string, string[]] {
  const [number = "", ...from] = line.split(" ");
  if (from.length === 0 || ![number, ...from].every((one) => /^\d{4}$/.test(one))) {
    throw new Error(`Not a line of the changes: ${line}`);
  }
  return [number, from];
}

function changesOf(year: number, lines: ReadonlyMap<string, readonly string[]>): NumberChange[] {
  const into = new Map<string, string[]>();
  for (const [number, from] of lines) {
    for (const one of from) into.set(one, [...(into.get(one) ?? []), number]);
  }
  return [...into]
    .filter(([from, numbers]) => !numbers.includes(from))
    .map(([from, numbers]) => ({ year, from, into: numbers, kind: kindOf(numbers, lines) }));
}

function kindOf(into: readonly string[], lines: ReadonlyMap<string, readonly string[]>): NumberChangeKind {
  if (into.length > 1) return "split";
  return into.some((number) => (lines.get(number) ?? []).length > 1) ? "merged" : "renumbered";
}

function readBoundary(line: string): BoundaryChange {
  const match = /^(\d{4}) (\d{4}) (\d{4})$/.exec(line);
  if (match === null) throw new Error(`Not a line of the boundaries: ${line}`);
  const [, year = "", from = "", to = ""] = match;
  return { year: Number(year), from, to };
}
