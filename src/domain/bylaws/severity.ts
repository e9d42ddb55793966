import type { Cell } from "../cell";
import { message, type SheetProblem } from "../message";
import { readWord } from "../readWord";
import type { Result } from "../result";
import { vocabulary } from "../words";

/** How much it matters that a rule is broken. */
export type Severity = "breach" | "warning" | "advice";

const SEVERITY_WORDS = vocabulary<Severity>({
  breach: ["brudd", "brot", "breach"],
  warning: ["varsel", "warning"],
  advice: ["råd", "advice"],
});

/** Reads how much a rule matters. Null for a blank. */
export function readSeverity(cell: Cell): Result<Severity | null, SheetProblem> {
  return readWord(cell, SEVERITY_WORDS, (text) => message("severity.unknownWord", { text }));
}
