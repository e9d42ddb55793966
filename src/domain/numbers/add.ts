import { type Exact, isInsideGuard, onCommonScale, onWideScale, scaled, wide } from "./exact";

/** The sum of two numbers, exactly. */
export function add(a: Exact, b: Exact): Exact {
  const common = onCommonScale(a, b);
  if (common !== null) {
    const units = common.a + common.b;
    if (isInsideGuard(units)) return scaled(units, common.scale);
  }
  const exactly = onWideScale(a, b);
  return wide(exactly.a + exactly.b, exactly.scale);
}
