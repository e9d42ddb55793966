import { type Cell, textOf } from "../../../domain/cell";
import { normalWord } from "../../../domain/words";
import type { RowToAppend } from "../../../workbook/appendRows";
import { BLANK, type CellContent, constant, text } from "../../../workbook/change/change";
import type { FoundTable } from "../../../workbook/findTable";
import type { ListsColumn } from "../../../workbook/partnership";
import type { SlateElection } from "./slateElections";

/** What is taken over as the sheet has it of those who are put on another list. */
const TAKEN_OVER = ["election", "name", "gender", "member", "office"] as const;

/** A slate as a list of its own in the lists' sheet, with what the sheet says of each: of an election, in its own words. */
export function slateRows(
  list: string,
  rows: readonly number[],
  table: FoundTable<ListsColumn>,
): RowToAppend<ListsColumn>[] {
  return rows.map((row, index) => {
    const cells = table.rows[row]?.cells;
    const taken = TAKEN_OVER.flatMap((column) =>
      cells === undefined || !table.columns.has(column) ? [] : [[column, contentFor(cells[column])] as const],
    );
    return {
      ...Object.fromEntries(taken),
      list: text(list),
      ...(table.columns.has("place") ? { place: constant(index + 1) } : {}),
    };
  });
}

function contentFor(cell: Cell): CellContent {
  const written = textOf(cell);
  return written === null ? BLANK : text(written);
}

/** Whether the election has a list by that name. */
export function isListThere(name: string, { lists }: SlateElection): boolean {
  return lists.some((list) => normalWord(list.name) === normalWord(name));
}
