import type { SheetProblem } from "../domain/message";
import type { Place } from "./selectCells";

/** A cell that must be corrected, and what is wrong with it. */
export interface CellProblem {
  readonly sheet: string;
  readonly place: Place;
  readonly problem: SheetProblem;
}

/** The problems without those that say the same of the same cell as an earlier one, or as one of `said`. */
export function distinctProblems(problems: readonly CellProblem[], said: readonly CellProblem[] = []): CellProblem[] {
  const known = new Set(said.map(keyOf));
  return problems.filter((problem) => {
    const key = keyOf(problem);
    const isNew = !known.has(key);
    known.add(key);
    return isNew;
  });
}

function keyOf({ sheet, place, problem }: CellProblem): string {
  return JSON.stringify([sheet, place.row, place.column, problem]);
}
