import type { Cell } from "./cell";
import { message, type SheetProblem } from "./message";
import { plainContent } from "./plainContent";
import { fail, ok, type Result } from "./result";

/**
 * Reads a cell that holds a name: a member's, an item's, an office's. A number is a name as Excel writes it; a date, an
 * error and a truth value are none.
 * @returns null for a blank
 */
export function readText(cell: Cell): Result<string | null, SheetProblem> {
  const content = plainContent(cell);
  if (!content.ok) return content;
  if (typeof content.value === "boolean") return fail(message("text.isTrueOrFalse", {}));
  return ok(content.value === null ? null : String(content.value).trim());
}
