import type { Candidate, ElectionList } from "../../../domain/elections/readLists";
import { normalWord } from "../../../domain/words";

/** Where someone stands: on which list, and at which place of it. */
export interface Standing {
  readonly list: ElectionList;
  /** From 1. */
  readonly place: number;
  readonly candidate: Candidate;
}

/** Everyone on the lists, by the row of the lists' sheet that they stand in. */
export function standings(lists: readonly ElectionList[]): ReadonlyMap<number, Standing> {
  return new Map(
    lists.flatMap((list) =>
      list.candidates.map((candidate, index) => [candidate.row, { list, place: index + 1, candidate }] as const),
    ),
  );
}

/** Who a row of the lists' sheet is; nobody where it is no longer there. */
export function standingsOf(rows: readonly number[], lists: readonly ElectionList[]): Standing[] {
  const all = standings(lists);
  return rows.flatMap((row) => all.get(row) ?? []);
}

/** What a list is called by itself: with the name of the one who is alone on it, where that is another. */
export function listName({ name, candidates }: ElectionList): string {
  const [only, ...others] = candidates;
  if (only === undefined || others.length > 0) return name;
  const own = only.name === null || normalWord(only.name) === normalWord(name) ? name : `${name}: ${only.name}`;
  return withMember(own, only.member);
}

/** What a candidate is called: by name, or else by the member that it is of; null where the sheet has neither. */
export function candidateText({ name, member }: Candidate): string | null {
  return name === null ? member : withMember(name, member);
}

/** Those elected by name, in the order they were; of proposals the one adopted. */
export function electedText(rows: readonly number[], lists: readonly ElectionList[]): string {
  return standingsOf(rows, lists)
    .map(({ list, candidate }) => candidateText(candidate) ?? listName(list))
    .join(", ");
}

function withMember(name: string, member: string | null): string {
  return member === null || normalWord(member) === normalWord(name) ? name : `${name} (${member})`;
}
