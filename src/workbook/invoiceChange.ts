import { serialOfDate } from "../domain/calendar/excelDate";
import {
  type DocumentCell,
  INVOICE_COLUMNS,
  type InvoiceColumn,
  type InvoiceTable,
} from "../domain/invoice/invoiceTable";
import { toNumber } from "../domain/numbers/toNumber";
import { BLANK, type CellContent, type Change, constant, contentsFrom, type Look, text } from "./change/change";
import { INVOICES, type NameLanguage } from "./layout";
import { newSheetName } from "./newSheetName";

const AMOUNT = "#,##0.00";
const DATE = "dd.mm.yyyy";
const TEXT = "@";
const WHOLE = "0";

const FORMATS: Readonly<Record<InvoiceColumn, string>> = {
  number: TEXT,
  name: TEXT,
  organisation: TEXT,
  reference: TEXT,
  kind: TEXT,
  from: DATE,
  to: DATE,
  instalment: WHOLE,
  of: WHOLE,
  amount: AMOUNT,
  treatment: TEXT,
  vat: AMOUNT,
  total: AMOUNT,
  due: DATE,
  account: TEXT,
  corrects: TEXT,
};

/**
 * The invoice basis as a change: a sheet of its own, at the end of the workbook and under a name that no sheet has, so
 * that nothing is overwritten: the title, a line a note, a blank row, the headings, a row an invoice, a blank row, the sums.
 * @param sheetNames the sheets the workbook has
 */
export function invoiceChange(table: InvoiceTable, sheetNames: readonly string[], language: NameLanguage): Change {
  const sheet = newSheetName(INVOICES.names[language], sheetNames);
  const last = INVOICE_COLUMNS.length - 1;
  const headingRow = table.notes.length + 2;
  const sumRow = headingRow + table.rows.length + 2;
  const row = (cells: readonly CellContent[]): CellContent[] =>
    INVOICE_COLUMNS.map((_, index) => cells[index] ?? BLANK);
  const rows = [
    row([text(table.title)]),
    ...table.notes.map((note) => row([text(note)])),
    row([]),
    INVOICE_COLUMNS.map((column) => text(INVOICES.columns[column][language])),
    ...table.rows.map((one) => INVOICE_COLUMNS.map((column) => contentOf(one[column]))),
    row([]),
    INVOICE_COLUMNS.map((column) => contentOf(table.sums[column])),
  ];
  const area = (top: number, bottom: number, left = 0, right = last): Look["area"] => ({
    sheet,
    top,
    left,
    bottom,
    right,
  });
  return {
    newSheets: [sheet],
    looks: [
      { area: area(0, 0), isBold: true },
      { area: area(headingRow, headingRow), isBold: true },
      { area: area(sumRow, sumRow), isBold: true },
      ...INVOICE_COLUMNS.map((column, index) => ({
        area: area(headingRow + 1, sumRow, index, index),
        numberFormat: FORMATS[column],
      })),
      { area: area(headingRow, sumRow), fitsColumns: true },
    ],
    contents: [contentsFrom(sheet, 0, 0, rows)],
    deletedSheets: [],
  };
}

function contentOf(cell: DocumentCell): CellContent {
  switch (cell.kind) {
    case "blank":
      return BLANK;
    case "text":
      return text(cell.text);
    case "number":
      return constant(toNumber(cell.number));
    case "date":
      return constant(serialOfDate(cell.date));
  }
}
