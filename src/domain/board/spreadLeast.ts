import type { Member } from "../members/member";
import { type Message, message } from "../message";
import type { Body, SendingMembers } from "./body";
import { concernsOf, type Judgement, judgement } from "./finding";
import { isMember } from "./seat";
import { found } from "./seatBySeat";
import { memberNeed, type MemberNeed, possibleMembers, senderDoubt, senderOf } from "./sender";

/** Members of whom so many must have a seat: of a region, or of a size. */
export interface SpreadGroup {
  readonly name: string;
  readonly required: number;
  /** Whether a member is one of them; null where the members' sheet does not say. */
  readonly has: (member: Member) => boolean | null;
}

/**
 * Whether each group of members has as many seats among the members of the body as it must. A seat that may be of a group
 * makes the rule undecidable where that could change the answer.
 * @param need what the members' sheet must say for a member to be of a group
 */
export function spreadLeast(
  { seats, members }: Body & { readonly members: SendingMembers },
  groups: readonly SpreadGroup[],
  need: MemberNeed,
  met: Message,
): Judgement {
  const candidates = possibleMembers(seats).map((seat) => ({ seat, sender: senderOf(seat, members) }));
  const short = groups.flatMap(({ name, required, has }) => {
    const may = candidates.filter(({ sender }) => sender === null || has(sender) !== false);
    const own = may.filter(({ seat, sender }) => sender !== null && has(sender) === true && isMember(seat));
    const possible = may.filter((one) => !own.includes(one));
    const lack = required - own.length;
    return lack > 0 ? [{ text: `${name}: ${own.length}/${required}`, lack, possible }] : [];
  });
  if (short.length === 0) return judgement("met", met, concernsOf(seats.filter(isMember), "member"));
  const possible = [...new Set(short.flatMap((group) => group.possible))];
  const lack = short.reduce((sum, group) => sum + group.lack, 0);
  const certain = lack > possible.length ? short : short.filter((group) => group.lack > group.possible.length);
  if (certain.length > 0) {
    const names = certain.map(({ text }) => text).join(", ");
    return judgement("broken", message("boardSender.tooFew", { names }), concernsOf(seats.filter(isMember), "member"));
  }
  const silent = possible.filter(({ sender }) => sender !== null && groups.some(({ has }) => has(sender) === null));
  return (
    senderDoubt(
      possible.filter((one) => !silent.includes(one)).map(({ seat }) => seat),
      members,
    ) ??
    found(
      memberNeed(need),
      silent.map(({ seat }) => seat),
    )
  );
}
