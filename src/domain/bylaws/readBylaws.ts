import { type Cell, contentOf } from "../cell";
import { message, type SheetProblem } from "../message";
import { readText } from "../readText";
import type { RowProblem, RowsRead } from "../rowProblem";
import { normalWord } from "../words";
import { type Bylaw, scopeKey } from "./bylaw";
import { BYLAW_IDS, bylawIdOf } from "./bylawId";
import { bylawOf } from "./bylawOf";
import { validateBylaws } from "./validateBylaws";

export type BylawField = "rule" | "scope" | "value" | "severity" | "source";

export type BylawCells = Readonly<Record<BylawField, Cell>>;

/**
 * Reads the rules of the bylaws' sheet. A value that no rule takes is named: beside no rule, one that is not known, or one
 * that cannot be read as its rule's. An open question, which is a row without a value, may be about anything. Of a sheet
 * from a newer version no rule is taken.
 */
export function readBylaws(sheetRows: readonly BylawCells[]): RowsRead<Bylaw, BylawField> {
  const invalid = validateBylaws(sheetRows);
  if (invalid.some(({ problem }) => problem.key === "bylaw.newerFormat")) return { rows: [], problems: invalid };
  const rows: Bylaw[] = [];
  const problems: RowProblem<BylawField>[] = [];
  for (const [row, cells] of sheetRows.entries()) {
    const read = bylawOf(cells, row);
    if (!read.ok) problems.push({ row, field: "rule", problem: read.problem });
    else if (read.value === null) {
      const hasContent = Object.values(cells).some((cell) => contentOf(cell) !== null);
      if (hasContent) problems.push({ row, field: "rule", problem: message("bylaw.nameless", {}) });
    } else {
      const bylaw = read.value;
      rows.push(bylaw);
      const problem = problemOf(bylaw, rows.slice(0, -1));
      if (problem !== null) problems.push({ row, field: "rule", problem });
      const scope = readText(cells.scope);
      const isKnown = bylawIdOf(bylaw.rule) !== null;
      if (isKnown) problems.push(...invalid.filter((one) => one.row === row));
      else if (!scope.ok) problems.push({ row, field: "scope", problem: scope.problem });
    }
  }
  return { rows, problems };
}

function problemOf(bylaw: Bylaw, before: readonly Bylaw[]): SheetProblem | null {
  const { rule, value } = bylaw;
  const id = bylawIdOf(rule);
  if (id === null) {
    return contentOf(value) === null
      ? null
      : message("bylaw.unknown", { text: rule, known: nearest(normalWord(rule)) });
  }
  const scope = scopeKey(bylaw.scope ?? "");
  const same = before.filter((other) => bylawIdOf(other.rule) === id && scopeKey(other.scope ?? "") === scope);
  const isOpen = [bylaw, ...same].every((one) => contentOf(one.value) === null);
  return same.length > 0 && !isOpen ? message("bylaw.twice", { text: rule }) : null;
}

/** The known rule that has most letter pairs in common with what is written. */
function nearest(written: string): string {
  const pairs = pairsOf(written);
  const inCommon = (id: string): number => {
    const others = pairsOf(normalWord(id));
    return (2 * [...pairs].filter((pair) => others.has(pair)).length) / (pairs.size + others.size);
  };
  return BYLAW_IDS.reduce<string>((best, id) => (inCommon(id) > inCommon(best) ? id : best), BYLAW_IDS[0]);
}

function pairsOf(word: string): Set<string> {
  return new Set(Array.from({ length: word.length - 1 }, (_, start) => word.slice(start, start + 2)));
}
