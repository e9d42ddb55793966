import type { Cell } from "../../domain/cell";
import type { CellContent, Contents } from "../change/change";
import { contentsOfCells } from "../change/contentsOfCells";
import { contentOf, rangeOf } from "../change/readContents";
import { entryOf } from "../change/writeChange";
import { cellOfExcel } from "../sheetCells";
import { type BallotCell, labelOf, type VotesPlace } from "./votesPlace";

/** A cell of a roll call and what it is to hold. */
export interface BallotToWrite {
  readonly cell: BallotCell;
  readonly wanted: CellContent;
}

/** What stood in a cell in the moment before it was written in, and whose it was. */
export interface Stood {
  readonly cell: BallotCell;
  readonly value: Cell;
  readonly content: CellContent;
}

/**
 * Writes ballots and tells what stood where they were written, in one sync: Excel carries out what a request asks for in
 * its order, so that what is read first is what the writing took away. Nobody can come in between.
 * @param ballots each to a cell of its own
 * @returns what stood there, in the ballots' order
 */
export async function exchangeBallots(
  context: Excel.RequestContext,
  { sheet, headingRow, memberColumn }: VotesPlace,
  ballots: readonly BallotToWrite[],
): Promise<Stood[]> {
  const worksheet = context.workbook.worksheets.getItem(sheet);
  const runs = contentsOfCells(
    sheet,
    ballots.map(({ cell, wanted }) => ({ ...cell, content: wanted })),
  );
  const headings = new Map(
    [...new Set(ballots.map(({ cell }) => cell.column))].map((column) => {
      const heading = worksheet.getCell(headingRow, column);
      heading.load("values,valueTypes,numberFormat");
      return [column, heading] as const;
    }),
  );
  const asked = runs.map(({ area }) => {
    const members = rangeOf(worksheet, { ...area, left: memberColumn, right: memberColumn });
    members.load("values,valueTypes,numberFormat");
    const cells = rangeOf(worksheet, area);
    cells.load("values,valueTypes,numberFormat,formulas");
    return { area, members, cells };
  });
  for (const { area, rows } of runs) rangeOf(worksheet, area).formulas = entriesOf(rows);
  await context.sync();
  return ballots.map(({ cell: { row, column } }) => {
    const run = asked.find(({ area }) => area.left === column && area.top <= row && row <= area.bottom);
    const heading = headings.get(column);
    if (run === undefined || heading === undefined) throw new Error("Every ballot is in a run of cells");
    const at = row - run.area.top;
    const item = labelOf(cellOf(heading, 0));
    const member = labelOf(cellOf(run.members, at));
    const content = contentOf(run.cells.formulas[at]?.[0], run.cells.values[at]?.[0], run.cells.valueTypes[at]?.[0]);
    return { cell: { item, member, row, column }, value: cellOf(run.cells, at), content };
  });
}

/** A cell that is to be blank is given an empty text, which Excel takes for none; null would leave it as it is. */
function entriesOf(rows: Contents["rows"]): (string | number | boolean)[][] {
  return rows.map((row) => row.map((content) => entryOf(content) ?? ""));
}

function cellOf({ values, valueTypes, numberFormat }: Excel.Range, row: number): Cell {
  return cellOfExcel(values[row]?.[0], valueTypes[row]?.[0] ?? "", numberFormat[row]?.[0]);
}
