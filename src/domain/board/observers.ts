import type { Member } from "../members/member";
import { message } from "../message";
import { compare } from "../numbers/compare";
import { ZERO } from "../numbers/exact";
import { readNonNegative } from "../numbers/readNonNegative";
import type { Body } from "./body";
import { type Judgement, judgement } from "./finding";
import { isSameBody } from "./sameBody";
import { isElected, type Seat } from "./seat";
import { type Fault, missing, seatBySeat } from "./seatBySeat";
import { memberKey, memberNeed, SENDER_UNKNOWN, senderKey, senderOf } from "./sender";
import { textIn } from "./whom";

const OTHER_SEAT: Fault = {
  verdict: "broken",
  field: "seat",
  say: (names) => message("board.observers.seat", { names }),
};
const [BLANK, NO_KIND, NO_VOTES] = [missing("member"), memberNeed("kind"), memberNeed("votes")];

/**
 * Whether observers observe and nothing else: nobody whom the bylaws name has another seat in the body, nor has anyone whom
 * an observer of the members' sheet sends, and no observer there has a vote. Without that sheet observers are those whose
 * name or member the bylaws write.
 * @param named members or people, as the bylaws write them
 */
export function observers({ seats, members }: Body, named: readonly string[]): Judgement {
  const isNamed = (seat: Seat): boolean =>
    named.some(
      (text) =>
        [seat.name, seat.member].some((field) => isSameBody(textIn(field) ?? "", text)) ||
        senderKey(seat, members) === memberKey(text, members),
    );
  const faultOf = (seat: Seat): Fault | null => {
    if (isNamed(seat)) return OTHER_SEAT;
    if (textIn(seat.member) === null) return BLANK;
    if (members === null) return null;
    const sender = senderOf(seat, members);
    if (sender === null) return SENDER_UNKNOWN;
    if (isObserver(sender)) return OTHER_SEAT;
    return sender.kind.ok && sender.kind.value !== null ? null : NO_KIND;
  };
  const bySeat = seatBySeat(seats, "seat", {
    isFor: isElected,
    faults: [OTHER_SEAT, BLANK, SENDER_UNKNOWN, NO_KIND],
    faultOf,
    met: message("boardMet.observers", {}),
  });
  if (bySeat.verdict === "broken") return bySeat;
  const those = (members?.all ?? [])
    .filter(isObserver)
    .map(({ name, weight }) => ({ name, votes: readNonNegative(weight) }));
  const voting = those.filter(({ votes }) => votes.ok && votes.value !== null && compare(votes.value, ZERO) > 0);
  if (voting.length > 0) {
    return judgement(
      "broken",
      message("boardSender.observerVotes", { names: voting.map(({ name }) => name).join(", ") }),
    );
  }
  const unclear = those.filter(({ votes }) => !votes.ok).map(({ name }) => name);
  return bySeat.verdict === "met" && unclear.length > 0
    ? judgement("undecidable", NO_VOTES.say(unclear.join(", ")))
    : bySeat;
}

function isObserver({ kind }: Member): boolean {
  return kind.ok && kind.value === "observer";
}
