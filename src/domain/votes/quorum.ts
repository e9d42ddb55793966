import { type Message, message } from "../message";
import { isLess } from "../numbers/compare";
import type { Exact } from "../numbers/exact";
import { isZero } from "../numbers/sign";
import { fail, ok, type Result } from "../result";
import { shortfall } from "./decision";
import { fewestVotes, meets } from "./requirement";
import type { Share } from "./share";

/** Whether enough took part for the meeting to decide. */
export interface Quorum {
  readonly isMet: boolean;
  /** The fewest that must take part. */
  readonly required: Exact;
  /** How many more were needed. */
  readonly missing: Exact;
  readonly steps: readonly Message[];
}

/**
 * Kommuneloven § 11-9: at least half of the members must have been present and voted in the matter; other rules ask for
 * other shares.
 * @param voted how many of the members took part
 * @param members how many there are, more than 0
 */
export function quorum(voted: Exact, members: Exact, share: Share): Result<Quorum> {
  if (isZero(members)) return fail(message("quorum.noMembers", {}));
  if (isLess(members, voted)) return fail(message("quorum.moreVotedThanMembers", { voted, members }));
  const required = fewestVotes(members, share);
  const missing = shortfall(voted, required);
  const isMet = meets(voted, members, share);
  const steps = [
    needs(share, members, required),
    isMet ? message("quorum.met", { voted }) : message("quorum.notMet", { voted, missing }),
  ];
  return ok({ isMet, required, missing, steps });
}

function needs(share: Share, members: Exact, required: Exact): Message {
  if (share.kind === "atLeast" || share.kind === "moreThan") {
    const { numerator, denominator } = share;
    return message(`quorum.needs.${share.kind}`, { numerator, denominator, members, required });
  }
  return share.kind === "unanimous"
    ? message("quorum.needs.atLeast", { numerator: 1, denominator: 1, members, required })
    : message("quorum.needs.moreThan", { numerator: 1, denominator: 2, members, required });
}
