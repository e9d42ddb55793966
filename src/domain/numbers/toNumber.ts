import { type Exact, isScaled, powerOfTen } from "./exact";

/**
 * The Number nearest to an exact number, for a cell or a chart. Both operands of the division are exact and division
 * rounds once, so nothing nearer exists. Infinite where the number is larger than any Number.
 */
export function toNumber(a: Exact): number {
  return isScaled(a) ? a.units / powerOfTen(a.scale) : Number(`${a.digits}e-${a.scale}`);
}
