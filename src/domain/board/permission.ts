import type { Cell } from "../cell";
import { message, type SheetProblem } from "../message";
import { readWord } from "../readWord";
import type { Result } from "../result";
import { vocabulary } from "../words";

/** Whether the bylaws allow something, such as re-election. */
export type Permission = "allowed" | "notAllowed";

const PERMISSION_WORDS = vocabulary<Permission>({
  allowed: ["tillatt", "tillate", "allowed"],
  notAllowed: ["ikke tillatt", "ikkje tillate", "not allowed"],
});

/** Reads whether something is allowed. Null for a blank. */
export function readPermission(cell: Cell): Result<Permission | null, SheetProblem> {
  return readWord(cell, PERMISSION_WORDS, (text) => message("bylaw.valueUnreadable", { text, rule: "permission" }));
}
