import { type Cell, contentOf } from "../cell";
import { type MemberKind, readMemberKind } from "../members/member";
import { message, type SheetProblem } from "../message";
import type { Exact } from "../numbers/exact";
import { readNonNegative } from "../numbers/readNonNegative";
import { readWhole } from "../numbers/readWhole";
import { fail, type Result } from "../result";
import type { RowProblem, RowsRead } from "../rowProblem";

export type BracketField = "scope" | "from" | "to" | "value";

/** One row of the brackets' sheet, in inhabitants and kroner (or kroner per inhabitant, as the bylaws' mode has it). */
export interface BracketRow {
  /** The row of the sheet's table, from 0. */
  readonly row: number;
  /** The kind of member it is for; null for all. */
  readonly scope: Result<MemberKind | null, SheetProblem>;
  /** The fewest inhabitants in the bracket. */
  readonly from: Result<Exact | null>;
  /** The most; null where it has no end, or ends where the next begins. */
  readonly to: Result<Exact | null>;
  readonly value: Result<Exact | null>;
}

/** Reads the brackets of a tiered fee. A row without its beginning or its value, and cells that cannot be read, are named. */
export function readBracketRows(
  sheetRows: readonly Readonly<Record<BracketField, Cell>>[],
): RowsRead<BracketRow, BracketField> {
  const rows = sheetRows.flatMap((cells, row): BracketRow[] =>
    Object.values(cells).every((cell) => contentOf(cell) === null)
      ? []
      : [
          {
            row,
            scope: readMemberKind(cells.scope),
            from: required(readWhole(cells.from)),
            to: readWhole(cells.to),
            value: required(readNonNegative(cells.value)),
          },
        ],
  );
  return { rows, problems: rows.flatMap(problemsOf) };
}

function problemsOf(bracket: BracketRow): RowProblem<BracketField>[] {
  return (["scope", "from", "to", "value"] as const).flatMap((field): RowProblem<BracketField>[] => {
    const result: Result<unknown, SheetProblem> = bracket[field];
    return result.ok ? [] : [{ row: bracket.row, field, problem: result.problem }];
  });
}

function required(number: Result<Exact | null>): Result<Exact | null> {
  return number.ok && number.value === null ? fail(message("parameter.missing", {})) : number;
}
