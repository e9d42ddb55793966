import { compare } from "./compare";
import { type Exact, scaled } from "./exact";
import { onOneScale } from "./onOneScale";

/** Numbers in descending order. */
export function largestFirst(numbers: readonly Exact[]): Exact[] {
  const common = onOneScale(numbers);
  if (common === null) return [...numbers].sort((a, b) => compare(b, a));
  return Array.from(common.units.sort().reverse(), (units) => scaled(units, common.scale));
}
