import { exceptionsOn } from "../../../domain/board/exceptionsOn";
import { withLine, withoutRule } from "../../../domain/board/exceptionLine";
import type { Finding } from "../../../domain/board/finding";
import type { Seat } from "../../../domain/board/seat";
import { textOf } from "../../../domain/cell";
import type { ExceptionsOfSeat } from "../../../workbook/board/writeExceptions";
import { cellAddress } from "../../../workbook/address";
import type { FoundTable } from "../../../workbook/findTable";
import type { BoardColumn } from "../../../workbook/partnership";
import { cellName, cellOf } from "../../places";

/** What is written to set a finding aside, or to let it count again. */
export interface ExceptionPlan {
  readonly seats: readonly ExceptionsOfSeat[];
  /** The cells, as they are named among themselves; none where the table has no column for exceptions. */
  readonly cells: readonly string[];
  /** Cells that hold something else than exceptions, which must be corrected first. */
  readonly unreadable: readonly string[];
  /** The lines that are taken out, each once. */
  readonly removed: readonly string[];
}

type OfFinding = Pick<Finding, "rule" | "concerns">;

/** A line below what stands at each seat that has no exception from the rule yet. @param seats those of the body */
export function planSetAside(
  finding: OfFinding,
  seats: readonly Seat[],
  table: FoundTable<BoardColumn>,
  line: string,
): ExceptionPlan {
  const { seats: all, having } = exceptionsOn(finding, seats);
  return planFor(
    all.filter((seat) => !having.includes(seat)),
    table,
    (text) => ({ text: withLine(text, line), removed: [] }),
  );
}

/** What stands at each seat without its exceptions from the rule. @param seats those of the body */
export function planCountsAgain(
  finding: OfFinding,
  seats: readonly Seat[],
  table: FoundTable<BoardColumn>,
): ExceptionPlan {
  return planFor(exceptionsOn(finding, seats).having, table, (text) => withoutRule(text, finding.rule));
}

function planFor(
  seats: readonly Seat[],
  table: FoundTable<BoardColumn>,
  change: (text: string) => { readonly text: string; readonly removed: readonly string[] },
): ExceptionPlan {
  const changed = seats.flatMap((seat) => {
    const row = table.rows[seat.row];
    return row === undefined ? [] : [{ seat, row, ...change(textOf(row.cells.setAside) ?? "") }];
  });
  const places = (of: readonly Seat[]) => of.flatMap(({ row }) => cellOf(table, row, "setAside") ?? []);
  return {
    seats: changed.map(({ row, text }) => ({ row, after: text })),
    cells: places(seats).map(({ row, column }) => cellAddress(row, column)),
    unreadable: places(seats.filter(({ exceptions }) => !exceptions.ok)).map((place) => cellName(table.sheet, place)),
    removed: [...new Set(changed.flatMap(({ removed }) => removed))],
  };
}
