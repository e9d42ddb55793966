import { MEMBERS } from "../../../src/workbook/layout";
import { cell } from "../cells";
import type { ColumnPlan, SheetPlan } from "../layOut";
import type { Sample, SampleMember } from "../sample";
import type { CellContent } from "../xlsx/workbookContent";

/**
 * The members, as an Excel table.
 * @param beside what stands beside it: the fees, once they are known
 */
export function membersSheet({ members, language }: Sample, beside: readonly ColumnPlan[]): SheetPlan {
  const column = (
    name: keyof typeof MEMBERS.columns,
    cellOf: (member: SampleMember) => CellContent | null,
  ): ColumnPlan => ({ heading: MEMBERS.columns[name][language], width: null, cells: members.rows.map(cellOf) });
  const table = [
    column("number", ({ number }) => cell(number, "text")),
    column("name", ({ name }) => cell(name)),
    column("kind", ({ kind }) => cell(kind)),
    column("population", ({ population }) => cell(population, "wholeAmount")),
    column("weight", ({ weight }) => cell(weight)),
    column("agreed", ({ agreed }) => cell(agreed, "wholeAmount")),
  ];
  const name = MEMBERS.names[language];
  return {
    name,
    title: members.title,
    notes: members.notes,
    columns: [...table, ...beside],
    frozenColumns: 0,
    table: { name, columns: table.length },
  };
}
