import { type Cell, contentOf, textOf } from "../cell";
import { readYear } from "../calendar/readYear";
import { message, type SheetProblem } from "../message";
import type { Exact } from "../numbers/exact";
import { fail, type Result } from "../result";
import type { RowProblem, RowsRead } from "../rowProblem";
import { readChange } from "./readChange";
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
    year: isMissing(cells) ? fail(message("parameter.missing", {})) : readYear(cells.year),
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
