import type { ElectionStanding } from "../../../domain/meeting/electionStanding";
import type { ElectionTie } from "../../../domain/elections/electionTie";
import type { DecidedElection } from "../../../domain/meeting/decideElection";
import type { VerdictTone } from "../../Verdict";
import type { DecidedItem } from "../decideMeeting";

/** An item that is decided by lists. */
export type ElectionItem = DecidedItem & { readonly election: DecidedElection };

/**
 * An item as one that is decided by lists; null where it is not, or where it ended without anybody voting on it. An election
 * with votes for and against, and nobody on a list, is decided by those.
 */
export function electionItemOf(decided: DecidedItem): ElectionItem | null {
  const { election, decision } = decided;
  if (election === null || decision.withoutVote !== null) return null;
  return election.lists.length === 0 && decision.countedBy !== "nothing" ? null : { ...decided, election };
}

/**
 * How an election stands, as its card says it. What the votes of a secret ballot came to is held back until it is confirmed
 * that it may be shown, as it is for other items.
 * @param tieRule what the bylaws say of equal votes; null where they do not
 */
export function electionVerdict(
  { election, decision, problems }: Pick<ElectionItem, "election" | "decision" | "problems">,
  tieRule: ElectionTie | null,
): ElectionStanding {
  const { result, status, lists, openRules } = election;
  if (decision.secrecy === "atRisk" && isCounted(election)) return "atRisk";
  if (result === null) {
    if (lists.length === 0 && problems.length === 0) return "noLists";
    return openRules.length > 0 && election.problems.length === 0 ? "waiting" : "undecided";
  }
  if (status === "noVotes") return lists.length === 0 ? "noLists" : "noVotes";
  if (result.method === "alternatives") {
    if (status === "elected") return "adopted";
    return status === "secondVoteNeeded" ? "finalVoteNeeded" : "tied";
  }
  return status === "lotNeeded" && tieRule === "again" ? "voteAgain" : status;
}

/** Whether any teller has counted anything. */
function isCounted({ lists }: DecidedElection): boolean {
  return lists.some(({ candidates }) =>
    candidates.some(({ votes, secondCount }) => votes !== null || secondCount !== null),
  );
}

export const ELECTION_TONES: Readonly<Record<ElectionStanding, VerdictTone>> = {
  elected: "good",
  adopted: "good",
  secondVoteNeeded: "open",
  finalVoteNeeded: "open",
  lotNeeded: "open",
  voteAgain: "open",
  tied: "open",
  notElected: "open",
  noVotes: "none",
  noLists: "none",
  waiting: "open",
  undecided: "open",
  atRisk: "open",
};
