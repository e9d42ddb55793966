import type { Cell } from "../cell";
import { message, type SheetProblem } from "../message";
import { readWord } from "../readWord";
import type { Result } from "../result";
import { vocabulary } from "../words";

/** What decides between candidates or lists with equally many votes: lots (kommuneloven §§ 7-6 and 7-8), or another vote. */
export type ElectionTie = "lot" | "again";

const TIE_WORDS = vocabulary<ElectionTie>({
  lot: ["loddtrekning", "lodd", "loddtrekking", "lots", "drawing of lots"],
  again: ["ny avstemning", "ny avrøysting", "again"],
});

/** Reads what decides equal votes at an election. Null for a blank: the bylaws do not decide it. */
export function readElectionTie(cell: Cell): Result<ElectionTie | null, SheetProblem> {
  return readWord(cell, TIE_WORDS, (text) => message("bylaw.valueUnreadable", { text, rule: "electionTie" }));
}
