import { compare } from "../numbers/compare";
import { type Exact, ZERO } from "../numbers/exact";
import { onOneScale } from "../numbers/onOneScale";

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
  const rows = Uint32Array.from(remainders.keys());
  return new Set(rows.sort(orderOf(remainders)).subarray(0, units));
}

/** Which of two rows is served first, negative for the first of them. */
function orderOf(remainders: readonly Remainder[]): (a: number, b: number) => number {
  const rests = remainders.map(({ rest }) => rest);
  const sizes = remainders.map(({ size }) => size);
  const [restUnits, sizeUnits] = [onOneScale(rests)?.units, onOneScale(sizes)?.units];
  if (restUnits !== undefined && sizeUnits !== undefined) {
    const difference = (units: Float64Array, a: number, b: number): number => (units[b] ?? 0) - (units[a] ?? 0);
    return (a, b) => difference(restUnits, a, b) || difference(sizeUnits, a, b) || a - b;
  }
  const difference = (all: readonly Exact[], a: number, b: number): number => compare(all[b] ?? ZERO, all[a] ?? ZERO);
  return (a, b) => difference(rests, a, b) || difference(sizes, a, b) || a - b;
}
