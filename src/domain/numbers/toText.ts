import { type Exact, isScaled, wide } from "./exact";

/** The number in plain decimal notation with a point and no grouping: `-12.5`, `260000`. Never an exponent. */
export function toText(a: Exact): string {
  const { digits: written, scale } = isScaled(a) ? wide(BigInt(a.units), a.scale) : a;
  const sign = written.startsWith("-") ? "-" : "";
  const digits = written.slice(sign.length).padStart(scale + 1, "0");
  const whole = digits.slice(0, digits.length - scale);
  return `${sign}${whole}${scale === 0 ? "" : `.${digits.slice(-scale)}`}`;
}
