import type { Exact } from "../../../domain/numbers/exact";
import { sum } from "../../../domain/numbers/sum";
import type { AttendingMember } from "./attendingMembers";

interface Strength {
  readonly members: number;
  readonly votes: Exact;
}

/** How many take part in an item. */
export interface AttendanceCounts {
  readonly present: Strength;
  readonly entitled: Strength;
  /** How many of those present are so by proxy. */
  readonly represented: number;
  readonly observers: number;
}

/**
 * Counts those who take part. Who is disqualified counts neither as present nor as entitled, and a proxy counts where its
 * holder is there and takes part.
 * @param disqualified by their rows in the members' sheet
 */
export function attendanceCounts(
  members: readonly AttendingMember[],
  disqualified: ReadonlySet<number>,
): AttendanceCounts {
  const mayVote = members.filter(({ hasVote, member }) => hasVote && !disqualified.has(member.row));
  const there = new Set(mayVote.flatMap(({ part, member }) => (part.kind === "present" ? [member.row] : [])));
  const represented = mayVote.filter(({ holder }) => holder !== null && there.has(holder.row));
  const present = mayVote.filter((one) => one.part.kind === "present" || represented.includes(one));
  return {
    present: strengthOf(present),
    entitled: strengthOf(mayVote),
    represented: represented.length,
    observers: members.filter(({ hasVote, part }) => !hasVote && part.kind === "present").length,
  };
}

function strengthOf(members: readonly AttendingMember[]): Strength {
  const votes = members.flatMap(({ member }) => (member.votes.ok ? [member.votes.value] : []));
  return { members: members.length, votes: sum(votes) };
}
