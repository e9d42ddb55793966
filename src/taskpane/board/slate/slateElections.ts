import { type StandingCandidate } from "../../../domain/board/slate/candidateSeat";
import { type StandingList, standingCandidates } from "../../../domain/board/slate/standingCandidates";
import { textOf } from "../../../domain/cell";
import { readElectionMethod } from "../../../domain/elections/electionMethod";
import { normalWord } from "../../../domain/words";
import { itemKey } from "../../../workbook/itemKey";
import type { ListsColumn, Partnership, SheetRow } from "../../../workbook/partnership";

/** An election of several that people stand for on lists. */
export interface SlateElection {
  /** The item, as it is compared. */
  readonly key: string;
  /** As the lists' sheet writes it; empty where it does not. */
  readonly item: string;
  /** What the agenda calls it; null where it does not. */
  readonly title: string | null;
  readonly candidates: readonly StandingCandidate[];
  /** One at least. */
  readonly lists: readonly StandingList[];
}

/** The elections of the lists' sheet that a slate can be tried for: not those of one person, as of a leader, nor proposals. */
export function slateElections({ lists, agenda }: Pick<Partnership, "lists" | "agenda">): SlateElection[] {
  if (lists.kind !== "found") return [];
  const rows = new Map<string, SheetRow<ListsColumn>[]>();
  for (const row of lists.content) {
    const key = itemKey(textOf(row.cells.election) ?? "");
    rows.set(key, [...(rows.get(key) ?? []), row]);
  }
  const items = new Map(
    (agenda.kind === "found" ? agenda.content : []).map((item) => [itemKey(item.item), item] as const),
  );
  return [...rows].flatMap(([key, own]): SlateElection[] => {
    const item = items.get(key);
    const method = readElectionMethod(item?.cells.method ?? null);
    const standing = standingCandidates(own);
    if (standing.candidates.length < 2 || (method.ok && method.value === "majority")) return [];
    const written = textOf(own[0]?.cells.election ?? null) ?? "";
    return [{ key, item: written, title: item === undefined ? null : textOf(item.cells.title), ...standing }];
  });
}

/** The ending of a body's definite form, which a title may do without: programstyre, programstyret. */
const ENDING = /(?:et|en|a|t)$/u;

/** The body that an election is of: the one whose name its title has in it; null where it has none. */
export function bodyOfElection({ title }: SlateElection, bodies: readonly (string | null)[]): string | null {
  const words = normalWord(title ?? "");
  return bodies.find((body) => body !== null && words.includes(normalWord(body).replace(ENDING, ""))) ?? null;
}
