import { isZero } from "../numbers/sign";
import type { ItemDecision } from "./decideItem";

/** Whether a proposal was adopted by all who voted: nobody voted against, and no ballot was blank. */
export function isUnanimous({ decision, count }: Pick<ItemDecision, "decision" | "count">): boolean {
  return decision?.outcome === "adopted" && count !== null && isZero(count.against) && isZero(count.blank);
}
