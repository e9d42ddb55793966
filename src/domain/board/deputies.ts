import { message } from "../message";
import { normalWord } from "../words";
import type { Body } from "./body";
import type { DeputyForm } from "./deputyForm";
import type { Judgement } from "./finding";
import { hasRole, isMember, type Seat } from "./seat";
import { type Fault, missing, seatBySeat } from "./seatBySeat";
import { memberKey, possibleMembers, senderKey } from "./sender";
import { personOf, textIn } from "./whom";

const NOT_FOR_ONE: Fault = {
  verdict: "broken",
  field: "deputyFor",
  say: (names) => message("board.deputies.notForOne", { names }),
};
const FOR_ONE: Fault = {
  verdict: "broken",
  field: "deputyFor",
  say: (names) => message("board.deputies.forOne", { names }),
};
const BLANK = missing("deputyFor");

/**
 * Whether deputies are as the bylaws say. Personal: each says which one member of the body it stands in for, by name or by
 * the member that sends them; one member may have several, a first and a second. Common: none says so.
 */
export function deputies({ seats, members }: Body, form: DeputyForm): Judgement {
  const candidates = possibleMembers(seats);
  const isNamed = (text: string, seat: Seat): boolean =>
    personOf(seat) === normalWord(text) || senderKey(seat, members) === memberKey(text, members);
  const unclear = missing("member");
  const faultOf = ({ deputyFor }: Seat): Fault | null => {
    if (!deputyFor.ok) return BLANK;
    const text = deputyFor.value;
    if (form === "common") return text === null ? null : FOR_ONE;
    if (text === null) return BLANK;
    const named = candidates.filter((seat) => isNamed(text, seat));
    if (named.some(isMember)) return null;
    // Whom the text means may be one whose seat, name or member the sheet does not say.
    const mayBeMeant =
      named.length > 0 || candidates.some((seat) => personOf(seat) === null || textIn(seat.member) === null);
    return mayBeMeant ? unclear : NOT_FOR_ONE;
  };
  return seatBySeat(seats, "deputyFor", {
    isFor: (seat) => hasRole(seat, "deputy"),
    faults: [NOT_FOR_ONE, FOR_ONE, BLANK, unclear],
    faultOf,
    met: message("boardMet.deputies", { form }),
  });
}
