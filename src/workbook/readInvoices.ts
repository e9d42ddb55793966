import { readDate } from "../domain/calendar/readDate";
import { type Cell, contentOf, textOf } from "../domain/cell";
import type { EarlierInvoice } from "../domain/invoice/invoiceLine";
import { readVatTreatment } from "../domain/invoice/vatTreatment";
import { isSubtotal } from "../domain/members/subtotal";
import { type InvoiceProblem, message } from "../domain/message";
import { isLess } from "../domain/numbers/compare";
import { ONE } from "../domain/numbers/exact";
import { readNumber } from "../domain/numbers/readNumber";
import { isWhole } from "../domain/numbers/sign";
import { toNumber } from "../domain/numbers/toNumber";
import { readText } from "../domain/readText";
import type { Result } from "../domain/result";
import { type Answer, askExcel } from "./excel";
import { findTable, type FoundTable, type TableRow } from "./findTable";
import { isInvoiceBasisName } from "./isInvoiceBasis";
import { type ColumnOf, INVOICES } from "./layout";
import { firstCells, isThere, loadFirstRows, readAsManyAsFit, readToTheEnd } from "./longTable";
import type { Place } from "./selectCells";
import type { SheetCells } from "./sheetCells";

/** A cell of an invoice basis that must be put right before it is known what was invoiced. */
export interface InvoiceCellProblem {
  readonly sheet: string;
  readonly place: Place;
  readonly problem: InvoiceProblem;
}

/** All that was invoiced before, or the cells that keep it from being known: half of it would be invoiced once more. */
export type InvoicesRead =
  | { readonly kind: "read"; readonly invoices: readonly EarlierInvoice[] }
  | { readonly kind: "problems"; readonly problems: readonly InvoiceCellProblem[] };

/** So far down a sheet at first; a longer table is read to its end. */
const FIRST_ROWS = 1_000;

/** Reads every sheet whose name begins as an invoice basis' does, in any of the languages, hidden ones too. */
export async function readInvoices(): Promise<Answer<InvoicesRead>> {
  const sheets = await readAsManyAsFit(FIRST_ROWS, (rows) =>
    askExcel(async (context) => {
      const { worksheets } = context.workbook;
      worksheets.load("items/name");
      await context.sync();
      const named = worksheets.items.map(({ name }) => name).filter(isInvoiceBasisName);
      const loaded = named.map((name) => loadFirstRows(context, name, rows));
      if (loaded.length > 0) await context.sync();
      const read: SheetCells[] = [];
      for (const sheet of loaded) {
        const cells = isThere(sheet) ? firstCells(sheet) : { name: sheet.name, top: 0, left: 0, rows: [] };
        const isLonger = isThere(sheet) && cells.rows.length < sheet.used.rowCount;
        read.push(isLonger ? await allCells(context, sheet, cells) : cells);
      }
      return read;
    }),
  );
  return sheets.ok ? { ok: true, value: invoicesOn(sheets.value) } : sheets;
}

async function allCells(
  context: Excel.RequestContext,
  sheet: ReturnType<typeof loadFirstRows>,
  first: SheetCells,
): Promise<SheetCells> {
  const finding = findTable(first, INVOICES);
  if (finding.kind !== "table") return first;
  const read = await readToTheEnd(context, sheet, finding.table, {});
  return read.kind === "read" ? read.cells : first;
}

type Column = ColumnOf<typeof INVOICES>;

/** What the sheets have been invoiced by. A sheet that is named as an invoice basis and is none is a problem too. */
export function invoicesOn(sheets: readonly SheetCells[]): InvoicesRead {
  const read = sheets.map(invoicesOfSheet);
  const problems = read.flatMap((one) => one.problems);
  if (problems.length > 0) return { kind: "problems", problems };
  return { kind: "read", invoices: read.flatMap(({ invoices }) => invoices) };
}

interface SheetRead {
  readonly invoices: readonly EarlierInvoice[];
  readonly problems: readonly InvoiceCellProblem[];
}

