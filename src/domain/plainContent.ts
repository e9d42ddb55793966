import { type Cell, contentOf, isCellDate, isCellError, textOf } from "./cell";
import { message } from "./message";
import { fail, ok, type Result } from "./result";

/**
 * What a cell shows, for a reader that has no use for errors and dates: an error is handed on by name, and a date is what
 * Excel made of something else that was typed.
 * @returns null for a blank
 */
export function plainContent(cell: Cell): Result<string | number | boolean | null> {
  const content = contentOf(cell);
  if (content === null) return ok(null);
  if (isCellError(content)) return fail(message("cell.error", { error: content.error }));
  if (isCellDate(content)) return fail(message("cell.date", { text: textOf(content) ?? "" }));
  return ok(content);
}
