import type { Cell } from "../cell";
import { message, type SheetProblem } from "../message";
import { readWord } from "../readWord";
import type { Result } from "../result";
import { vocabulary } from "../words";

/** Which of a year's published changes is meant: what it came to, what the budget reckoned with, or the revised budget. */
export type IndexVintage = "realised" | "budget" | "revised";

const VINTAGE_WORDS = vocabulary<IndexVintage>({
  realised: ["realisert", "realised", "realized"],
  budget: ["budsjett", "budget"],
  revised: ["revidert", "revised"],
});

/** Reads which vintage of an index is meant. Null for a blank: it is not decided, or the row is for all. */
export function readIndexVintage(cell: Cell): Result<IndexVintage | null, SheetProblem> {
  return readWord(cell, VINTAGE_WORDS, (text) => message("bylaw.valueUnreadable", { text, rule: "vintage" }));
}
