import type { Cell } from "../cell";
import { message } from "../message";
import { readWord } from "../readWord";
import { ok, type Result } from "../result";
import { vocabulary } from "../words";

/** What a part of a year is counted in. */
export type ProrateBasis = "days" | "months";

const BASIS_WORDS = vocabulary<ProrateBasis>({
  days: ["days", "day", "dager", "dag", "dagar"],
  months: ["months", "month", "måneder", "måned", "månader", "månad"],
});

/** Reads what membership is counted in. Null for a blank, and for 0, which older versions of Excel make of a blank. */
export function readProrateBasis(cell: Cell): Result<ProrateBasis | null> {
  return cell === 0 ? ok(null) : readWord(cell, BASIS_WORDS, (text) => message("basis.unknown", { text }));
}
