import { type Exact, toWide } from "./exact";

/** The number in plain decimal notation with a point and no grouping: `-12.5`, `260000`. Never an exponent. */
export function toText(a: Exact): string {
  return toWide(a).toFixed();
}
