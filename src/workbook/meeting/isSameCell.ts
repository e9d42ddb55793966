import { type Cell, contentOf } from "../../domain/cell";

/** Whether a cell shows what another does. */
export function isSameCell(a: Cell, b: Cell): boolean {
  return JSON.stringify(contentOf(a)) === JSON.stringify(contentOf(b));
}
