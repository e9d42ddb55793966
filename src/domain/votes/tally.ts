import { type Message, message } from "../message";
import { add } from "../numbers/add";
import { type Exact, ONE, ZERO } from "../numbers/exact";
import { isZero } from "../numbers/sign";
import { sum } from "../numbers/sum";
import { fail, ok, type Result } from "../result";
import type { Ballot } from "./ballot";

/** How many votes each way: weighted votes where voters have weights, one unit throughout. */
export type Tally = Readonly<Record<Ballot, Exact>>;

/** One voter's ballot and the number of votes it carries. */
export interface Vote {
  readonly ballot: Ballot;
  /** 0 or more; 1 where nothing is said. */
  readonly weight: Exact;
}

/** A vote of a voter with the ordinary one vote. */
export function singleVote(ballot: Ballot): Vote {
  return { ballot, weight: ONE };
}

/** Counts votes. */
export function tally(votes: readonly Vote[]): Tally {
  const counted: Record<Ballot, Exact> = {
    for: ZERO,
    against: ZERO,
    abstained: ZERO,
    blank: ZERO,
    invalid: ZERO,
    notCast: ZERO,
  };
  for (const { ballot, weight } of votes) counted[ballot] = add(counted[ballot], weight);
  return counted;
}

/** How many of the voters gave a ballot, and how many votes they had between them. */
export function tallyStep(votes: readonly Vote[], ballot: Ballot): Message {
  const own = votes.filter((vote) => vote.ballot === ballot);
  return message("tally.counted", { count: own.length, votes: sum(own.map(({ weight }) => weight)) });
}

/**
 * A voter with no votes who has voted is a mistake, not a vote of nothing: an observer who must not vote, or a blank
 * weight that an older version of Excel hands over as 0.
 */
export function checkWeight(vote: Vote): Result<Vote> {
  return isZero(vote.weight) && vote.ballot !== "notCast" ? fail(message("weight.zeroButVoted", {})) : ok(vote);
}
