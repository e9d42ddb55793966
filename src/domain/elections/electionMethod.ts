import type { Cell } from "../cell";
import { message, type SheetProblem } from "../message";
import { readWord } from "../readWord";
import type { Result } from "../result";
import { vocabulary } from "../words";

/**
 * How an election is held: by more than half of the votes, with a second vote where nobody has them (kommuneloven § 7-8);
 * by lists (§§ 7-5 and 7-6); by agreement (§ 7-7); by most votes (IKS-loven § 9, samvirkelova § 53); or seat by seat after the
 * proposal of a nomination committee.
 */
export type ElectionMethod = "majority" | "list" | "agreed" | "plurality" | "slate";

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
  slate: ["valgkomiteens innstilling", "innstilling", "tilråding", "framlegg frå valnemnda", "slate"],
  plurality: ["flest stemmer", "flest røyster", "most votes"],
});

/** Reads how an election is held. Null for a blank: it is not decided. */
export function readElectionMethod(cell: Cell): Result<ElectionMethod | null, SheetProblem> {
  return readWord(cell, METHOD_WORDS, (text) => message("bylaw.valueUnreadable", { text, rule: "election" }));
}
