import { type Cell, isCellDate, isCellError } from "../../domain/cell";
import { dateText } from "../../domain/calendar/excelDate";
import { fromCellNumber } from "../../domain/numbers/fromCellNumber";
import type { FreshCell } from "../functionDoor";
import type { TextsOf } from "../texts";

/** What a cell holds, in the reader's language. */
export function cellText(cell: Cell | FreshCell, { pane, number }: TextsOf<"explain">): string {
  if (cell === null) return pane["explain.value.blank"]();
  if (typeof cell === "number") return number(fromCellNumber(cell));
  if (typeof cell === "boolean") return cell ? pane["explain.value.true"]() : pane["explain.value.false"]();
  if (typeof cell === "string") return pane["explain.value.text"]({ text: cell });
  if (isCellError(cell)) return cell.error;
  return isCellDate(cell) ? dateText(cell.date) : "";
}
