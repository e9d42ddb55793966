import type { Cell } from "../cell";
import { message, type SheetProblem } from "../message";
import { readWord } from "../readWord";
import type { Result } from "../result";
import { vocabulary } from "../words";

/** What amounts are regulated by from year to year, if by anything. */
export type IndexSeries = "municipalDeflator" | "none";

const SERIES_WORDS = vocabulary<IndexSeries>({
  municipalDeflator: ["kommunal deflator", "deflator", "municipal deflator"],
  none: ["ingen", "ingen regulering", "inga regulering", "none"],
});

/** Reads the series that amounts are regulated by. Null for a blank: the bylaws do not decide it. */
export function readIndexSeries(cell: Cell): Result<IndexSeries | null, SheetProblem> {
  return readWord(cell, SERIES_WORDS, (text) => message("bylaw.valueUnreadable", { text, rule: "index" }));
}
