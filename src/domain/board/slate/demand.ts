import type { BoardRuleId } from "../../bylaws/bylawId";
import type { Seat } from "../seat";

/** What a rule asks of how many of a body's seats there are in one group, or in two. */
export interface Demand {
  readonly rule: BoardRuleId;
  readonly groups: readonly [] | readonly [SeatGroup] | readonly [SeatGroup, SeatGroup];
  /** Whether so many in the first group and so many in the second will do; 0 for a group that is not there. */
  readonly holds: (first: number, second: number) => boolean;
}

export type SeatGroup = (seat: Seat) => boolean;

/** None of the body may be in the group. */
export function noneOf(rule: BoardRuleId, group: SeatGroup): Demand {
  return { rule, groups: [group], holds: (count) => count === 0 };
}

/** At least so many of the body are in the group. */
export function atLeast(rule: BoardRuleId, group: SeatGroup, least: number): Demand {
  return { rule, groups: [group], holds: (count) => count >= least };
}

/** At most so many of the body are in the group. */
export function atMost(rule: BoardRuleId, group: SeatGroup, most: number): Demand {
  return { rule, groups: [group], holds: (count) => count <= most };
}

/** No body at all will do: the rule's value cannot be read, or those who sit on break it. */
export function impossible(rule: BoardRuleId): Demand {
  return { rule, groups: [], holds: () => false };
}
