/** A seat that a nomination committee has proposed someone for. */
export interface SlateSeat {
  /** Everyone who stands for it, the committee's own candidate first; a name each, as the sheet has them. */
  readonly candidates: readonly string[];
  /** Whether someone demands a vote though there is one candidate. */
  readonly isVoteDemanded: boolean;
}

/** How a seat is filled: by acclamation, by a vote, or not, since nobody stands. */
export type SlateOutcome = "acclaimed" | "voteNeeded" | "noCandidate";

/** What becomes of a slate: each seat by itself, so that a rival for one of them leaves the others as they are. */
export function slate(seats: readonly SlateSeat[]): SlateOutcome[] {
  return seats.map(({ candidates, isVoteDemanded }) => {
    if (candidates.length === 0) return "noCandidate";
    return candidates.length > 1 || isVoteDemanded ? "voteNeeded" : "acclaimed";
  });
}
