import type { Member } from "../members/member";
import { isEqual } from "../numbers/compare";
import { isZero } from "../numbers/sign";

/**
 * Whether some of those who may vote have more votes than others, which the number of votes in all does not say. Votes
 * that cannot be read may be any number.
 */
export function weightsDiffer(members: readonly Member[]): boolean {
  const votes = members.flatMap((member) =>
    member.votes.ok && !isZero(member.votes.value) ? [member.votes.value] : [],
  );
  const [first] = votes;
  return (
    members.some((member) => !member.votes.ok) || votes.some((vote) => first !== undefined && !isEqual(vote, first))
  );
}
