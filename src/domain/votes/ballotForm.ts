import type { Cell } from "../cell";
import { message, type SheetProblem } from "../message";
import { readWord } from "../readWord";
import type { Result } from "../result";
import { vocabulary } from "../words";

/** How a vote is taken: so that all may see who votes what, or so that nobody may. */
export type BallotForm = "open" | "secret";

const FORM_WORDS = vocabulary<BallotForm>({
  open: ["åpen", "åpent", "open", "ope", "opent"],
  secret: ["skriftlig", "skriftleg", "written", "hemmelig", "hemmeleg", "secret"],
});

/** Reads the form of a ballot. Null for a blank, which is an open one. */
export function readBallotForm(cell: Cell): Result<BallotForm | null, SheetProblem> {
  return readWord(cell, FORM_WORDS, (text) => message("ballotForm.unknownWord", { text }));
}
