import { MEETING, type NameLanguage } from "../../../src/workbook/layout";
import { cell, dateCell } from "../cells";
import type { SheetPlan } from "../layOut";
import type { SampleDetail, SampleSheet } from "../sample";
import type { CellContent } from "../xlsx/workbookContent";

const WIDTH_OF_NOTE = 70;
const IS_DATE = /^\d{4}-\d{2}-\d{2}$/;

/** What is true of the meeting as a whole: a detail a row. */
export function meetingSheet({ title, notes, rows }: SampleSheet<SampleDetail>, language: NameLanguage): SheetPlan {
  return {
    name: MEETING.names[language],
    title,
    notes,
    columns: [
      { heading: MEETING.columns.detail[language], width: null, cells: rows.map(({ detail }) => cell(detail)) },
      { heading: MEETING.columns.value[language], width: null, cells: rows.map(({ value }) => valueCell(value)) },
      {
        heading: MEETING.columns.note[language],
        width: WIDTH_OF_NOTE,
        cells: rows.map(({ note }) => cell(note, "wrapped")),
      },
    ],
    frozenColumns: 1,
    table: null,
  };
}

function valueCell(value: SampleDetail["value"]): CellContent | null {
  if (value === null) return { value, style: "open" };
  return IS_DATE.test(value) ? dateCell(value) : { value, style: "text" };
}
