import { message } from "../message";
import { concernsOf, type Judgement, judgement } from "./finding";
import { officeKey } from "./office";
import { roleMissing } from "./roleMissing";
import { hasUnknownRole, isMember, type Seat } from "./seat";

/**
 * Whether every member holds an office at the level the rule asks for. A member whose office is not filled in makes the
 * rule undecidable, unless another breaks it; so does someone with another office whose seat is not known, who may be one.
 * @param levels the offices that will do, as the bylaws write them
 */
export function officeLevel(seats: readonly Seat[], levels: readonly string[]): Judgement {
  const allowed = new Set(levels.map(officeKey));
  const members = seats.filter(isMember);
  const standing = ({ office }: Seat): "allowed" | "other" | "missing" => {
    if (!office.ok || office.value === null) return "missing";
    return allowed.has(officeKey(office.value)) ? "allowed" : "other";
  };
  const missing = members.filter((seat) => standing(seat) === "missing");
  const others = members.filter((seat) => standing(seat) === "other");
  const named = levels.join(", ");
  if (others.length > 0) {
    return judgement(
      "broken",
      message("board.office.broken", { count: others.length, levels: named }),
      concernsOf(others, "office"),
    );
  }
  const unknown = seats.filter((seat) => hasUnknownRole(seat) && standing(seat) !== "allowed");
  if (unknown.length > 0) return roleMissing(unknown);
  if (missing.length > 0) {
    return judgement(
      "undecidable",
      message("board.office.missing", { count: missing.length }),
      concernsOf(missing, "office"),
    );
  }
  return judgement(
    "met",
    message("boardMet.office", { count: members.length, levels: named }),
    concernsOf(members, "office"),
  );
}
