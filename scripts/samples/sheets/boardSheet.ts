import { dayNumber } from "../../../src/domain/calendar/plainDate";
import { readDate } from "../../../src/domain/calendar/readDate";
import { BOARD } from "../../../src/workbook/layout";
import { cell } from "../cells";
import type { ColumnPlan, SheetPlan } from "../layOut";
import type { Sample, SampleSeat } from "../sample";
import type { CellContent } from "../xlsx/workbookContent";

/** Day 0 of Excel's calendar, counted so that it is right from 1 March 1900. */
const EXCEL_DAY_ZERO = dayNumber({ year: 1899, month: 12, day: 30 });

export function boardSheet({ board, language }: Sample): SheetPlan {
  const column = (name: keyof typeof BOARD.columns, cellOf: (seat: SampleSeat) => CellContent | null): ColumnPlan => ({
    heading: BOARD.columns[name][language],
    width: null,
    cells: board.rows.map(cellOf),
  });
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
    ],
    frozenColumns: 0,
    table: null,
  };
}

/** @throws where the data has a date that is none */
function dateCell(text: string | null): CellContent | null {
  if (text === null) return null;
  const date = readDate(text);
  if (!date.ok || date.value === null) throw new Error(`Not a date: ${text}`);
  return { value: dayNumber(date.value) - EXCEL_DAY_ZERO, style: "date" };
}
