import { message } from "../message";
import { concernsOf, type Judgement, judgement } from "./finding";
import type { Seat } from "./seat";

/** That a rule cannot be decided because the sheet does not say when these terms begin or end. */
export function termMissing(seats: readonly Seat[]): Judgement {
  return judgement("undecidable", message("board.term.missing", { count: seats.length }), fromAndTo(seats));
}

/** The cells with a seat's term. */
export function fromAndTo(seats: readonly Seat[]): Judgement["concerns"] {
  return [...concernsOf(seats, "from"), ...concernsOf(seats, "to")];
}
