import { type Cell, isCellError, textOf } from "../../domain/cell";
import { normalWord } from "../../domain/words";
import type { FoundTable } from "../findTable";
import { itemKey } from "../itemKey";
import type { VotesColumn } from "../partnership";

/** Where the roll calls stand, by their headings; rows and columns of the sheet, from 0. */
export interface VotesPlace {
  readonly sheet: string;
  readonly headingRow: number;
  readonly memberColumn: number;
}

/** A cell of a roll call, by what stands over it and beside it, and where it was last seen. */
export interface BallotCell {
  readonly item: string;
  readonly member: string;
  readonly row: number;
  readonly column: number;
}

/** The place of the roll calls in their table. */
export function votesPlace({ sheet, headingRow, columns, left }: FoundTable<VotesColumn>): VotesPlace {
  return { sheet, headingRow, memberColumn: columns.get("member") ?? left };
}

/** What a heading or a member's cell says; an error by its code, and nothing for a blank. */
export function labelOf(cell: Cell): string {
  return cell !== null && isCellError(cell) ? cell.error : (textOf(cell) ?? "");
}

/** Whether two cells are the same member's on the same item, wherever they stand. */
export function isSameBallotCell(
  a: Pick<BallotCell, "item" | "member">,
  b: Pick<BallotCell, "item" | "member">,
): boolean {
  return itemKey(a.item) === itemKey(b.item) && normalWord(a.member) === normalWord(b.member);
}

/** What keeps a ballot's cell from being found. */
export type Unfound = "item" | "member";

/**
 * Finds a ballot's cell anew, when rows have been sorted or columns moved. It is where it was last seen if that is still its
 * place; else where its member and its item are, if its member is there once. What has no name is nowhere else.
 */
export function locate(table: FoundTable<VotesColumn>, cell: BallotCell): BallotCell | Unfound {
  const headings = [...table.otherHeadings, ...table.apartHeadings].map(
    ({ text, column }) => [itemKey(text), column] as const,
  );
  const members = [...table.rows, ...table.rowsBelow].map(
    ({ cells, sheetRow }) => [normalWord(labelOf(cells.member)), sheetRow] as const,
  );
  const columns = placesOf(headings, itemKey(cell.item), cell.column);
  const rows = placesOf(members, normalWord(cell.member), cell.row);
  // Of two columns for an item the first is read; a member that is there twice is not read at all.
  const [column] = columns;
  const [row, ...otherRows] = rows;
  if (column === undefined) return "item";
  return row === undefined || otherRows.length > 0 ? "member" : { ...cell, row, column };
}

/** Where a name stands: only where it was last seen if it still does. */
function placesOf(names: readonly (readonly [name: string, at: number])[], wanted: string, lastSeen: number): number[] {
  const nameThere = names.find(([, at]) => at === lastSeen)?.[0] ?? "";
  return nameThere === wanted ? [lastSeen] : names.flatMap(([name, at]) => (name === wanted ? [at] : []));
}
