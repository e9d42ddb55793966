import { message } from "../message";
import { type Judgement, judgement } from "./finding";
import { isSameBody } from "./sameBody";
import { hasRole, hasUnknownRole, type Seat } from "./seat";
import { type Fault, missing, seatBySeat } from "./seatBySeat";
import { textIn } from "./whom";

const BLANK = missing("electedBy");

/**
 * Whether the leader is elected by the body that the bylaws say. Where there is none, there is nothing to hold against it.
 * @param elector the body, as the bylaws write it
 */
export function leaderElected(seats: readonly Seat[], elector: string): Judgement {
  if (!seats.some((seat) => hasRole(seat, "leader") || hasUnknownRole(seat))) {
    return judgement("undecidable", message("board.leader.none", {}));
  }
  const byOther: Fault = {
    verdict: "broken",
    field: "electedBy",
    say: (names) => message("board.leader.elected", { names, text: elector }),
  };
  return seatBySeat(seats, "electedBy", {
    isFor: (seat) => hasRole(seat, "leader"),
    faults: [byOther, BLANK],
    faultOf: ({ electedBy }) => {
      const text = textIn(electedBy);
      if (text === null) return BLANK;
      return isSameBody(text, elector) ? null : byOther;
    },
    met: message("boardMet.leader.elected", { text: elector }),
  });
}
