import { type ListRow, readLists } from "../../elections/readLists";
import { readText } from "../../readText";
import { normalWord } from "../../words";
import type { StandingCandidate } from "./candidateSeat";

/** A list of an election, by the rows of those who stand on it. */
export interface StandingList {
  readonly name: string;
  /** In the order of their places. */
  readonly rows: readonly number[];
}

export interface Standing {
  /** Everyone who stands, each once: the same name is the same person, on whichever lists. */
  readonly candidates: readonly StandingCandidate[];
  readonly lists: readonly StandingList[];
}

/**
 * Everyone who stands at an election, as members of the body: list by list, in the order of their places. Who is on several
 * lists is taken from the first, and is by that list. A row with neither a name nor a member is nobody.
 * @param rows those of the election
 */
export function standingCandidates(rows: readonly ListRow[]): Standing {
  const candidates: StandingCandidate[] = [];
  const byName = new Map<string, number>();
  const officeIn = new Map(rows.map(({ row, cells }) => [row, readText(cells.office)]));
  const lists = readLists(rows).lists.map((list): StandingList => {
    const own = list.candidates.filter(({ name, member }) => name !== null || member !== null);
    const standing = own.map(({ row, name, member, gender }) => {
      const key = name === null ? null : normalWord(name);
      const known = key === null ? undefined : byName.get(key);
      if (known !== undefined) return known;
      if (key !== null) byName.set(key, row);
      const office = officeIn.get(row);
      candidates.push({
        row,
        name,
        member,
        office: office?.ok === true ? office.value : null,
        gender,
        list: list.name,
        role: "member",
      });
      return row;
    });
    return { name: list.name, rows: [...new Set(standing)] };
  });
  return { candidates, lists: lists.filter((list) => list.rows.length > 0) };
}
