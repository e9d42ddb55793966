import type { Bylaw } from "../../bylaws/bylaw";
import type { Body } from "../body";
import type { Seat } from "../seat";

/** What the demands of a rule are made from. */
export interface Asking {
  /** The body with those who sit on, and nobody of the slate. */
  readonly body: Body;
  readonly bylaws: readonly Bylaw[];
  /** Everyone who can be in the body: those who sit on, and the candidates. */
  readonly seats: readonly Seat[];
}
