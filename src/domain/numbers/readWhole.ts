import type { Cell } from "../cell";
import { message } from "../message";
import { fail, type Result } from "../result";
import type { Exact } from "./exact";
import { readNonNegative } from "./readNonNegative";
import { isWhole } from "./sign";

/** Reads a count: a whole number, 0 or more. Null for a blank. */
export function readWhole(cell: Cell): Result<Exact | null> {
  const number = readNonNegative(cell);
  return number.ok && number.value !== null && !isWhole(number.value)
    ? fail(message("number.notWhole", { value: number.value }))
    : number;
}
