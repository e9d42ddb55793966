import type { MemberKind } from "../members/member";
import { message } from "../message";
import type { Body } from "./body";
import type { Judgement } from "./finding";
import { isElected } from "./seat";
import { type Fault, missing, seatBySeat } from "./seatBySeat";
import { isMemberThen, memberNeed, membersMissing, SENDER_UNKNOWN, senderOf, termNeed } from "./sender";
import { textIn } from "./whom";

const NOT_OF_KIND: Fault = {
  verdict: "broken",
  field: "member",
  say: (names) => message("boardSender.kind", { names }),
};
const NO_MEMBER: Fault = {
  verdict: "broken",
  field: "member",
  say: (names) => message("boardSender.notMember", { names }),
};
const [BLANK, NO_KIND] = [missing("member"), memberNeed("kind")];

/**
 * Whether every seat is sent by somebody who can send one: a member in the members' sheet, of a kind that is eligible, and
 * a member on the day. Deputies are elected too; observers are not. A seat whose member the sheet does not have is not
 * decided: it may be written otherwise there.
 */
export function eligible(body: Body, kinds: readonly MemberKind[]): Judgement {
  const { seats, members, on } = body;
  if (members === null) return membersMissing(body);
  const noTerm = termNeed(on);
  return seatBySeat(seats, "member", {
    isFor: isElected,
    faults: [NOT_OF_KIND, NO_MEMBER, BLANK, SENDER_UNKNOWN, NO_KIND, noTerm],
    faultOf: (seat) => {
      const sender = senderOf(seat, members);
      if (sender === null) return textIn(seat.member) === null ? BLANK : SENDER_UNKNOWN;
      const kind = sender.kind.ok ? sender.kind.value : null;
      if (kind !== null && !kinds.includes(kind)) return NOT_OF_KIND;
      const isThen = isMemberThen(sender, on);
      if (isThen === false) return NO_MEMBER;
      if (kind === null) return NO_KIND;
      return isThen === null ? noTerm : null;
    },
    met: message("boardMet.eligible", {}),
  });
}
