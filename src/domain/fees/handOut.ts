import { compare } from "../numbers/compare";
import type { Exact } from "../numbers/exact";

/** What one share has above its whole units, and how large its holder is. */
export interface Remainder {
  readonly rest: Exact;
  readonly size: Exact;
}

/**
 * Who gets one unit more of what is left when all shares are rounded down: the largest remainders; of equal ones the
 * larger holder's, then the earlier one's (Hamilton's method, as Balinski and Young, Fair Representation, describe it).
 * @param remainders over one common denominator, in the order of their rows
 * @param units how many units there are to hand out, no more than there are remainders
 * @returns the rows that get one, from 0
 */
export function handOut(remainders: readonly Remainder[], units: number): ReadonlySet<number> {
  if (units === 0) return new Set();
  const rows = remainders.map((remainder, row) => ({ ...remainder, row }));
  rows.sort((a, b) => compare(b.rest, a.rest) || compare(b.size, a.size) || a.row - b.row);
  return new Set(rows.slice(0, units).map(({ row }) => row));
}
