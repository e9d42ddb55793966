import type { BoardRuleId } from "../../bylaws/bylawId";
import type { Seat } from "../seat";
import type { SlateSetting } from "./bodyOfSlate";
import type { Swap } from "./listSwaps";
import { brokenBy, type RepairProgress, searchSwaps } from "./searchSwaps";
import { soughtSlate } from "./soughtSlate";
import { type NoRepair, whyNone } from "./whyNone";

/** What came of looking for the smallest changes. */
export type Repair =
  | {
      readonly kind: "found";
      /** How few swaps do; 0 where the slate is right as it stands. */
      readonly swaps: number;
      /** How many the slate has then. */
      readonly seats: number;
      /** How many slates are so few swaps away. */
      readonly count: bigint;
      /** The first of them, in the order of `listSwaps`. */
      readonly shown: readonly Swap[];
    }
  | NoRepair;

/**
 * Looks for every smallest set of swaps among the candidates after which a slate meets each rule whose breach is a breach. The
 * slate gets the number of seats nearest to its own that the rules of size allow, and a swap is one out and one in, so
 * that the number of swaps is the larger of how many go out and how many come in. What cannot be decided is not met. The
 * search is exact, and can be stopped at every step: it tells how far it has come.
 * @param slate those of the candidates who are on it
 * @param candidates everyone who can be on the slate, each with a row of its own; their order makes no difference
 */
export function* repairSlate(
  slate: readonly Seat[],
  candidates: readonly Seat[],
  setting: SlateSetting,
): Generator<RepairProgress, Repair> {
  const everySlate = new Set<BoardRuleId>();
  for (;;) {
    const sought = soughtSlate(slate, candidates, setting, everySlate);
    const found = yield* searchSwaps(sought, sought.demanded, "searching");
    if (found === null) return yield* whyNone(sought);
    // What is shown has been held against the rules themselves: a rule that says otherwise than its demands is asked of every slate.
    const wrong = found.shown.flatMap((swap) => brokenBy(sought, swap, sought.demanded));
    if (wrong.length === 0) return { kind: "found", seats: sought.seats ?? 0, ...found };
    for (const rule of wrong) everySlate.add(rule);
  }
}
