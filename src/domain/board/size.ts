import { message } from "../message";
import { concernsOf, type Judgement, judgement } from "./finding";
import { roleMissing } from "./roleMissing";
import { hasUnknownRole, isMember, type Seat } from "./seat";

/** A limit on how many members a body has. */
export type SizeLimit = "exact" | "min" | "max";

/**
 * Whether a body has as many members as it must, or at least or at most so many. Deputies and observers are not members.
 * A seat whose role is not known may or may not be one: where that could change the answer, there is none.
 * @param limit a whole number
 */
export function size(seats: readonly Seat[], kind: SizeLimit, limit: number): Judgement {
  const members = seats.filter(isMember);
  const unknown = seats.filter(hasUnknownRole);
  const fewest = members.length;
  const most = fewest + unknown.length;
  const concerns = concernsOf(members, "seat");
  if (kind !== "min" && fewest > limit) {
    return judgement("broken", message("board.size.tooMany", { count: fewest, limit }), concerns);
  }
  if (kind !== "max" && most < limit) {
    return judgement("broken", message("board.size.tooFew", { count: most, limit }), concerns);
  }
  const isCertain = (kind === "min" || most <= limit) && (kind === "max" || fewest >= limit);
  return isCertain ? judgement("met", message("boardMet.size", { count: fewest }), concerns) : roleMissing(unknown);
}
