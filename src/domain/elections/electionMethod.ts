import type { Cell } from "../cell";
import { message, type SheetProblem } from "../message";
import { readWord } from "../readWord";
import type { Result } from "../result";
import { vocabulary } from "../words";

/**
 * How an election is held: by more than half of the votes, with a second vote where nobody has them (kommuneloven § 7-8);
 * by lists (§§ 7-5 and 7-6); by agreement (§ 7-7); or by most votes (IKS-loven § 9, samvirkelova § 53).
 */
export type ElectionMethod = "majority" | "list" | "agreed" | "plurality";

const METHOD_WORDS = vocabulary<ElectionMethod>({
  majority: ["flertallsvalg", "fleirtalsval", "majority election"],
  list: [
    "forholdsvalg",
    "forholdsval",
    "listevalg",
    "høvetalsval",
    "listeval",
    "list election",
    "proportional election",
  ],
  agreed: ["avtalevalg", "avtaleval", "agreed election"],
  plurality: ["flest stemmer", "flest røyster", "most votes"],
});

/** Reads how an election is held. Null for a blank: it is not decided. */
export function readElectionMethod(cell: Cell): Result<ElectionMethod | null, SheetProblem> {
  return readWord(cell, METHOD_WORDS, (text) => message("bylaw.valueUnreadable", { text, rule: "election" }));
}
