import type { Cell } from "../domain/cell";
import { message } from "../domain/message";
import type { Rows } from "./declaration";

export function isSameShape(a: Rows<Cell>, b: Rows<Cell>): boolean {
  return a.length === b.length && a[0]?.length === b[0]?.length;
}

export function otherShape(rows: Rows<Cell>, others: Rows<Cell>): ReturnType<typeof message<"range.otherShape">> {
  return message("range.otherShape", {
    rows: rows.length,
    columns: rows[0]?.length ?? 0,
    otherRows: others.length,
    otherColumns: others[0]?.length ?? 0,
  });
}

/** Values in the shape of a range, one for each of its cells, row by row. */
export function inShapeOf<Value>(rows: Rows<Cell>, values: readonly Value[]): Value[][] {
  const width = rows[0]?.length ?? 0;
  return rows.map((_, row) => values.slice(row * width, (row + 1) * width));
}

/** Where the cell of a range at a row and a column stands among its cells, row by row; all from 0. */
export function indexAt(rows: Rows<Cell>, row: number, column: number): number {
  return row * (rows[0]?.length ?? 0) + column;
}
