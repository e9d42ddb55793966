import type { Change } from "../change/change";
import { feeColumnChange } from "../feeChange";
import type { NativeFeePlan } from "./planNativeFees";

/** The native fees as a change: a heading, and under it a formula a member. */
export function nativeFeeChange(plan: NativeFeePlan): Change {
  return feeColumnChange(plan, plan.fees);
}
