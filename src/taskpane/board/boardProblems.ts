import type { BoardCheck } from "../../domain/board/checkBodies";
import { findBylaw } from "../../domain/bylaws/bylaw";
import { message } from "../../domain/message";
import type { CellProblem } from "../../workbook/cellProblem";
import type { Partnership } from "../../workbook/partnership";
import { bylawProblems } from "../bylawProblems";
import { cellOf } from "../places";
import { unreadableCells } from "./unreadableCells";

/** The cells of the bylaws' and the board's sheets that must be corrected before the findings are right. */
export function boardProblems(partnership: Partnership, checks: readonly BoardCheck[]): CellProblem[] {
  const { bylaws } = partnership;
  return [...unreadableValues(bylaws, checks), ...bylawProblems(bylaws, "board"), ...unreadableCells(partnership)];
}

/** The values of rules that cannot be read, each once, however many bodies they are for. */
function unreadableValues(bylaws: Partnership["bylaws"], checks: readonly BoardCheck[]): CellProblem[] {
  if (bylaws.kind !== "found") return [];
  const { table, content } = bylaws;
  const problems = new Map<number, CellProblem>();
  for (const { body, findings } of checks) {
    for (const { rule, reason } of findings) {
      const row = findBylaw(content, rule, body)?.row;
      const place = row === undefined ? null : cellOf(table, row, "value");
      if (reason.key !== "board.valueUnreadable" || row === undefined || place === null) continue;
      const problem = message("bylaw.valueUnreadable", { ...reason.params, rule: rule.replace(/^board\./, "") });
      problems.set(row, { sheet: table.sheet, place, problem });
    }
  }
  return [...problems.values()];
}
