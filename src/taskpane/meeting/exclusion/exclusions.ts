import { type Doors, doorsOf } from "../../../domain/meeting/doors";
import type { MemberIndex } from "../../../domain/members/findMember";
import type { Member } from "../../../domain/members/member";
import { writtenName } from "../../../domain/members/writtenName";
import { itemKey } from "../../../workbook/itemKey";
import { CLOSED_DOORS } from "../../../workbook/layout";
import type { Partnership } from "../../../workbook/partnership";
import { readLogged } from "../../../workbook/readLogged";
import type { DecidedItem } from "../decideMeeting";

/** Whether an item is dealt with behind closed doors, and on what grounds, as the latest row of the log has it. */
export interface ItemDoors {
  readonly doors: Doors;
  readonly grounds: string | null;
}

/** What the log says of the doors at an item; open where it says nothing. */
export function doorsAt(log: Partnership["log"], item: string): ItemDoors {
  const rows = log.kind === "found" ? (readLogged(log.content, CLOSED_DOORS).get(itemKey(item)) ?? []) : [];
  const said = rows.flatMap(({ after, why }): ItemDoors[] => {
    const doors = doorsOf(after ?? "");
    return doors === null ? [] : [{ doors, grounds: why }];
  });
  return said.at(-1) ?? { doors: "opened", grounds: null };
}

/** A member by the name that it is written with. */
export interface Eligible {
  readonly member: Member;
  readonly name: string;
}

/** Those who may be found to take no part in an item: every member with a vote that is not so found already. */
export function eligible(
  { roll, disqualified }: Pick<DecidedItem, "roll" | "disqualified">,
  find: MemberIndex,
): Eligible[] {
  const found = new Set(
    disqualified.flatMap(({ member }) => {
      const known = find(member);
      return known.ok ? [known.value.row] : [];
    }),
  );
  return roll.entries
    .filter(({ member }) => !found.has(member.row))
    .map(({ member }) => ({ member, name: writtenName(member, find) }));
}
