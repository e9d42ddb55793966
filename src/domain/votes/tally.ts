import { type Message, message } from "../message";
import { add } from "../numbers/add";
import { type Exact, isInsideGuard, isScaled, ONE, whole, ZERO } from "../numbers/exact";
import { isZero } from "../numbers/sign";
import { sum } from "../numbers/sum";
import { fail, ok, type Result } from "../result";
import { type Ballot, BALLOTS } from "./ballot";

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

/**
 * Counts votes. Whole weights, which nearly all are, are added up as Numbers under the guard, so that a million ballots take
 * no million objects; the others, and what does not fit, as exact numbers beside them.
 */
export function tally(votes: readonly Vote[]): Tally {
  const units = new Float64Array(BALLOTS.length);
  const rest = BALLOTS.map(() => ZERO);
  for (const { ballot, weight } of votes) {
    const place = placeOf(ballot);
    const own = weight === ONE ? 1 : isScaled(weight) && weight.scale === 0 ? weight.units : NaN;
    const sum = (units[place] ?? 0) + own;
    if (isInsideGuard(sum)) units[place] = sum;
    else rest[place] = add(rest[place] ?? ZERO, weight);
  }
  const total = (ballot: Ballot): Exact => add(whole(units[placeOf(ballot)] ?? 0), rest[placeOf(ballot)] ?? ZERO);
  return {
    for: total("for"),
    against: total("against"),
    abstained: total("abstained"),
    blank: total("blank"),
    invalid: total("invalid"),
    notCast: total("notCast"),
  };
}

/** Where a kind of ballot stands among all kinds; spelt out, since a look-up takes twice the time. */
function placeOf(ballot: Ballot): number {
  switch (ballot) {
    case "for":
      return 0;
    case "against":
      return 1;
    case "abstained":
      return 2;
    case "blank":
      return 3;
    case "invalid":
      return 4;
    case "notCast":
      return 5;
  }
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
