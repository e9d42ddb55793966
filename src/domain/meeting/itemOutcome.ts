import type { Cell } from "../cell";
import { message, type SheetProblem } from "../message";
import { readWord } from "../readWord";
import type { Result } from "../result";
import { vocabulary } from "../words";

/** How an item ended that nobody voted on. */
export type OutcomeWithoutVote = "consensus" | "noted" | "postponed" | "withdrawn" | "sentBack";

/** What the agenda says became of an item: what the votes gave, or that there was no vote. */
export type ItemOutcome = "adopted" | "unanimous" | "rejected" | "tied" | "elected" | OutcomeWithoutVote;

export const OUTCOMES_WITHOUT_VOTE: readonly OutcomeWithoutVote[] = [
  "consensus",
  "noted",
  "postponed",
  "withdrawn",
  "sentBack",
];

const OUTCOME_WORDS = vocabulary<ItemOutcome>({
  adopted: ["vedtatt", "vedteke", "vedteken", "adopted"],
  unanimous: ["enstemmig", "enstemmig vedtatt", "samrøystes", "samrøystes vedteke", "einstemmig", "unanimous"],
  rejected: ["falt", "fall", "falle", "rejected"],
  tied: ["stemmelikhet", "likt røystetal", "røystelikskap", "tied"],
  elected: ["valgt", "vald", "elected"],
  consensus: ["enighet", "semje", "konsensus", "consensus"],
  noted: [
    "tatt til orientering",
    "teke til orientering",
    "tatt til etterretning",
    "teke til etterretning",
    "taken note of",
  ],
  postponed: ["utsatt", "utsett", "postponed"],
  withdrawn: ["trukket", "trekt", "withdrawn"],
  sentBack: ["sendt tilbake", "send tilbake", "sent back"],
});

/** Reads what the agenda says became of an item. Null for a blank. */
export function readItemOutcome(cell: Cell): Result<ItemOutcome | null, SheetProblem> {
  return readWord(cell, OUTCOME_WORDS, (text) => message("itemOutcome.unknownWord", { text }));
}

/** Whether an outcome is one that no vote gave. */
export function isWithoutVote(outcome: ItemOutcome | null): outcome is OutcomeWithoutVote {
  return OUTCOMES_WITHOUT_VOTE.some((known) => known === outcome);
}
