import { toNumber } from "../numbers/toNumber";
import type { Exact } from "../numbers/exact";
import { isZero } from "../numbers/sign";
import { type Ballot, BALLOTS } from "./ballot";
import type { Tally } from "./tally";

/** One kind of vote as a bar is drawn of it. */
export interface VoteBar {
  readonly ballot: Ballot;
  readonly votes: Exact;
  /** How long its bar is, from 0 to 1, of the room there is; null where none is drawn: a vote not cast is none. */
  readonly part: number | null;
}

export interface VoteBars {
  readonly bars: readonly VoteBar[];
  /** Where among the lengths the fewest votes for that adopt stand; null where there is no such number. */
  readonly line: number | null;
}

/**
 * The votes as bars, in the order a tally is given, each as long as its number of votes is of the largest number there is to
 * show. For and against are always there, the others where there are any. For drawing alone: every number stays exact.
 * @param required the fewest votes for that adopt
 */
export function voteBars(counted: Readonly<Partial<Tally>>, required: Exact | null): VoteBars {
  const shown = BALLOTS.flatMap((ballot) => {
    const votes = counted[ballot];
    const isShown = votes !== undefined && (ballot === "for" || ballot === "against" || !isZero(votes));
    return isShown ? [{ ballot, votes, isDrawn: ballot !== "notCast" }] : [];
  });
  const lengths = shown.flatMap(({ votes, isDrawn }) => (isDrawn ? [toNumber(votes)] : []));
  const longest = Math.max(...lengths, required === null ? 0 : toNumber(required));
  const partOf = (votes: Exact): number => (longest === 0 ? 0 : toNumber(votes) / longest);
  return {
    bars: shown.map(({ ballot, votes, isDrawn }) => ({ ballot, votes, part: isDrawn ? partOf(votes) : null })),
    line: required === null || longest === 0 ? null : partOf(required),
  };
}
