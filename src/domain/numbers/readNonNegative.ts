import type { Cell } from "../cell";
import { message } from "../message";
import { fail, type Result } from "../result";
import type { Exact } from "./exact";
import { readNumber } from "./readNumber";
import { isNegative } from "./sign";

/** Reads an amount or a count that cannot be less than 0. Null for a blank. */
export function readNonNegative(cell: Cell): Result<Exact | null> {
  const number = readNumber(cell);
  return number.ok && number.value !== null && isNegative(number.value)
    ? fail(message("number.negative", { value: number.value }))
    : number;
}
