import type { Exact } from "../numbers/exact";
import { percentOf } from "../numbers/percentOf";
import { subtract } from "../numbers/subtract";

/** How an amount differs from an earlier one. */
export interface AmountChange {
  /** In kroner; negative where it has become less. */
  readonly kroner: Exact;
  /** To one decimal; null where nothing was paid before. */
  readonly percent: Exact | null;
}

/** The change from an earlier amount to one of now, in kroner and in per cent of the earlier. */
export function changeFrom(earlier: Exact, now: Exact): AmountChange {
  const kroner = subtract(now, earlier);
  return { kroner, percent: percentOf(kroner, earlier) };
}
