import { message } from "../message";
import type { DeputyCount } from "./deputyCount";
import { concernsOf, type Judgement, judgement } from "./finding";
import { roleMissing } from "./roleMissing";
import { hasRole, hasUnknownRole, isMember, type Seat } from "./seat";

/**
 * Whether a body has as many deputies as it must, or at least so many: a number, or as many as it has members, as
 * kommuneloven §§ 18-3 and 19-3 ask of those that each participant elects.
 */
export function deputyNumber(seats: readonly Seat[], kind: "exact" | "min", wanted: DeputyCount): Judgement {
  const deputies = seats.filter((seat) => hasRole(seat, "deputy"));
  const unknown = seats.filter(hasUnknownRole);
  const limit = wanted === "asMembers" ? seats.filter(isMember).length : wanted;
  const count = deputies.length;
  // One more member is one more that is asked for.
  const least = count - limit - (wanted === "asMembers" ? unknown.length : 0);
  const most = count - limit + unknown.length;
  const concerns = concernsOf(deputies, "seat");
  if (most < 0) return judgement("broken", message("board.deputies.tooFew", { count, limit }), concerns);
  if (kind === "exact" && least > 0) {
    return judgement("broken", message("board.deputies.tooMany", { count, limit }), concerns);
  }
  return least >= 0 && (kind === "min" || most === 0)
    ? judgement("met", message("boardMet.deputies.number", { count }), concerns)
    : roleMissing(unknown);
}
