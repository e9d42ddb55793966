import { bylawValue } from "../../bylaws/bylawValue";
import { isMember, type Seat } from "../seat";
import { isFromAnyone, senderKey } from "../sender";
import type { Asking } from "./asking";
import { atMost, type Demand, impossible } from "./demand";

/** That no member has more seats than it may, even if all were its that may be anyone's. */
export function perMemberDemands({ body, bylaws, seats }: Asking): Demand[] {
  const { members } = body;
  const rule = bylawValue(bylaws, "board.spread.max", body.name);
  if (!rule.ok) return [impossible("board.spread.max")];
  const limit = rule.value;
  if (limit === null) return [];
  const isAnyones = (seat: Seat): boolean => isMember(seat) && isFromAnyone(seat, members);
  const keys = new Set(seats.flatMap((seat) => (isFromAnyone(seat, members) ? [] : (senderKey(seat, members) ?? []))));
  return [
    atMost("board.spread.max", isAnyones, limit),
    ...[...keys].map((key) =>
      atMost(
        "board.spread.max",
        (seat) => isAnyones(seat) || (isMember(seat) && senderKey(seat, members) === key),
        limit,
      ),
    ),
  ];
}
