import type { CellContent, Contents } from "./change";

/** A cell of a sheet, from 0, and what it is to hold. */
export interface CellToWrite {
  readonly row: number;
  readonly column: number;
  readonly content: CellContent;
}

/** Cells of a sheet as contents, those that stand one under the other in one piece. */
export function contentsOfCells(sheet: string, cells: readonly CellToWrite[]): Contents[] {
  const inOrder = [...cells].sort((a, b) => a.column - b.column || a.row - b.row);
  const runs: CellToWrite[][] = [];
  for (const cell of inOrder) {
    const run = runs.at(-1);
    const last = run?.at(-1);
    if (run !== undefined && last?.column === cell.column && last.row === cell.row - 1) run.push(cell);
    else runs.push([cell]);
  }
  return runs.flatMap((run) => {
    const [first] = run;
    if (first === undefined) return [];
    const { row: top, column } = first;
    return [
      {
        area: { sheet, top, left: column, bottom: top + run.length - 1, right: column },
        rows: run.map(({ content }) => [content]),
      },
    ];
  });
}
