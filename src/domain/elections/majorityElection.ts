import { type Message, message } from "../message";
import { add } from "../numbers/add";
import { compare } from "../numbers/compare";
import { type Exact, ZERO } from "../numbers/exact";
import { isZero } from "../numbers/sign";
import { sum } from "../numbers/sum";
import { fewestVotes, meets } from "../votes/requirement";
import { MAJORITY } from "../votes/share";
import { pluralityElection } from "./pluralityElection";

export interface MajorityCount {
  /** Each candidate's votes, 0 or more. */
  readonly votes: readonly Exact[];
  readonly blank: Exact;
  /**
   * Whether a blank vote is one that is cast, of which more than half is needed. Kommuneloven does not say; samvirkelova
   * § 53 says that it is not.
   */
  readonly blankCounts: boolean;
  /** The second vote, which most votes win, is taken where the first elects nobody. */
  readonly round: "first" | "second";
  /** Candidates, from 0, in the order lots were drawn. Only lots that are needed are looked at. */
  readonly lots: readonly number[];
}

/** How a vote for one seat came out. Candidates count from 0. */
export type MajorityElection =
  | { readonly kind: "noVotes" }
  | (MajorityResult & { readonly kind: "elected"; readonly candidate: number; readonly usedLots: boolean })
  /** Between whom is free: § 7-8 does not say who may stand again. */
  | (MajorityResult & { readonly kind: "secondVoteNeeded" })
  | (MajorityResult & { readonly kind: "lotNeeded"; readonly candidates: readonly number[] });

export interface MajorityResult {
  /** The votes cast, of which more than half are needed in the first vote. */
  readonly base: Exact;
  /** The fewest that elect in the first vote; null in the second, where most votes do. */
  readonly required: Exact | null;
  readonly steps: readonly Message[];
}

/**
 * Elects one, a leader or a deputy leader, by kommuneloven § 7-8: more than half of the votes cast; where nobody has that,
 * a second vote, which most votes win; between equal ones lots. Each seat is a vote of its own.
 */
export function majorityElection({ votes, blank, blankCounts, round, lots }: MajorityCount): MajorityElection {
  const given = sum(votes);
  if (isZero(given)) return { kind: "noVotes" };
  const base = blankCounts ? add(given, blank) : given;
  const baseStep = message(blankCounts ? "election.baseWithBlank" : "election.baseWithoutBlank", {
    votes: base,
    blank,
  });
  if (round === "second") return secondVote(votes, base, baseStep, lots);

  const required = fewestVotes(base, MAJORITY);
  const most = votes.reduce((highest, own) => (compare(own, highest) > 0 ? own : highest), ZERO);
  const needs = message("decision.needs.majority", { required, base });
  if (meets(most, base, MAJORITY)) {
    const candidate = votes.findIndex((own) => compare(own, most) === 0);
    const steps = [baseStep, needs, message("election.majorityReached", { votes: most })];
    return { kind: "elected", candidate, usedLots: false, base, required, steps };
  }
  const steps = [baseStep, needs, message("election.majorityMissed", { votes: most })];
  return { kind: "secondVoteNeeded", base, required, steps };
}

function secondVote(
  votes: readonly Exact[],
  base: Exact,
  baseStep: Message,
  lots: readonly number[],
): MajorityElection {
  const result = pluralityElection({ votes, seats: 1, lots });
  if (result.kind === "noVotes") return result;
  const shared = { base, required: null, steps: [baseStep, ...result.steps] };
  const [candidate] = result.elected;
  return candidate === undefined
    ? { kind: "lotNeeded", candidates: result.open?.lists ?? [], ...shared }
    : { kind: "elected", candidate, usedLots: result.usedLots, ...shared };
}
