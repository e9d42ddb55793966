import { message } from "../message";
import { concernsOf, type Judgement, judgement } from "./finding";
import { roleMissing } from "./roleMissing";
import { hasRole, hasUnknownRole, type Seat } from "./seat";

/** Whether a body has exactly one leader. A seat whose role is not known may be the leader. */
export function oneLeader(seats: readonly Seat[]): Judgement {
  const leaders = seats.filter((seat) => hasRole(seat, "leader"));
  const unknown = seats.filter(hasUnknownRole);
  if (leaders.length > 1) {
    return judgement("broken", message("board.leader.several", { count: leaders.length }), concernsOf(leaders, "seat"));
  }
  if (unknown.length > 0) return roleMissing(unknown);
  return leaders.length === 1
    ? judgement("met", message("boardMet.leader", {}), concernsOf(leaders, "seat"))
    : judgement("broken", message("board.leader.none", {}), concernsOf(seats, "seat"));
}
