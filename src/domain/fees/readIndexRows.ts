import { type Cell, contentOf, textOf } from "../cell";
import { readBylawYear } from "../bylaws/readBylawYear";
import { message, type SheetProblem } from "../message";
import { isLess } from "../numbers/compare";
import { type Exact, ONE, scaled } from "../numbers/exact";
import { multiply } from "../numbers/multiply";
import { readNumber } from "../numbers/readNumber";
import { negate } from "../numbers/subtract";
import { fail, ok, type Result } from "../result";
import type { RowProblem, RowsRead } from "../rowProblem";
import { type IndexVintage, readIndexVintage } from "./readIndexVintage";

export type IndexField = "year" | "change" | "vintage" | "source";

/** One row of the index sheet: how much the index changed from the year before. */
export interface IndexRow {
  /** The row of the sheet's table, from 0. */
  readonly row: number;
  readonly year: Result<number | null, SheetProblem>;
  /** A fraction: 0.041 is 4.1 per cent. Null where it is not known yet. */
  readonly change: Result<Exact | null, SheetProblem>;
  /** Null where the row is for every vintage. */
  readonly vintage: Result<IndexVintage | null, SheetProblem>;
  readonly source: string | null;
}

/** Reads the changes of an index. A row whose year is missing, and cells that cannot be read, are named. */
export function readIndexRows(
  sheetRows: readonly Readonly<Record<IndexField, Cell>>[],
): RowsRead<IndexRow, IndexField> {
  const rows = sheetRows.map((cells, row): IndexRow => ({
    row,
    year: isMissing(cells) ? fail(message("parameter.missing", {})) : readBylawYear(cells.year),
    change: readChange(cells.change),
    vintage: readIndexVintage(cells.vintage),
    source: textOf(cells.source),
  }));
  return { rows, problems: rows.flatMap(problemsOf) };
}

/** Whether a change stands in a row without a year. */
function isMissing({ year, change }: Readonly<Record<IndexField, Cell>>): boolean {
  return contentOf(year) === null && contentOf(change) !== null;
}

function problemsOf({ row, year, change, vintage }: IndexRow): RowProblem<IndexField>[] {
  const results = { year, change, vintage };
  return (["year", "change", "vintage"] as const).flatMap((field): RowProblem<IndexField>[] => {
    const result = results[field];
    return result.ok ? [] : [{ row, field, problem: result.problem }];
  });
}

const PER_CENT = scaled(1, 2);

/** A change as a fraction, or as text with its per cent sign. One of 100 per cent or more is a percentage without it. */
function readChange(cell: Cell): Result<Exact | null, SheetProblem> {
  const text = typeof cell === "string" ? cell.trim() : "";
  const isPercent = text.endsWith("%");
  const number = readNumber(isPercent ? text.slice(0, -1) : cell);
  if (!number.ok || number.value === null) return number;
  const change = isPercent ? multiply(number.value, PER_CENT) : number.value;
  return isLess(change, ONE) && isLess(negate(ONE), change)
    ? ok(change)
    : fail(message("index.changeNotAFraction", { text: textOf(cell) ?? "" }));
}
