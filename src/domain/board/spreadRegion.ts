import type { Member } from "../members/member";
import { message } from "../message";
import { normalWord } from "../words";
import type { Body, SendingMembers } from "./body";
import { type Judgement, judgement } from "./finding";
import { isMemberThen, membersMissing } from "./sender";
import { type SpreadGroup, spreadLeast } from "./spreadLeast";
import { textIn } from "./whom";

/**
 * Whether the members of each region have so many seats. The regions are those that the members' sheet names for those who
 * are members on the day; a county authority that names none is in none.
 * @param required a whole number
 */
export function spreadRegion(body: Body, required: number): Judgement {
  const { members, on } = body;
  if (members === null) return membersMissing(body);
  const groups = regionGroups(members, on, required);
  if (groups.length === 0) return judgement("undecidable", message("boardSender.noRegions", {}));
  const met = message("boardMet.spread.region", { count: groups.length, limit: required });
  return spreadLeast({ ...body, members }, groups, "region", met);
}

/** The members of each region, and that they must have so many seats. */
export function regionGroups({ all }: SendingMembers, on: Body["on"], required: number): SpreadGroup[] {
  const those = all.filter((member) => !isKind(member, "observer") && isMemberThen(member, on) !== false);
  const regions = new Map(
    those.flatMap(({ region }) => {
      const name = textIn(region);
      return name === null ? [] : [[normalWord(name), name]];
    }),
  );
  return [...regions].sort().map(([key, name]) => ({
    name,
    required,
    has: (member: Member): boolean | null => {
      const region = textIn(member.region);
      if (region !== null) return normalWord(region) === key;
      return isKind(member, "county") && member.region.ok ? false : null;
    },
  }));
}

function isKind({ kind }: Member, wanted: "observer" | "county"): boolean {
  return kind.ok && kind.value === wanted;
}
