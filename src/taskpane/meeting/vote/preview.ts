import type { Exact } from "../../../domain/numbers/exact";
import type { Ballot } from "../../../domain/votes/ballot";
import { sum } from "../../../domain/numbers/sum";
import { ballotOf, type Casting, type Choice } from "./casting";
import type { Voter } from "./voters";

/** Votes that are about to be given together, and what the item then has, those that were given before among them. */
export interface Preview {
  readonly votes: readonly { readonly voter: Voter; readonly given: Choice }[];
  readonly counts: Readonly<Record<"for" | "against", { readonly members: number; readonly votes: Exact }>>;
  /** Those who have voted already, and keep their vote. */
  readonly kept: number;
}

/** Those against, and the rest of those who are called for; who has voted already keeps the vote. */
export function counterVote(called: readonly Voter[], state: Casting, against: ReadonlySet<number>): Preview {
  const votes = called
    .filter((voter) => ballotOf(state, voter) === "notCast")
    .map((voter) => ({ voter, given: against.has(voter.id) ? ("against" as const) : ("for" as const) }));
  const givenTo = new Map<number, Ballot>(votes.map(({ voter, given }) => [voter.id, given]));
  const countOf = (ballot: "for" | "against"): Preview["counts"]["for"] => {
    const own = called.filter((voter) => (givenTo.get(voter.id) ?? ballotOf(state, voter)) === ballot);
    return { members: own.length, votes: sum(own.map((voter) => voter.votes)) };
  };
  return {
    votes,
    counts: { for: countOf("for"), against: countOf("against") },
    kept: called.length - votes.length,
  };
}
