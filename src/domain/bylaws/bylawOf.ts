import { type Cell, contentOf, isCellError, textOf } from "../cell";
import type { SheetProblem } from "../message";
import { readText } from "../readText";
import { ok, type Result } from "../result";
import type { Bylaw } from "./bylaw";
import type { BylawCells } from "./readBylaws";
import { readSeverity } from "./severity";

/**
 * What one row of the bylaws' sheet says. A severity that cannot be read is none.
 * @param row the row of the sheet's table, from 0
 * @returns null where the row names no rule; a problem where what stands in place of one is no text
 */
export function bylawOf(cells: BylawCells, row: number): Result<Bylaw | null, SheetProblem> {
  const rule = readText(cells.rule);
  if (!rule.ok || rule.value === null) return rule.ok ? ok(null) : rule;
  const severity = readSeverity(cells.severity);
  return ok({
    rule: rule.value,
    scope: scopeOf(cells.scope),
    value: cells.value,
    severity: severity.ok ? severity.value : null,
    source: textOf(cells.source),
    row,
  });
}

/** A rule whose scope is an error is for something that is not known, and never for all. */
function scopeOf(cell: Cell): string | null {
  const content = contentOf(cell);
  return content !== null && isCellError(content) ? content.error : textOf(content);
}
