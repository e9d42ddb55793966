import { type Cell, type CellError, isCellError } from "../domain/cell";
import type { FreshCell } from "./functionDoor";

/** Whether a cell is an Excel error, whichever way it came. */
export function isError(cell: Cell | FreshCell): cell is CellError {
  return cell !== null && isCellError(cell);
}

/** Whether a cell shows what a fresh calculation gives. A cell keeps 15 digits of a number. */
export function isSameFigure(shown: Cell, fresh: FreshCell): boolean {
  if (isError(shown) || isError(fresh)) return isError(shown) && isError(fresh) && shown.error === fresh.error;
  if (typeof shown === "number" && typeof fresh === "number") return shown.toPrecision(15) === fresh.toPrecision(15);
  return shown === fresh;
}
