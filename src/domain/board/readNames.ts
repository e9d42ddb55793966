import { type Cell, contentOf } from "../cell";
import { message, type SheetProblem } from "../message";
import { readText } from "../readText";
import { fail, ok, type Result } from "../result";

/**
 * Reads names that a rule lists with commas or semicolons between: members, bodies, offices. Null for a blank.
 * @param rule what the problem of an unreadable value says how to write
 */
export function readNames(cell: Cell, rule: string): Result<readonly string[] | null, SheetProblem> {
  const text = readText(cell);
  if (!text.ok) return text;
  if (text.value === null) return ok(null);
  const names = namesIn(text.value);
  return typeof contentOf(cell) === "string" && names.length > 0
    ? ok(names)
    : fail(message("bylaw.valueUnreadable", { text: text.value, rule }));
}

/** The names in a text that has commas or semicolons between them. */
export function namesIn(text: string): string[] {
  return text
    .split(/[,;]/)
    .map((name) => name.trim())
    .filter((name) => name !== "");
}
