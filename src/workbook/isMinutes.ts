import { textOf } from "../domain/cell";
import { normalWord } from "../domain/words";
import { allNames, MINUTES } from "./layout";
import type { SheetCells } from "./sheetCells";

/** Whether a sheet holds minutes that were written from here, and so is no table of anything though it names members. */
export function isMinutes({ name, top, left, rows }: SheetCells): boolean {
  const names = allNames(MINUTES).map(normalWord);
  const title = top === 0 && left === 0 ? textOf(rows[0]?.[0] ?? null) : null;
  const isNamed = names.some((known) => normalWord(name).startsWith(known));
  return isNamed && title !== null && names.includes(normalWord(title));
}
