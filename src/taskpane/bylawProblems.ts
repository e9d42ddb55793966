import { normalWord } from "../domain/words";
import { textOf } from "../domain/cell";
import type { CellProblem } from "../workbook/cellProblem";
import type { Partnership } from "../workbook/partnership";

const AREAS = ["fees", "meeting", "board"] as const;
type Area = (typeof AREAS)[number];

/** The cells of the bylaws' sheet that must be corrected, of the rules for one area and those that may be for any. */
export function bylawProblems(bylaws: Partnership["bylaws"], area: Area): CellProblem[] {
  if (bylaws.kind !== "found") return [];
  const { table, problems } = bylaws;
  return problems.filter(({ place }) => {
    const row = table.rows.find(({ sheetRow }) => sheetRow === place.row);
    const rule = normalWord(textOf(row?.cells.rule ?? null) ?? "");
    const named = AREAS.find((one) => rule.startsWith(`${one}.`));
    return named === undefined || named === area;
  });
}
