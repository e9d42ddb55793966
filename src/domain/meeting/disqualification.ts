import type { Cell } from "../cell";
import { message, type SheetProblem } from "../message";
import { readWord } from "../readWord";
import type { Result } from "../result";
import { vocabulary } from "../words";

/**
 * Whether a member takes part in an item (forvaltningsloven § 6, kommuneloven § 11-10). The body decides it itself, without
 * the member (forvaltningsloven § 8), and may decide otherwise later.
 */
export type Disqualification = "disqualified" | "qualified";

const WORDS = vocabulary<Disqualification>({
  disqualified: ["inhabil", "ugild", "disqualified"],
  qualified: ["habil", "gild", "qualified"],
});

/** Reads whether a member takes part. Null for a blank. */
export function readDisqualification(cell: Cell): Result<Disqualification | null, SheetProblem> {
  return readWord(cell, WORDS, (text) => message("disqualification.unknownWord", { text }));
}
