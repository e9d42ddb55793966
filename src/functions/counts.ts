import type { Cell } from "../domain/cell";
import { type Exact, ZERO } from "../domain/numbers/exact";
import { readNonNegative } from "../domain/numbers/readNonNegative";
import { isZero } from "../domain/numbers/sign";
import { ok, type Result } from "../domain/result";

/** A number of votes or people: 0 or more, and 0 where the cell is blank. */
export function readCount(cell: Cell): Result<Exact> {
  const count = readNonNegative(cell);
  return count.ok ? ok(count.value ?? ZERO) : count;
}

/** The same where 0 counts as left out, since an older version of Excel hands over a blank cell as 0. */
export function readOptionalCount(cell: Cell): Result<Exact | null> {
  const count = readCount(cell);
  return count.ok && isZero(count.value) ? ok(null) : count;
}
