import type { BoardRuleId } from "../../bylaws/bylawId";
import type { Seat } from "../seat";
import { atMost, type Demand, impossible, noneOf } from "./demand";

/**
 * The demands of a rule that looks at two seats at a time: nobody who cannot sit beside those who sit on, and of those who
 * cannot sit beside each other only one. Those who can sit beside the same others are taken together.
 * @param meets whether these would meet the rule as all of the body
 */
export function pairDemands(
  rule: BoardRuleId,
  continuing: readonly Seat[],
  candidates: readonly Seat[],
  meets: (seats: readonly Seat[]) => boolean,
): Demand[] {
  if (continuing.length > 0 && !meets(continuing)) return [impossible(rule)];
  const banned = new Set(candidates.filter((seat) => !meets([...continuing, seat])));
  const free = candidates.filter((seat) => !banned.has(seat));
  const apart = (seat: Seat): Seat[] => free.filter((other) => other === seat || !meets([seat, other]));
  const groups = new Map<string, { readonly seats: Set<Seat>; readonly apart: ReadonlySet<Seat> }>();
  for (const seat of free) {
    const others = apart(seat);
    if (others.length === 1) continue;
    const key = others.map(({ row }) => row).join();
    const group = groups.get(key) ?? { seats: new Set(), apart: new Set(others) };
    group.seats.add(seat);
    groups.set(key, group);
  }
  const each = [...groups.values()];
  const onlyOne = each.flatMap((group, index) =>
    each
      .slice(index)
      .filter((other) => [...other.seats].every((seat) => group.apart.has(seat)))
      .map((other) => atMost(rule, (seat) => group.seats.has(seat) || other.seats.has(seat), 1)),
  );
  return [noneOf(rule, (seat) => banned.has(seat)), ...onlyOne];
}
