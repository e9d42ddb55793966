import { type Cell, isCellDate, isCellError } from "../../domain/cell";
import { BLANK, type CellContent, constant, text } from "./change";

/** What a cell that was read holds, as changes compare it. One with a formula holds something else, which reading does not tell. */
export function contentOfCell(cell: Cell): CellContent {
  if (cell === null) return BLANK;
  if (typeof cell === "string") return text(cell);
  if (isCellError(cell)) return { kind: "constant", value: cell.error };
  return constant(isCellDate(cell) ? cell.date : cell);
}
