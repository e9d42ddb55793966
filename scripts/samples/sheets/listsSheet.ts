import { LISTS, type NameLanguage } from "../../../src/workbook/layout";
import { cell, itemCell } from "../cells";
import type { ColumnPlan, SheetPlan } from "../layOut";
import type { SampleCandidate, SampleSheet } from "../sample";
import type { CellContent } from "../xlsx/workbookContent";

/** Candidates list by list, and the proposals that an item is decided between, which are lists without names. */
export function listsSheet({ title, notes, rows }: SampleSheet<SampleCandidate>, language: NameLanguage): SheetPlan {
  const column = (
    name: keyof typeof LISTS.columns,
    cellOf: (candidate: SampleCandidate) => CellContent | null,
  ): ColumnPlan => ({ heading: LISTS.columns[name][language], width: null, cells: rows.map(cellOf) });
  return {
    name: LISTS.names[language],
    title,
    notes,
    columns: [
      column("election", ({ election }) => itemCell(election)),
      column("list", ({ list }) => cell(list)),
      column("place", ({ place }) => cell(place, "left")),
      column("name", ({ name }) => cell(name)),
      column("gender", ({ gender }) => cell(gender)),
      column("member", ({ member }) => cell(member)),
      column("office", ({ office }) => cell(office)),
      column("votes", ({ votes }) => cell(votes, "count")),
      column("secondCount", () => null),
      column("secondVote", () => null),
    ],
    frozenColumns: 2,
    table: null,
  };
}
