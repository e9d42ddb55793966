import { message } from "../message";
import { concernsOf, type Judgement, judgement } from "./finding";
import type { Seat } from "./seat";

/** That a rule cannot be decided because the sheet does not say what these seats are. */
export function roleMissing(seats: readonly Seat[]): Judgement {
  return judgement("undecidable", message("board.roleMissing", { count: seats.length }), concernsOf(seats, "seat"));
}
