import { BYLAWS } from "../../../src/workbook/layout";
import { cell } from "../cells";
import type { ColumnPlan, SheetPlan } from "../layOut";
import type { Sample, SampleBylaw } from "../sample";
import type { CellContent } from "../xlsx/workbookContent";

const WIDTH_OF_SOURCE = 44;
const WIDTH_OF_NOTE = 56;
/** From here on a number is an amount, and is easier to read with its thousands apart. */
const FIRST_THOUSAND = 1000;
const LOOKS_LIKE_A_NUMBER = /^[\d\s./-]+$/;

export function bylawsSheet({ bylaws, language }: Sample): SheetPlan {
  const column = (
    name: keyof typeof BYLAWS.columns,
    width: number | null,
    cellOf: (bylaw: SampleBylaw) => CellContent | null,
  ): ColumnPlan => ({ heading: BYLAWS.columns[name][language], width, cells: bylaws.rows.map(cellOf) });
  return {
    name: BYLAWS.names[language],
    title: bylaws.title,
    notes: bylaws.notes,
    columns: [
      column("rule", null, ({ rule }) => cell(rule)),
      column("scope", null, ({ scope }) => cell(scope)),
      column("value", null, ({ value }) => valueCell(value)),
      column("severity", null, ({ severity }) => cell(severity)),
      column("source", WIDTH_OF_SOURCE, ({ source }) => cell(source, "wrapped")),
      column("note", WIDTH_OF_NOTE, ({ note }) => cell(note, "wrapped")),
    ],
    frozenColumns: 1,
    table: null,
  };
}

/** An open rule's cell is there to be filled in. Text that Excel would make a number or a date of is kept as text. */
function valueCell(value: SampleBylaw["value"]): CellContent {
  if (value === null) return { value, style: "open" };
  if (typeof value === "number") return { value, style: value < FIRST_THOUSAND ? "left" : "leftWholeAmount" };
  return { value, style: LOOKS_LIKE_A_NUMBER.test(value) ? "text" : "plain" };
}
