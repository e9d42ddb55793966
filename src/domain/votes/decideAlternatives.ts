import { type Message, message } from "../message";
import { compare, isEqual } from "../numbers/compare";
import { type Exact, ZERO } from "../numbers/exact";
import { isZero } from "../numbers/sign";
import { sum } from "../numbers/sum";
import type { AlternativesRule } from "./alternativesRule";
import type { CastingVote } from "./decision";
import { fewestVotes, meets } from "./requirement";
import { MAJORITY } from "./share";

export interface AlternativesCount {
  /** The votes of each proposal, in the order they were put, 0 or more. */
  readonly votes: readonly Exact[];
  readonly blank: Exact;
  /** Whether blank votes are among those that a majority is taken of. */
  readonly blankCounts: boolean;
  readonly rule: AlternativesRule;
  /** The votes of each proposal in the final vote; null where it has not been held. */
  readonly finalVotes: readonly Exact[] | null;
  /** Whose vote decides a final vote with equal votes: for the first of the two proposals, or for the second. */
  readonly castingVote: CastingVote | null;
}

/** Which of several proposals was adopted. Proposals count from 0. */
export type Alternatives =
  | { readonly kind: "noVotes" }
  | (AlternativesResult & { readonly kind: "adopted"; readonly proposal: number })
  /** Between these two; more than two are named where more have equally many votes, and the meeting must choose between them. */
  | (AlternativesResult & { readonly kind: "finalVoteNeeded"; readonly proposals: readonly number[] })
  | (AlternativesResult & { readonly kind: "tied"; readonly proposals: readonly number[] });

export interface AlternativesResult {
  /** The votes that a majority is taken of. */
  readonly base: Exact;
  /** The fewest that adopt a proposal; null where most votes do. */
  readonly required: Exact | null;
  readonly steps: readonly Message[];
}

/**
 * Decides between several proposals that were put against each other. Kommuneloven § 11-9, third paragraph, of the budget
 * and the economic plan: where none has a majority, there is a final vote between the two with most votes, and in that the
 * chair's vote settles a tie. Where the bylaws let most votes decide, equal votes are a tie.
 */
export function decideAlternatives(count: AlternativesCount): Alternatives {
  const { votes, blank, blankCounts, rule, finalVotes } = count;
  const given = sum(votes);
  if (isZero(given)) return { kind: "noVotes" };
  const base = blankCounts ? sum([given, blank]) : given;
  const baseStep = message(blankCounts ? "decision.base.cast" : "decision.base.votes", { votes: base });
  const most = mostOf(votes);
  const leading = indicesOf(votes, most);
  const required = fewestVotes(base, MAJORITY);
  if (rule === "mostVotes") {
    const steps = [baseStep, message("alternatives.most", { votes: most })];
    const [only, ...others] = leading;
    return only !== undefined && others.length === 0
      ? { kind: "adopted", proposal: only, base, required: null, steps }
      : {
          kind: "tied",
          proposals: leading,
          base,
          required: null,
          steps: [...steps, message("decision.tied", { votes: most })],
        };
  }
  const needs = message("decision.needs.majority", { required, base });
  if (meets(most, base, MAJORITY)) {
    const steps = [baseStep, needs, message("decision.reached", { for: most, required })];
    return { kind: "adopted", proposal: leading[0] ?? 0, base, required, steps };
  }
  const steps = [baseStep, needs, message("alternatives.noMajority", { votes: most })];
  const twoLargest = largestTwo(votes, leading);
  const shared = { base, required, steps };
  if (twoLargest.length !== 2 || finalVotes === null || isZero(sum(finalVotes))) {
    return { kind: "finalVoteNeeded", proposals: twoLargest, ...shared };
  }
  return finalVote(count, twoLargest, finalVotes, steps);
}

function finalVote(
  { castingVote }: AlternativesCount,
  proposals: readonly number[],
  finalVotes: readonly Exact[],
  before: readonly Message[],
): Alternatives {
  const [first = 0, second = 0] = proposals;
  const [a, b] = [finalVotes[first] ?? ZERO, finalVotes[second] ?? ZERO];
  const base = sum([a, b]);
  const required = fewestVotes(base, MAJORITY);
  const steps = [...before, message("alternatives.finalVote", { votes: a, other: b })];
  if (!isEqual(a, b)) {
    return { kind: "adopted", proposal: compare(a, b) > 0 ? first : second, base, required, steps };
  }
  const tied = [...steps, message("decision.tied", { votes: a })];
  if (castingVote === null) return { kind: "tied", proposals, base, required, steps: tied };
  const proposal = castingVote === "for" ? first : second;
  return { kind: "adopted", proposal, base, required, steps: [...tied, message("alternatives.castingVote", {})] };
}

function mostOf(votes: readonly Exact[]): Exact {
  return votes.reduce((highest, own) => (compare(own, highest) > 0 ? own : highest), ZERO);
}

function indicesOf(votes: readonly Exact[], wanted: Exact): number[] {
  return votes.flatMap((own, index) => (isEqual(own, wanted) ? [index] : []));
}

/** The two with most votes; more of them where that does not tell which two they are. */
function largestTwo(votes: readonly Exact[], leading: readonly number[]): number[] {
  if (leading.length >= 2) return [...leading];
  const rest = votes.map((own, index) => (leading.includes(index) ? ZERO : own));
  return [...leading, ...indicesOf(rest, mostOf(rest)).filter((index) => !leading.includes(index))].sort(
    (a, b) => a - b,
  );
}
