import { type Cell, textOf } from "../cell";
import { message, type SheetProblem } from "../message";
import { readNumber } from "../numbers/readNumber";
import { isWhole } from "../numbers/sign";
import { toNumber } from "../numbers/toNumber";
import { fail, ok, type Result } from "../result";

const EARLIEST = 1900;
const LATEST = 2199;

/**
 * Reads a year in four figures, as a number or as text.
 * @returns null for a blank
 */
export function readBylawYear(cell: Cell): Result<number | null, SheetProblem> {
  const number = readNumber(cell);
  if (!number.ok) return number.problem.key === "number.notANumber" ? unreadable(cell) : number;
  if (number.value === null) return ok(null);
  const year = toNumber(number.value);
  return isWhole(number.value) && year >= EARLIEST && year <= LATEST ? ok(year) : unreadable(cell);
}

function unreadable(cell: Cell): Result<never, SheetProblem> {
  return fail(message("bylaw.valueUnreadable", { text: textOf(cell) ?? "", rule: "year" }));
}
