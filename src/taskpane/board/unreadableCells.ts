import type { Seat, SeatField } from "../../domain/board/seat";
import type { Result } from "../../domain/result";
import type { Partnership } from "../../workbook/partnership";
import { cellOf } from "../places";
import type { CellProblem } from "../ProblemList";

type FoundBoard = Extract<Partnership["board"], { kind: "found" }>;

/** The cells of the board's sheet that say something the rules do not know. */
export function unreadableCells({ table, content }: FoundBoard): CellProblem[] {
  return content.flatMap((seat) =>
    fieldsOf(seat).flatMap(([field, result]) => {
      const place = cellOf(table, seat.row, field);
      return result.ok || place === null ? [] : [{ sheet: table.sheet, place, problem: result.problem }];
    }),
  );
}

function fieldsOf(seat: Seat): readonly (readonly [SeatField, Result<unknown>])[] {
  return [
    ["seat", seat.role],
    ["gender", seat.gender],
    ["from", seat.from],
    ["to", seat.to],
  ];
}
