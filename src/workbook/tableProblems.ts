import { type Cell, contentOf } from "../domain/cell";
import { message, type SheetProblem } from "../domain/message";
import { readNumber } from "../domain/numbers/readNumber";
import type { RowProblem } from "../domain/rowProblem";
import { readBallot } from "../domain/votes/ballot";
import { normalWord } from "../domain/words";
import type { CellProblem } from "./cellProblem";
import type { FoundTable, TableRow } from "./findTable";
import { allNames, type SheetLayout } from "./layout";

/** What makes a row or a column beside a table look like one that was meant to be in it. */
export interface Belongs<Column extends string> {
  /** The columns that are missed where their heading stands apart from the table. */
  readonly columns: readonly Column[];
  /** The column that names a row, where a row below the table is reported. */
  readonly key: Column;
  readonly row: (row: TableRow<Column>, table: FoundTable<Column>) => boolean;
}

/** The problems of a table's rows, by the cells they are about; a column that is not there is named by the key's. */
export function atCells<Column extends string, Field extends Column>(
  table: FoundTable<Column>,
  key: Column,
  problems: readonly RowProblem<Field>[],
): CellProblem[] {
  return problems.flatMap(({ row, field, problem }) => {
    const column = table.columns.get(field) ?? table.columns.get(key);
    const sheetRow = table.rows[row]?.sheetRow;
    return column === undefined || sheetRow === undefined ? [] : [problemAt(table.sheet, sheetRow, column, problem)];
  });
}

/**
 * What stands so near a table that it was most likely meant to be in it, but is not read: a column without a heading, a
 * column that one without a heading cuts off, and rows below a blank one.
 */
export function edgeProblems<Column extends string>(
  table: FoundTable<Column>,
  layout: SheetLayout<Column>,
  belongs: Belongs<Column>,
): CellProblem[] {
  const { sheet, headingRow } = table;
  const headless = [table.left - 1, table.right + 1].filter(
    (column) => column >= 0 && table.rows.some(({ at }) => isData(at(column))),
  );
  const missed = new Set(
    belongs.columns
      .filter((column) => !table.columns.has(column))
      .flatMap((column) => allNames(layout.columns[column]).map(normalWord)),
  );
  const apart = table.apartHeadings.filter(({ text }) => missed.has(normalWord(text)));
  const below = table.rowsBelow.filter((row) => belongs.row(row, table));
  const [first] = below;
  const key = table.columns.get(belongs.key);
  return [
    ...headless.map((column) => problemAt(sheet, headingRow, column, message("heading.blank", {}))),
    ...apart.map(({ text, column }) => problemAt(sheet, headingRow, column, message("heading.apart", { text }))),
    ...(first === undefined || key === undefined
      ? []
      : [problemAt(sheet, first.sheetRow, key, message("rows.afterGap", { count: below.length }))]),
  ];
}

/** Whether a cell holds what a column of ours could: a figure, a date, a vote. A note in words does not. */
function isData(cell: Cell): boolean {
  const content = contentOf(cell);
  if (content === null) return false;
  return typeof content !== "string" || readNumber(content).ok || isVote(content);
}

/** Whether a cell says how somebody voted. */
export function isVote(cell: Cell): boolean {
  const ballot = readBallot(cell);
  return ballot.ok && ballot.value !== "notCast";
}

/** A problem of one cell, by its row and column on the sheet, from 0. */
export function problemAt(sheet: string, row: number, column: number, problem: SheetProblem): CellProblem {
  return { sheet, place: { row, column }, problem };
}
