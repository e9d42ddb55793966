import type { Seat } from "../seat";
import type { Swap } from "./listSwaps";

/** The slate that a swap makes, in the order of the candidates' rows. */
export function slateAfter(slate: readonly Seat[], swap: Swap): Seat[] {
  return [...slate.filter((seat) => !swap.out.includes(seat)), ...swap.in].sort((a, b) => a.row - b.row);
}
