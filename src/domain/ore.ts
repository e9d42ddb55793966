import { type Exact, scaled } from "./numbers/exact";
import { multiply } from "./numbers/multiply";
import { isWhole } from "./numbers/sign";

/** One øre: the smallest amount that can be invoiced, and what fees are rounded to unless the members agreed on something coarser. */
export const ORE: Exact = scaled(1, 2);

const ORE_IN_A_KRONE: Exact = scaled(100, 0);

/** An amount of kroner in øre. */
export function inOre(amount: Exact): Exact {
  return multiply(amount, ORE_IN_A_KRONE);
}

/** Whether an amount of kroner is a whole number of øre. */
export function isWholeOre(amount: Exact): boolean {
  return isWhole(inOre(amount));
}
