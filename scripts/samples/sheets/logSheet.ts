import { LOG, type NameLanguage } from "../../../src/workbook/layout";
import { cell, itemCell, timeCell } from "../cells";
import type { ColumnPlan, SheetPlan } from "../layOut";
import type { SampleEvent, SampleSheet } from "../sample";
import type { CellContent } from "../xlsx/workbookContent";

const WIDTH_OF_REASON = 60;

/** What has happened, in order; the pane adds its rows below. */
export function logSheet({ title, notes, rows }: SampleSheet<SampleEvent>, language: NameLanguage): SheetPlan {
  const column = (
    name: keyof typeof LOG.columns,
    cellOf: (event: SampleEvent) => CellContent | null,
    width: number | null = null,
  ): ColumnPlan => ({ heading: LOG.columns[name][language], width, cells: rows.map(cellOf) });
  return {
    name: LOG.names[language],
    title,
    notes,
    columns: [
      column("time", ({ time }) => timeCell(time)),
      column("what", ({ what }) => cell(what)),
      column("item", ({ item }) => itemCell(item)),
      column("member", ({ member }) => cell(member)),
      column("before", ({ before }) => cell(before)),
      column("after", ({ after }) => cell(after)),
      column("why", ({ why }) => cell(why, "wrapped"), WIDTH_OF_REASON),
    ],
    frozenColumns: 0,
    table: null,
  };
}
