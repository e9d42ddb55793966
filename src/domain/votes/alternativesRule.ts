import type { Cell } from "../cell";
import { message, type SheetProblem } from "../message";
import { readWord } from "../readWord";
import type { Result } from "../result";
import { vocabulary } from "../words";

/**
 * How it is decided between several proposals: where none has a majority, a final vote between the two with most votes
 * (kommuneloven § 11-9, third paragraph, of the budget and the economic plan); or the one with most votes is adopted.
 */
export type AlternativesRule = "finalVote" | "mostVotes";

const ALTERNATIVES_WORDS = vocabulary<AlternativesRule>({
  finalVote: ["endelig avstemning", "endeleg avrøysting", "final vote"],
  mostVotes: ["flest stemmer", "flest røyster", "most votes"],
});

/** Reads how it is decided between several proposals. Null for a blank: the bylaws do not decide it. */
export function readAlternativesRule(cell: Cell): Result<AlternativesRule | null, SheetProblem> {
  return readWord(cell, ALTERNATIVES_WORDS, (text) => message("bylaw.valueUnreadable", { text, rule: "alternatives" }));
}
