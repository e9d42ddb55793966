import type { Cell } from "../cell";
import { message, type SheetProblem } from "../message";
import { readWord } from "../readWord";
import type { Result } from "../result";
import { vocabulary } from "../words";

/**
 * How blank votes count: among the votes that a majority is taken of, as is commonly held of kommuneloven § 7-8; as votes
 * that were not given, as samvirkelova § 53 says; or not at all, since whoever is present must vote (kommuneloven § 8-1).
 */
export type BlankRule = "counted" | "notCounted" | "notAllowed";

const BLANK_WORDS = vocabulary<BlankRule>({
  counted: ["teller med", "tel med", "counted"],
  notCounted: ["teller ikke", "tel ikkje", "not counted"],
  notAllowed: ["ikke tillatt", "ikkje tillate", "not allowed"],
});

/** Reads how blank votes count. Null for a blank: the bylaws do not decide it. */
export function readBlankRule(cell: Cell): Result<BlankRule | null, SheetProblem> {
  return readWord(cell, BLANK_WORDS, (text) => message("bylaw.valueUnreadable", { text, rule: "blanks" }));
}
