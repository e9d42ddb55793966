import type { BoardRuleId } from "../../bylaws/bylawId";
import { type RepairProgress, searchSwaps } from "./searchSwaps";
import { askedOfSlate } from "./slateRules";
import type { Sought } from "./soughtSlate";

/** That there is no slate, and why where that can be said. */
export interface NoRepair {
  readonly kind: "none";
  /** How many the slate must have; null where the rules of size contradict each other, or cannot be read. */
  readonly seats: number | null;
  /** Why, where a rule can be named: those that no choice of so many candidates meets, whatever else is asked. */
  readonly alone: readonly BoardRuleId[];
  /** Where there are none such: the rules of which any one, left out, would let there be a slate. */
  readonly together: readonly BoardRuleId[];
}

/** Which rules leave no slate: each by itself, or else any one of several that could be done without. */
export function* whyNone(sought: Sought): Generator<RepairProgress, NoRepair> {
  const { seats, demanded, candidates } = sought;
  const sizes = demanded.filter((rule) => askedOfSlate(rule).kind === "size");
  if (seats === null || seats > candidates.length) return { kind: "none", seats, alone: sizes, together: [] };
  const others = demanded.filter((rule) => !sizes.includes(rule));
  const alone: BoardRuleId[] = [];
  for (const rule of others) {
    if ((yield* searchSwaps(sought, [...sizes, rule], "explaining")) === null) alone.push(rule);
  }
  if (alone.length > 0) return { kind: "none", seats, alone, together: [] };
  const together: BoardRuleId[] = [];
  for (const rule of others) {
    const rest = demanded.filter((one) => one !== rule);
    if ((yield* searchSwaps(sought, rest, "explaining")) !== null) together.push(rule);
  }
  return { kind: "none", seats, alone, together };
}
