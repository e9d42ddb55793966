import { bylawValue } from "../../bylaws/bylawValue";
import { wantedSeats } from "../representation";
import { isMember } from "../seat";
import { senderKey, senderOf } from "../sender";
import type { Asking } from "./asking";
import { atLeast, type Demand, impossible } from "./demand";

/** That each of those who must have a seat, or may have to, has one. */
export function requiredDemands({ body, bylaws }: Asking): Demand[] {
  const { members } = body;
  const rule = bylawValue(bylaws, "board.seats", body.name);
  if (!rule.ok) return [impossible("board.seats")];
  const required = rule.value;
  if (required === null) return [];
  if (members === null && (required.eachMember || required.county)) return [impossible("board.seats")];
  const { known, unclear } = wantedSeats(body, required);
  const keys = new Set([...known.keys(), ...unclear.map(({ key }) => key)]);
  const demands = [...keys].map((key) =>
    atLeast("board.seats", (seat) => isMember(seat) && senderKey(seat, members) === key, 1),
  );
  if (!required.county) return demands;
  const county = atLeast(
    "board.seats",
    (seat) => {
      const kind = senderOf(seat, members)?.kind;
      return isMember(seat) && kind?.ok === true && kind.value === "county";
    },
    1,
  );
  return [...demands, county];
}
