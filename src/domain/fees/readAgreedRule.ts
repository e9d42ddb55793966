import type { Cell } from "../cell";
import { message, type SheetProblem } from "../message";
import { readWord } from "../readWord";
import type { Result } from "../result";
import { vocabulary } from "../words";

/** Whether an agreed amount stands in place of the formula's, or is not used. */
export type AgreedRule = "replaces" | "none";

const AGREED_WORDS = vocabulary<AgreedRule>({
  replaces: ["erstatter", "erstattar", "replaces"],
  none: ["ingen", "none"],
});

/** Reads what agreed amounts do. Null for a blank: the bylaws do not decide it. */
export function readAgreedRule(cell: Cell): Result<AgreedRule | null, SheetProblem> {
  return readWord(cell, AGREED_WORDS, (text) => message("bylaw.valueUnreadable", { text, rule: "agreed" }));
}
