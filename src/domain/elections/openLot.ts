import type { Lot, Tie } from "./settleTie";

/** What of a lot is still to be drawn: between whom, and for how many seats; null where nothing is. */
export function openLot(lot: Lot | null): Tie | null {
  if (lot === null || lot.drawn.length === lot.seats) return null;
  return { lists: lot.lists.filter((list) => !lot.drawn.includes(list)), seats: lot.seats - lot.drawn.length };
}
