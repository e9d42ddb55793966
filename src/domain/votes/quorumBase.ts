import type { Cell } from "../cell";
import { message, type SheetProblem } from "../message";
import { readWord } from "../readWord";
import type { Result } from "../result";
import { vocabulary } from "../words";

/**
 * Who counts towards the quorum: those who were present and voted in the matter (kommuneloven § 11-9), or those who were
 * present.
 */
export type QuorumBase = "voted" | "present";

const QUORUM_BASE_WORDS = vocabulary<QuorumBase>({
  voted: ["avgitt stemme", "gitt røyst", "voted"],
  present: ["til stede", "til stades", "present"],
});

/** Reads who counts towards the quorum. Null for a blank: the bylaws do not decide it. */
export function readQuorumBase(cell: Cell): Result<QuorumBase | null, SheetProblem> {
  return readWord(cell, QUORUM_BASE_WORDS, (text) => message("bylaw.valueUnreadable", { text, rule: "quorumBase" }));
}
