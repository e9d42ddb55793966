import { readMemberKind } from "../members/member";
import { message, type SheetProblem } from "../message";
import { readText } from "../readText";
import type { Result } from "../result";
import type { RowProblem } from "../rowProblem";
import { bylawIdOf } from "./bylawId";
import type { BylawCells, BylawField } from "./readBylaws";
import { BYLAW_RULES, type BylawRule } from "./schema";
import { readSeverity } from "./severity";

/**
 * Checks the rows of a bylaws sheet against the schema: every value that its rule cannot take, every scope that it cannot
 * be for, and every severity that is not known, each on its own cell. Of a sheet from a newer version only that is said,
 * since its other cells may be right there.
 */
export function validateBylaws(sheetRows: readonly BylawCells[]): RowProblem<BylawField>[] {
  const problems = sheetRows.flatMap(problemsOf);
  const newer = problems.filter(({ problem }) => problem.key === "bylaw.newerFormat");
  return newer.length > 0 ? newer : problems;
}

function problemsOf({ rule, scope, value, severity }: BylawCells, row: number): RowProblem<BylawField>[] {
  const name = readText(rule);
  const id = name.ok && name.value !== null ? bylawIdOf(name.value) : null;
  if (id === null) return [];
  const known: BylawRule<unknown> = BYLAW_RULES[id];
  const results: readonly (readonly [BylawField, Result<unknown, SheetProblem>])[] = [
    ["scope", readScope(known, id, scope)],
    ["value", known.read(value)],
    ["severity", readSeverity(severity)],
  ];
  return results.flatMap(([field, result]): RowProblem<BylawField>[] =>
    result.ok ? [] : [{ row, field, problem: result.problem }],
  );
}

/** Kinds of member are a known few; what kinds of matter and which bodies there are, the other sheets say. */
function readScope(
  { scope }: BylawRule<unknown>,
  id: string,
  cell: BylawCells["scope"],
): Result<string | null, SheetProblem> {
  if (scope === "memberKind") return readMemberKind(cell);
  const text = readText(cell);
  return scope === "all" && text.ok && text.value !== null
    ? { ok: false, problem: message("bylaw.scopeNotTaken", { text: text.value, rule: id }) }
    : text;
}
