import { INDEX, type NameLanguage } from "../../../src/workbook/layout";
import { cell } from "../cells";
import type { ColumnPlan, SheetPlan } from "../layOut";
import type { SampleIndexYear, SampleSheet } from "../sample";
import type { CellContent } from "../xlsx/workbookContent";

export function indexSheet({ title, notes, rows }: SampleSheet<SampleIndexYear>, language: NameLanguage): SheetPlan {
  const column = (
    name: keyof typeof INDEX.columns,
    cellOf: (year: SampleIndexYear) => CellContent | null,
  ): ColumnPlan => ({ heading: INDEX.columns[name][language], width: null, cells: rows.map(cellOf) });
  return {
    name: INDEX.names[language],
    title,
    notes,
    columns: [
      column("year", ({ year }) => cell(year, "left")),
      column("change", ({ change }) => cell(change, "percent")),
      column("vintage", ({ vintage }) => cell(vintage)),
      column("source", ({ source }) => cell(source)),
    ],
    frozenColumns: 0,
    table: null,
  };
}
