import { textOf } from "../domain/cell";
import { readDisqualification } from "../domain/meeting/disqualification";
import { message } from "../domain/message";
import { readText } from "../domain/readText";
import type { RowProblem } from "../domain/rowProblem";
import { normalWord } from "../domain/words";
import { isLogged } from "./isLogged";
import { itemKey } from "./itemKey";
import { DISQUALIFIED } from "./layout";
import type { LogColumn, SheetRow } from "./partnership";

/** A member that takes no part in an item, in the words of the log. */
export interface DisqualifiedMember {
  /** The row of the log's table, from 0. */
  readonly row: number;
  readonly member: string;
  readonly grounds: string | null;
}

export interface DisqualifiedRead {
  /** By `itemKey`. */
  readonly items: ReadonlyMap<string, readonly DisqualifiedMember[]>;
  readonly problems: readonly RowProblem<"item" | "member" | "after">[];
}

/** Who takes no part in which items, as the latest rows of the log have it. */
export function readDisqualified(rows: readonly SheetRow<LogColumn>[]): DisqualifiedRead {
  const items = new Map<string, Map<string, DisqualifiedMember>>();
  const problems: RowProblem<"item" | "member" | "after">[] = [];
  for (const { row, cells } of rows) {
    if (!isLogged({ cells }, DISQUALIFIED)) continue;
    const item = readText(cells.item);
    const member = readText(cells.member);
    const said = readDisqualification(cells.after);
    if (!item.ok || item.value === null) {
      problems.push({ row, field: "item", problem: item.ok ? message("log.nameless", {}) : item.problem });
    } else if (!member.ok || member.value === null) {
      problems.push({ row, field: "member", problem: member.ok ? message("log.memberMissing", {}) : member.problem });
    } else if (!said.ok) {
      problems.push({ row, field: "after", problem: said.problem });
    } else {
      const key = itemKey(item.value);
      const ofItem = items.get(key) ?? new Map<string, DisqualifiedMember>();
      items.set(key, ofItem);
      if (said.value === "qualified" || said.value === null) ofItem.delete(normalWord(member.value));
      else ofItem.set(normalWord(member.value), { row, member: member.value, grounds: textOf(cells.why) });
    }
  }
  return { items: new Map([...items].map(([key, members]) => [key, [...members.values()]])), problems };
}
