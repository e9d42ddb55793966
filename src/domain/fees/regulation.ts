import { message, type Message } from "../message";
import { isEqual } from "../numbers/compare";
import type { Exact } from "../numbers/exact";
import { ORE } from "../ore";
import { type FinancingFault, type Found, found } from "./financingFault";
import { indexed } from "./indexed";
import type { IndexField, IndexRow } from "./readIndexRows";
import type { IndexVintage } from "./readIndexVintage";

/** How amounts are regulated: by which changes, one a year; none where they stand as they are. */
export interface Regulation {
  readonly changes: readonly Exact[];
}

export const NOT_REGULATED: Regulation = { changes: [] };

/**
 * The changes that take amounts from one year to another, of one vintage: those of the years after the base year, up to
 * the year itself. A row without a vintage is of all.
 * @returns the changes, or the row of the index that is missing or cannot be read; what another vintage says is never used
 */
export function regulationBetween(
  rows: readonly IndexRow[],
  baseYear: number,
  year: number,
  vintage: IndexVintage,
): Found<Regulation> {
  if (year < baseYear) return wrong(null, "year", message("index.backwards", { baseYear, year }));
  const changes: Exact[] = [];
  for (let one = baseYear + 1; one <= year; one += 1) {
    const change = changeOf(rows, one, vintage);
    if (change.kind !== "found") return change;
    changes.push(change.value);
  }
  return found({ changes });
}

function changeOf(rows: readonly IndexRow[], year: number, vintage: IndexVintage): Found<Exact> {
  const ofYear = rows.filter((row) => row.year.ok && row.year.value === year);
  const unread = ofYear.find((row) => !row.vintage.ok);
  if (unread?.vintage.ok === false) return wrong(unread.row, "vintage", unread.vintage.problem);
  const ofVintage = ofYear.filter((row) => row.vintage.ok && row.vintage.value === vintage);
  const ofAll = ofYear.filter((row) => row.vintage.ok && row.vintage.value === null);
  const candidates = ofVintage.length > 0 ? ofVintage : ofAll;
  const [first, ...others] = candidates;
  if (first === undefined) return wrong(null, "year", message("index.yearMissing", { year }));
  if (!first.change.ok) return wrong(first.row, "change", first.change.problem);
  const { value } = first.change;
  if (value === null) return wrong(first.row, "change", message("index.yearMissing", { year }));
  const other = others.find(({ change }) => !change.ok || change.value === null || !isEqual(change.value, value));
  return other === undefined ? found(value) : wrong(other.row, "year", message("index.yearTwice", { year }));
}

function wrong(row: number | null, field: IndexField, problem: FinancingFault["problem"]): Found<never> {
  return { kind: "wrong", fault: { sheet: "index", row, field, problem } };
}

/** Amounts in kroner as they have been regulated, by name, and the steps that led there. */
export interface Regulated<Name extends string> {
  readonly amounts: Readonly<Record<Name, Exact | null>>;
  readonly steps: readonly Message[];
}

/**
 * Regulates amounts in kroner, each x the product of (1 + change) and rounded to the øre. The changes are told once.
 * @param amounts null where there is none
 */
export function regulated<Name extends string>(
  amounts: Readonly<Record<Name, Exact | null>>,
  { changes }: Regulation,
): Regulated<Name> {
  if (changes.length === 0) return { amounts, steps: [] };
  const steps: Message[] = [];
  const results = (Object.entries(amounts) as [Name, Exact | null][]).map(([name, amount]) => {
    if (amount === null) return [name, null] as const;
    const explained = indexed(amount, changes, ORE);
    steps.push(...(steps.length === 0 ? explained.steps : explained.steps.slice(changes.length)));
    return [name, explained.amount] as const;
  });
  return { amounts: Object.fromEntries(results) as Record<Name, Exact | null>, steps };
}
