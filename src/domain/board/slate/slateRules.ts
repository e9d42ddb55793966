import type { BoardRuleId } from "../../bylaws/bylawId";
import type { Asking } from "./asking";
import type { Demand } from "./demand";
import { genderDemands } from "./genderDemands";
import { leaderDemands } from "./leaderDemands";
import { requiredDemands } from "./requiredDemands";
import { perMemberDemands } from "./perMemberDemands";
import { populationDemands, regionDemands } from "./spreadDemands";

/** How a rule of composition is asked of a slate. */
export type AskedOfSlate =
  /** A body meets it where each of its seats would by itself. */
  | { readonly kind: "everySeat" }
  /** A body meets it where each two of its seats would by themselves. */
  | { readonly kind: "everyPair" }
  /** A body meets it by how many of its seats are in some groups. */
  | { readonly kind: "counts"; readonly demands: (asking: Asking) => readonly Demand[] }
  /** It looks at the terms alone, so that it is the same for every slate of so many that are elected for one term. */
  | { readonly kind: "term" }
  /** It says how many the body has, which is settled before anyone is swapped. */
  | { readonly kind: "size" }
  /** It looks at deputies, observers, or how someone was elected: no choice of members meets it or breaks it. */
  | { readonly kind: "notOfSlates" };

const EVERY_SEAT: AskedOfSlate = { kind: "everySeat" };
const SIZE: AskedOfSlate = { kind: "size" };
const NOT_OF_SLATES: AskedOfSlate = { kind: "notOfSlates" };

/** How each rule is asked of a slate: one that is not here does not compile. */
export const SLATE_RULES: Readonly<Record<BoardRuleId, AskedOfSlate>> = {
  "board.size.exact": SIZE,
  "board.size.min": SIZE,
  "board.size.max": SIZE,
  "board.office": EVERY_SEAT,
  "board.office.excluded": EVERY_SEAT,
  "board.eligible": EVERY_SEAT,
  "board.gender": { kind: "counts", demands: genderDemands },
  "board.seats": { kind: "counts", demands: requiredDemands },
  "board.spread.max": { kind: "counts", demands: perMemberDemands },
  "board.spread.region": { kind: "counts", demands: regionDemands },
  "board.spread.population": { kind: "counts", demands: populationDemands },
  "board.term": EVERY_SEAT,
  "board.term.overlap": { kind: "everyPair" },
  "board.term.continuing": { kind: "term" },
  "board.term.consecutive": EVERY_SEAT,
  "board.reelection": EVERY_SEAT,
  "board.leader": { kind: "counts", demands: leaderDemands },
  "board.leader.elected": NOT_OF_SLATES,
  "board.deputies": NOT_OF_SLATES,
  "board.deputies.exact": NOT_OF_SLATES,
  "board.deputies.min": NOT_OF_SLATES,
  "board.deputies.approved": NOT_OF_SLATES,
  "board.observers": NOT_OF_SLATES,
  "board.exclusive": EVERY_SEAT,
};

export function askedOfSlate(rule: BoardRuleId): AskedOfSlate {
  return SLATE_RULES[rule];
}
