import { add } from "./add";
import { type Exact, isScaled, scaled, wide } from "./exact";

/** The same number with the other sign. */
export function negate(a: Exact): Exact {
  return isScaled(a) ? scaled(-a.units, a.scale) : wide(-BigInt(a.digits), a.scale);
}

/** a - b, exactly. */
export function subtract(a: Exact, b: Exact): Exact {
  return add(a, negate(b));
}
