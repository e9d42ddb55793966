/** How an election, or a choice between proposals, stands: what the pane and the minutes say of it, alike. */
export type ElectionStanding =
  | "elected"
  | "adopted"
  | "secondVoteNeeded"
  | "finalVoteNeeded"
  | "lotNeeded"
  | "voteAgain"
  | "tied"
  | "notElected"
  | "noVotes"
  | "noLists"
  | "waiting"
  | "undecided"
  | "atRisk";
