import { type Cell, textOf } from "../cell";
import { message, type SheetProblem } from "../message";
import { readWhole } from "../numbers/readWhole";
import { toNumber } from "../numbers/toNumber";
import { fail, ok, type Result } from "../result";
import { normalWord } from "../words";

const NOT_ALLOWED: readonly string[] = ["ikke tillatt", "ikkje tillate", "not allowed"];

/**
 * Reads for how many absent members one member may vote by proxy: a whole number, or the words that say that none may. Null
 * for a blank: the bylaws do not decide it.
 */
export function readProxyLimit(cell: Cell): Result<number | null, SheetProblem> {
  const text = textOf(cell);
  if (text !== null && NOT_ALLOWED.includes(normalWord(text))) return ok(0);
  const number = readWhole(cell);
  if (number.ok) return ok(number.value === null ? null : toNumber(number.value));
  return number.problem.key === "cell.error"
    ? number
    : fail(message("bylaw.valueUnreadable", { text: text ?? "", rule: "proxies" }));
}
