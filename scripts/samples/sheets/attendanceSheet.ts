import { ATTENDANCE, type NameLanguage } from "../../../src/workbook/layout";
import { cell, itemCell } from "../cells";
import type { ColumnPlan, SheetPlan } from "../layOut";
import type { SampleSheet, SampleSpell } from "../sample";
import type { CellContent } from "../xlsx/workbookContent";

/** Who was there: a row for each spell, so that someone may leave and come back. */
export function attendanceSheet({ title, notes, rows }: SampleSheet<SampleSpell>, language: NameLanguage): SheetPlan {
  const column = (
    name: keyof typeof ATTENDANCE.columns,
    cellOf: (spell: SampleSpell) => CellContent | null,
  ): ColumnPlan => ({ heading: ATTENDANCE.columns[name][language], width: null, cells: rows.map(cellOf) });
  return {
    name: ATTENDANCE.names[language],
    title,
    notes,
    columns: [
      column("member", ({ member }) => cell(member)),
      column("delegate", ({ delegate }) => cell(delegate)),
      column("from", ({ from }) => itemCell(from)),
      column("to", ({ to }) => itemCell(to)),
      column("proxy", ({ proxy }) => cell(proxy)),
      column("how", ({ how }) => cell(how)),
    ],
    frozenColumns: 1,
    table: null,
  };
}
