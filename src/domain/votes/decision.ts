import { type Message, message } from "../message";
import { add } from "../numbers/add";
import { compare, isEqual, isLess } from "../numbers/compare";
import { type Exact, ZERO } from "../numbers/exact";
import { isZero } from "../numbers/sign";
import { subtract } from "../numbers/subtract";
import { sum } from "../numbers/sum";
import { fail, ok, type Result } from "../result";
import type { MajorityRule } from "./majorityRule";
import { fewestVotes, meets } from "./requirement";
import type { Share } from "./share";

/** The votes on one item; each 0 or more. */
export interface Count {
  readonly for: Exact;
  readonly against: Exact;
  readonly blank: Exact;
}

/** What settles equal votes: the vote of whoever chairs the meeting, where the rules give it that weight. */
export type CastingVote = "for" | "against";

export interface DecisionInput {
  readonly count: Count;
  readonly rule: MajorityRule;
  /** How many are present or entitled, where the rule's base asks for it. */
  readonly of: Exact | null;
  readonly castingVote: CastingVote | null;
}

/** How an item came out. A tie that nothing settles is an outcome; so is a vote in which nobody voted. */
export type Decision =
  | { readonly outcome: "noVotes" }
  | {
      readonly outcome: "adopted" | "rejected" | "tied";
      readonly base: Exact;
      /** The fewest votes for that adopt the proposal. */
      readonly required: Exact;
      /** Whether for and against were equal under a rule of more than half, whatever settled it in the end. */
      readonly wasTied: boolean;
      readonly steps: readonly Message[];
    };

/**
 * Decides an item: kommuneloven § 11-9 and the corresponding rules of other forms of co-operation, with the share and
 * the base that apply given in the rule. Votes are tied where for and against are equal and not 0 and the share is a
 * majority, whatever the base; the casting vote decides then and is not looked at otherwise.
 * @returns a problem where the base cannot be known: the number present or entitled is missing, or less than the votes
 */
export function decide({ count, rule, of, castingVote }: DecisionInput): Result<Decision> {
  const cast = sum([count.for, count.against, count.blank]);
  if (isZero(cast)) return ok({ outcome: "noVotes" });
  const base = baseOf(count, rule, of, cast);
  if (!base.ok) return base;
  // Only blank votes, under a base that does not count them.
  if (isZero(base.value)) return ok({ outcome: "noVotes" });

  const required = fewestVotes(base.value, rule.share);
  const steps: Message[] = [baseStep(rule, base.value), requirementStep(rule.share, base.value, required)];
  const wasTied = rule.share.kind === "majority" && isEqual(count.for, count.against) && !isZero(count.for);
  if (wasTied) {
    steps.push(message("decision.tied", { votes: count.for }));
    if (castingVote !== null) {
      steps.push(message(castingVote === "for" ? "decision.castingVoteFor" : "decision.castingVoteAgainst", {}));
    }
    const outcome = castingVote === null ? "tied" : castingVote === "for" ? "adopted" : "rejected";
    return ok({ outcome, base: base.value, required, wasTied, steps });
  }
  const isAdopted = meets(count.for, base.value, rule.share);
  steps.push(
    isAdopted
      ? message("decision.reached", { for: count.for, required })
      : message("decision.missed", { for: count.for, required, missing: shortfall(count.for, required) }),
  );
  return ok({ outcome: isAdopted ? "adopted" : "rejected", base: base.value, required, wasTied, steps });
}

function baseOf(count: Count, rule: MajorityRule, of: Exact | null, cast: Exact): Result<Exact> {
  if (rule.base === "votes") return ok(add(count.for, count.against));
  if (rule.base === "cast") return ok(cast);
  if (of === null) return fail(message("majorityRule.ofMissing", { base: rule.base }));
  if (isLess(of, cast)) return fail(message("majorityRule.ofBelowVotes", { of, votes: cast }));
  return ok(of);
}

function baseStep(rule: MajorityRule, votes: Exact): Message {
  return message(`decision.base.${rule.base}`, { votes });
}

function requirementStep(share: Share, base: Exact, required: Exact): Message {
  switch (share.kind) {
    case "majority":
      return message("decision.needs.majority", { required, base });
    case "unanimous":
      return message("decision.needs.unanimous", { required });
    case "atLeast":
    case "moreThan": {
      const { numerator, denominator } = share;
      return message(`decision.needs.${share.kind}`, { numerator, denominator, required });
    }
  }
}

/** How many votes were lacking; 0 where parts of votes make the difference. */
export function shortfall(votes: Exact, required: Exact): Exact {
  return compare(votes, required) < 0 ? subtract(required, votes) : ZERO;
}
