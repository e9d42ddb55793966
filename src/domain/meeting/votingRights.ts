import { type Bylaw, findBylaw } from "../bylaws/bylaw";
import { bylawValue } from "../bylaws/bylawValue";
import { dayNumber, type PlainDate } from "../calendar/plainDate";
import { contentOf } from "../cell";
import type { Member } from "../members/member";
import { ONE } from "../numbers/exact";
import { ok } from "../result";

/** Who are members at a meeting, and how many votes each of them has. */
export interface VotingRights {
  readonly members: readonly Member[];
  /** The rules that leave open whether some of them may vote; until they are answered each of those is given one vote. */
  readonly open: readonly Bylaw[];
}

/**
 * The members at a meeting with the votes they have there: what the members' sheet gives, else what the bylaws give their kind
 * (`meeting.votes`), else one; observers none. Those who had left by then, or had not come, are not among them.
 * @param date the day of the meeting; null where it is not known, and all are taken for members
 */
export function votingRights(
  members: readonly Member[],
  bylaws: readonly Bylaw[],
  date: PlainDate | null,
): VotingRights {
  const present = date === null ? members : members.filter((member) => isMemberOn(member, date));
  const open = new Set<Bylaw>();
  const withVotes = present.map((member): Member => {
    const kind = member.kind.ok ? member.kind.value : null;
    if (!member.kind.ok || kind === "observer" || contentOf(member.weight) !== null) return member;
    const rule = findBylaw(bylaws, "meeting.votes", kind);
    if (rule === null) return member;
    const votes = bylawValue(bylaws, "meeting.votes", kind);
    if (!votes.ok) return { ...member, votes };
    if (votes.value === null) open.add(rule);
    return { ...member, votes: ok(votes.value ?? ONE) };
  });
  return { members: withVotes, open: [...open] };
}

/** Whether a membership holds on a day; both its first and its last day belong to it. */
function isMemberOn({ from, to }: Member, date: PlainDate): boolean {
  const day = dayNumber(date);
  const hasBegun = !from.ok || from.value === null || dayNumber(from.value) <= day;
  const hasEnded = to.ok && to.value !== null && dayNumber(to.value) < day;
  return hasBegun && !hasEnded;
}
