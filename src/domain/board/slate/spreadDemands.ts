import type { BoardRuleId } from "../../bylaws/bylawId";
import { bylawValue } from "../../bylaws/bylawValue";
import { isMember } from "../seat";
import { senderOf } from "../sender";
import type { SpreadGroup } from "../spreadLeast";
import { sizeGroups } from "../spreadPopulation";
import { regionGroups } from "../spreadRegion";
import type { Asking } from "./asking";
import { atLeast, type Demand, impossible } from "./demand";

/** That the members of each region have as many seats as they must. */
export function regionDemands(asking: Asking): Demand[] {
  const { members, on, name } = asking.body;
  const rule = bylawValue(asking.bylaws, "board.spread.region", name);
  if (!rule.ok) return [impossible("board.spread.region")];
  if (rule.value === null) return [];
  const groups = members === null ? [] : regionGroups(members, on, rule.value);
  return groups.length === 0 ? [impossible("board.spread.region")] : ofGroups("board.spread.region", groups, asking);
}

/** That the members of each size have as many seats as they must. */
export function populationDemands(asking: Asking): Demand[] {
  const { members, name } = asking.body;
  const rule = bylawValue(asking.bylaws, "board.spread.population", name);
  if (!rule.ok) return [impossible("board.spread.population")];
  if (rule.value === null) return [];
  return members === null
    ? [impossible("board.spread.population")]
    : ofGroups("board.spread.population", sizeGroups(rule.value), asking);
}

function ofGroups(rule: BoardRuleId, groups: readonly SpreadGroup[], { body: { members } }: Asking): Demand[] {
  return groups.map(({ required, has }) =>
    atLeast(
      rule,
      (seat) => {
        const sender = senderOf(seat, members);
        return isMember(seat) && sender !== null && has(sender) === true;
      },
      required,
    ),
  );
}
