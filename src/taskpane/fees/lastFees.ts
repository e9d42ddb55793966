import type { Member } from "../../domain/members/member";
import type { Exact } from "../../domain/numbers/exact";
import { readNonNegative } from "../../domain/numbers/readNonNegative";

/**
 * What members paid the year before, as the sheet's own column says, by the row of their table. Null where it says nothing
 * of anyone.
 */
export function lastFees(members: readonly Member[]): ReadonlyMap<number, Exact> | null {
  const known = members.flatMap(({ row, lastFee }): [number, Exact][] => {
    const fee = readNonNegative(lastFee);
    return fee.ok && fee.value !== null ? [[row, fee.value]] : [];
  });
  return known.length === 0 ? null : new Map(known);
}
