import { BOARD } from "../../../src/workbook/layout";
import { cell, dateCell } from "../cells";
import type { ColumnPlan, SheetPlan } from "../layOut";
import type { Sample, SampleSeat } from "../sample";
import type { CellContent } from "../xlsx/workbookContent";

export function boardSheet({ board, language }: Sample): SheetPlan {
  const column = (name: keyof typeof BOARD.columns, cellOf: (seat: SampleSeat) => CellContent | null): ColumnPlan => ({
    heading: BOARD.columns[name][language],
    width: null,
    cells: board.rows.map(cellOf),
  });
  const has = (field: "approved" | "electedBy"): boolean => board.rows.some((seat) => seat[field] !== undefined);
  return {
    name: BOARD.names[language],
    title: board.title,
    notes: board.notes,
    columns: [
      column("body", ({ body }) => cell(body)),
      column("seat", ({ seat }) => cell(seat)),
      column("name", ({ name }) => cell(name)),
      column("member", ({ member }) => cell(member)),
      column("office", ({ office }) => cell(office)),
      column("gender", ({ gender }) => cell(gender)),
      column("from", ({ from }) => dateCell(from)),
      column("to", ({ to }) => dateCell(to)),
      column("deputyFor", ({ deputyFor }) => cell(deputyFor)),
      ...(has("approved") ? [column("approved", ({ approved }) => cell(approved))] : []),
      ...(has("electedBy") ? [column("electedBy", ({ electedBy }) => cell(electedBy))] : []),
    ],
    frozenColumns: 0,
    table: null,
  };
}
