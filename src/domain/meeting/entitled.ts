import type { Member } from "../members/member";
import { isZero } from "../numbers/sign";
import { sum } from "../numbers/sum";
import type { Meeting } from "./decideItem";

/** How many members may vote, and how many votes they have between them. A member whose votes cannot be read has none. */
export function entitled(members: readonly Member[]): NonNullable<Meeting["entitled"]> {
  const votes = members.flatMap((member) =>
    member.votes.ok && !isZero(member.votes.value) ? [member.votes.value] : [],
  );
  return { members: votes.length, votes: sum(votes) };
}
