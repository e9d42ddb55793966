import type { ElectionMethod } from "../../../domain/elections/electionMethod";
import type { ElectionList } from "../../../domain/elections/readLists";
import { normalWord } from "../../../domain/words";
import { BLANK, type Change, constant, contentsFrom, text } from "../../../workbook/change/change";
import type { FoundTable } from "../../../workbook/findTable";
import type { RowToAppend } from "../../../workbook/appendRows";
import type { AgendaColumn, ListsColumn } from "../../../workbook/partnership";
import { cellOf } from "../../places";

/** Columns of the lists' sheet that are no text. */
export const LIST_FORMATS = {
  place: "General",
  votes: "General",
  secondCount: "General",
  secondVote: "General",
} as const;

/** What is asked of someone who is put on a list. */
export interface CandidateFields {
  readonly list: string;
  readonly name: string;
  readonly gender: string;
  readonly member: string;
  readonly office: string;
}

export const NO_CANDIDATE: CandidateFields = { list: "", name: "", gender: "", member: "", office: "" };

/** Whether each candidate, or proposal, is a list of its own, so that there is no list to ask for. */
export function isListOfOne(method: ElectionMethod | "alternatives" | null): boolean {
  return method === "majority" || method === "alternatives";
}

/** A row of the lists' sheet for one more on a list; at the next place of it, but for proposals, which have none. */
export function candidateRow(
  item: string,
  method: ElectionMethod | "alternatives" | null,
  fields: CandidateFields,
  lists: readonly ElectionList[],
): RowToAppend<ListsColumn> {
  const list = (isListOfOne(method) ? fields.name : fields.list).trim();
  const isProposal = method === "alternatives";
  const place = (lists.find(({ name }) => normalWord(name) === normalWord(list))?.candidates.length ?? 0) + 1;
  return {
    election: text(item),
    list: text(list),
    place: isProposal ? BLANK : constant(place),
    name: isProposal ? BLANK : text(fields.name.trim()),
    gender: text(fields.gender),
    member: text(fields.member.trim()),
    office: text(fields.office.trim()),
  };
}

/** Whether there is one like it already: a list of one may not be named twice. */
export function isNamedTwice(
  method: ElectionMethod | "alternatives" | null,
  { name }: CandidateFields,
  lists: readonly ElectionList[],
): boolean {
  return isListOfOne(method) && lists.some((list) => normalWord(list.name) === normalWord(name));
}

/**
 * How the election is held and how many are elected, in the item's own cells. Null where neither is to be written.
 * @param method the word for it in the sheet's language; null leaves the cell as it is, and so does null for the seats
 */
export function agendaChange(
  agenda: FoundTable<AgendaColumn>,
  row: number,
  { method, seats }: { readonly method: string | null; readonly seats: number | null },
): Change | null {
  const cells = [
    ...(method === null ? [] : [{ column: "method", content: text(method), numberFormat: "@" } as const]),
    ...(seats === null ? [] : [{ column: "seats", content: constant(seats), numberFormat: "General" } as const]),
  ].flatMap(({ column, content, numberFormat }) => {
    const place = cellOf(agenda, row, column);
    if (place === null) return [];
    const contents = contentsFrom(agenda.sheet, place.row, place.column, [[content]]);
    return [{ contents, look: { area: contents.area, numberFormat } }];
  });
  if (cells.length === 0) return null;
  return {
    newSheets: [],
    looks: cells.map(({ look }) => look),
    contents: cells.map(({ contents }) => contents),
    deletedSheets: [],
  };
}
