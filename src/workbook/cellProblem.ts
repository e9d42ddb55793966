import type { SheetProblem } from "../domain/message";
import type { Place } from "./selectCells";

/** A cell that must be corrected, and what is wrong with it. */
export interface CellProblem {
  readonly sheet: string;
  readonly place: Place;
  readonly problem: SheetProblem;
}
