import { type Exact, isScaled, powerOfTen } from "./exact";

export function isNegative(a: Exact): boolean {
  return isScaled(a) ? a.units < 0 : a.digits.startsWith("-");
}

export function isZero(a: Exact): boolean {
  return isScaled(a) ? a.units === 0 : a.digits === "0";
}

/** Whether the number has no decimals. */
export function isWhole(a: Exact): boolean {
  return isScaled(a) ? a.units % powerOfTen(a.scale) === 0 : a.scale === 0;
}
