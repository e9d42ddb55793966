import type { SheetProblem } from "./message";

/** A cell of a sheet's table that cannot be used as it stands, by its row (from 0) and its column. */
export interface RowProblem<Field extends string> {
  readonly row: number;
  readonly field: Field;
  readonly problem: SheetProblem;
}

/** What was read of a sheet's rows, and the cells that were in the way. */
export interface RowsRead<Row, Field extends string> {
  readonly rows: readonly Row[];
  readonly problems: readonly RowProblem<Field>[];
}
