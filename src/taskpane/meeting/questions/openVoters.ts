import { findBylaw } from "../../../domain/bylaws/bylaw";
import { contentOf } from "../../../domain/cell";
import type { Member } from "../../../domain/members/member";
import type { DecidedMeeting } from "../decideMeeting";

/** The members whose vote hangs on a rule that is open: each is given one vote meanwhile. */
export function openVoters({ members, openVotes }: Pick<DecidedMeeting, "members" | "openVotes">): Member[] {
  return members.filter(({ kind, weight }) => {
    if (!kind.ok || kind.value === "observer" || contentOf(weight) !== null) return false;
    return findBylaw(openVotes, "meeting.votes", kind.value) !== null;
  });
}
