import type { Cell } from "../cell";
import { message, type SheetProblem } from "../message";
import { readWord } from "../readWord";
import type { Result } from "../result";
import { vocabulary } from "../words";

/** How a member of part of a year pays: for its days, for its begun months, or for the whole year all the same. */
export type PartYear = "days" | "months" | "none";

const PART_YEAR_WORDS = vocabulary<PartYear>({
  days: ["dager", "dagar", "days"],
  months: ["måneder", "månader", "months"],
  none: ["ingen", "none"],
});

/** Reads how part of a year is paid for. Null for a blank: the bylaws do not decide it. */
export function readPartYear(cell: Cell): Result<PartYear | null, SheetProblem> {
  return readWord(cell, PART_YEAR_WORDS, (text) => message("bylaw.valueUnreadable", { text, rule: "partYear" }));
}