function invoicesOfSheet(cells: SheetCells): SheetRead {
  const finding = findTable(cells, INVOICES);
  if (finding.kind !== "table") {
    const place =
      finding.kind === "doubleHeading"
        ? { row: finding.double.address.row, column: finding.double.address.columns[0] ?? cells.left }
        : { row: cells.top, column: cells.left };
    return { invoices: [], problems: [{ sheet: cells.name, place, problem: message("invoice.headingsMissing", {}) }] };
  }
  const { table } = finding;
  const amountColumn = table.columns.get("amount");
  const read = table.rows
    .filter((row) => row.hasContent && !isSumRow(row, amountColumn))
    .map((row) => readRow(table, row));
  const below = table.rowsBelow.filter(({ cells: { from, instalment } }) => isFilled(from) || isFilled(instalment));
  const [first] = below;
  const gap: InvoiceCellProblem[] =
    first === undefined ? [] : [problemAt(table, first, "name", message("rows.afterGap", { count: below.length }))];
  return {
    invoices: read.flatMap(({ invoices }) => invoices),
    problems: [...read.flatMap(({ problems }) => problems), ...gap],
  };
}

/** The row of the sums, ours or the user's own: it has no period, and says that it sums up, or does. */
function isSumRow({ cells, isSumAt }: TableRow<Column>, amountColumn: number | undefined): boolean {
  if (isFilled(cells.from) || isFilled(cells.instalment)) return false;
  const label = textOf(cells.name) ?? textOf(cells.number);
  return (label !== null && isSubtotal(label)) || (amountColumn !== undefined && isSumAt(amountColumn));
}

function isFilled(cell: Cell): boolean {
  return contentOf(cell) !== null;
}

function readRow(table: FoundTable<Column>, row: TableRow<Column>): SheetRead {
  const problems: InvoiceCellProblem[] = [];
  const add = (column: Column, problem: InvoiceProblem): null => {
    problems.push(problemAt(table, row, column, problem));
    return null;
  };
  const valueOf = <Value>(column: Column, read: (cell: Cell) => Result<Value | null, InvoiceProblem>): Value | null => {
    const result = read(row.cells[column]);
    return result.ok ? result.value : add(column, result.problem);
  };
  const needed = <Value>(column: Column, read: (cell: Cell) => Result<Value | null, InvoiceProblem>): Value | null => {
    if (!isFilled(row.cells[column])) return add(column, message("invoice.cellMissing", {}));
    return valueOf(column, read);
  };
  const count = (column: "instalment" | "of"): number | null => {
    const number = needed(column, readNumber);
    if (number === null || (isWhole(number) && !isLess(number, ONE))) return number === null ? null : toNumber(number);
    return add(column, message("invoice.instalmentUnreadable", { text: textOf(row.cells[column]) ?? "" }));
  };

  const number = valueOf("number", readText);
  const name = valueOf("name", readText) ?? number;
  if (name === null && problems.length === 0) add("name", message("invoice.recipientMissing", {}));
  const organisation = valueOf("organisation", readText);
  const reference = valueOf("reference", readText);
  const from = needed("from", readDate);
  const to = needed("to", readDate);
  const instalment = count("instalment");
  const of = count("of");
  const amount = needed("amount", readNumber);
  const treatment = needed("treatment", readVatTreatment);
  if (
    name === null ||
    from === null ||
    to === null ||
    instalment === null ||
    of === null ||
    amount === null ||
    treatment === null ||
    problems.length > 0
  ) {
    return { invoices: [], problems };
  }
  const invoice = {
    sheet: table.sheet,
    recipient: { number, name, organisation, reference },
    period: { from, to },
    instalment: { number: instalment, of },
    amount,
    treatment,
  };
  return { invoices: [invoice], problems };
}

function problemAt(
  table: FoundTable<Column>,
  { sheetRow }: TableRow<Column>,
  column: Column,
  problem: InvoiceProblem,
): InvoiceCellProblem {
  const place = { row: sheetRow, column: table.columns.get(column) ?? table.columns.get("name") ?? table.left };
  return { sheet: table.sheet, place, problem };
}
