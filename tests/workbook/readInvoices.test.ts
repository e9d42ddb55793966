import { beforeEach, describe, expect, it } from "vitest";
import { invoiceBasis, loadInvoiceTexts } from "../../src/documents/invoiceBasis";
import type { Cell } from "../../src/domain/cell";
import type { MemberToInvoice } from "../../src/domain/invoice/prepareInvoices";
import { ZERO_RATED } from "../../src/domain/invoice/vatTreatment";
import { toText } from "../../src/domain/numbers/toText";
import { LANGUAGES, type Language } from "../../src/locales/language";
import { applyChange } from "../../src/workbook/change/applyChange";
import { invoiceChange } from "../../src/workbook/invoiceChange";
import { isInvoiceBasisName } from "../../src/workbook/isInvoiceBasis";
import { INVOICES } from "../../src/workbook/layout";
import { invoicesOn, type InvoicesRead, readInvoices } from "../../src/workbook/readInvoices";
import { recognise } from "../../src/workbook/recognise";
import { sheetNames } from "../../src/workbook/sheetNames";
import { SETTINGS, VAT_25 } from "../domain/invoice/invoicing";
import { exact } from "../domain/numbers/exactNumbers";
import { installExcel } from "../support/excelClient";
import { createTestHost } from "../workbench/support/hostContext";
import { MemoryGrid } from "../workbench/support/memoryGrid";
import { sheetCells } from "./sheets";

const OSLO: MemberToInvoice = {
  row: 0,
  number: "0301",
  name: "Oslo",
  organisation: "974760673",
  reference: "007",
  amount: exact("100.01"),
};
const VESTLAND: MemberToInvoice = { ...OSLO, row: 1, number: null, name: "=Vestland", amount: exact(50) };

function invoicesOf(read: InvoicesRead): Extract<InvoicesRead, { kind: "read" }>["invoices"] {
  if (read.kind !== "read") throw new Error(JSON.stringify(read.problems));
  return read.invoices;
}

describe("readInvoices", () => {
  beforeEach(() => installExcel(createTestHost(new MemoryGrid(["Medlemmer"]))));

  async function earlierInvoices(): Promise<ReturnType<typeof invoicesOf>> {
    const answer = await readInvoices();
    if (!answer.ok) throw new Error(answer.fault.code);
    return invoicesOf(answer.value);
  }

  /** Makes the basis, or the corrections, and writes them, as the pane would. */
  async function invoice(
    members: readonly MemberToInvoice[],
    language: Language,
    treatment = VAT_25,
  ): Promise<{ kind: string; sheet: string | null }> {
    const [earlier, names, texts] = [await earlierInvoices(), await sheetNames(), await loadInvoiceTexts(language)];
    if (!names.ok) throw new Error(names.fault.code);
    const basis = invoiceBasis({ members, settings: { ...SETTINGS, treatment }, earlier }, ["=Sats"], texts);
    if (basis.table === null) return { kind: basis.kind, sheet: null };
    const change = invoiceChange(basis.table, names.value, language);
    expect(await applyChange(change, null)).toMatchObject({ ok: true, value: { kind: "written" } });
    return { kind: basis.kind, sheet: change.newSheets[0] ?? null };
  }

  it("finds nothing where nothing was invoiced", async () => {
    expect(await earlierInvoices()).toEqual([]);
  });

  it.each(LANGUAGES)("reads back what was written in %s, to the øre", async (language) => {
    const { sheet } = await invoice([OSLO, VESTLAND], language);
    const read = await earlierInvoices();
    const recipient = { number: "0301", name: "Oslo", organisation: "974760673", reference: "007" };
    expect(read.map((one) => toText(one.amount))).toEqual(["50.01", "50", "25", "25"]);
    expect(read[0]).toMatchObject({
      sheet,
      recipient,
      period: SETTINGS.period,
      instalment: { number: 1, of: 2 },
      treatment: VAT_25,
    });
    expect(read[3]?.recipient).toMatchObject({ number: null, name: "=Vestland" });
  });

  it("corrects on numbered sheets, across languages and treatments, until there is nothing more to correct", async () => {
    const less = { ...OSLO, amount: exact("70.01") };
    expect(await invoice([OSLO, VESTLAND], "nb")).toEqual({ kind: "invoices", sheet: "Fakturagrunnlag" });
    expect(await invoice([OSLO, VESTLAND], "nb")).toEqual({ kind: "nothing", sheet: null });
    expect(await invoice([less], "nn")).toEqual({ kind: "corrections", sheet: "Fakturagrunnlag 2" });
    expect(await invoice([less], "nn")).toEqual({ kind: "nothing", sheet: null });
    expect(await invoice([OSLO], "en", ZERO_RATED)).toEqual({ kind: "corrections", sheet: "Invoice basis" });
    expect(await invoice([OSLO], "en", ZERO_RATED)).toEqual({ kind: "nothing", sheet: null });
    const amounts = (await earlierInvoices()).map(({ sheet, recipient, amount }) =>
      [sheet, recipient.name, toText(amount)].join(" "),
    );
    expect(amounts.slice(4)).toEqual([
      "Fakturagrunnlag 2 Oslo -30",
      "Fakturagrunnlag 2 =Vestland -50",
      "Invoice basis Oslo -70.01",
      "Invoice basis Oslo 100.01",
    ]);
  });
});

const HEADINGS = Object.values(INVOICES.columns).map(({ nb }) => nb);
const FROM = { date: 46_023 };
const TO = { date: 46_387 };
const ROW: readonly Cell[] = [
  "0301",
  "Oslo",
  null,
  null,
  "Faktura",
  FROM,
  TO,
  1,
  2,
  50.01,
  "25 %",
  12.5,
  62.51,
  FROM,
  "",
  "",
];

const withCell = (column: keyof typeof INVOICES.columns, cell: Cell): Cell[] => {
  const at = Object.keys(INVOICES.columns).indexOf(column);
  return ROW.map((one, index) => (index === at ? cell : one));
};
const read = (...rows: (readonly Cell[])[]): InvoicesRead =>
  invoicesOn([sheetCells("Fakturagrunnlag 2026", [["Fakturagrunnlag"], [], HEADINGS, ...rows], { top: 1 })]);

/** Row and column of the sheet, from 0, and the problem. */
const problemsOf = (found: InvoicesRead): string[] =>
  found.kind === "read"
    ? []
    : found.problems.map(({ place: { row, column }, problem }) => `${row},${column} ${problem.key}`);

describe("invoicesOn", () => {
  it("reads numbers as people write them, and dates as text", () => {
    const [invoice] = invoicesOf(read(withCell("amount", "1 050,50 kr"), withCell("from", "1.1.2026")));
    expect(invoice && toText(invoice.amount)).toBe("1050.5");
  });

  it.each<[keyof typeof INVOICES.columns, Cell, string]>([
    ["name", { error: "#REF!" }, "4,1 cell.error"],
    ["from", null, "4,5 invoice.cellMissing"],
    ["to", "i fjor", "4,6 date.unreadable"],
    ["instalment", "første", "4,7 number.notANumber"],
    ["instalment", 1.5, "4,7 invoice.instalmentUnreadable"],
    ["of", 0, "4,8 invoice.instalmentUnreadable"],
    ["amount", null, "4,9 invoice.cellMissing"],
    ["amount", "1.500", "4,9 number.ambiguous"],
    ["treatment", "som før", "4,10 vatTreatment.unknown"],
    ["treatment", " ", "4,10 invoice.cellMissing"],
  ])("names the cell where %s is %j", (column, cell, expected) => {
    expect(problemsOf(read(withCell(column, cell)))).toEqual([expected]);
  });

  it("gives nothing of a workbook that it cannot read all of", () => {
    const good = sheetCells("Fakturagrunnlag", [HEADINGS, ROW]);
    const bad = sheetCells("Fakturagrunnlag 2", [HEADINGS, withCell("amount", null)]);
    expect(invoicesOf(invoicesOn([good]))).toHaveLength(1);
    expect(invoicesOn([good, bad])).toMatchObject({ kind: "problems", problems: [{ sheet: "Fakturagrunnlag 2" }] });
  });

  it("names a row that is for nobody, and takes one that has a number alone", () => {
    const nobody = withCell("name", null).map((cell, index) => (index === 0 ? null : cell));
    expect(problemsOf(read(nobody))).toEqual(["4,1 invoice.recipientMissing"]);
    expect(invoicesOf(read(withCell("name", null)))[0]?.recipient.name).toBe("0301");
  });

  it("counts no sums, and leaves a note below the table alone", () => {
    const sums = ROW.map((_, index) => (index === 1 ? "Sum" : index === 9 ? 50.01 : null));
    const note = ROW.map((_, index) => (index === 0 ? "Sendt 3.2." : null));
    expect(invoicesOf(read(ROW, sums))).toHaveLength(1);
    expect(invoicesOf(read(ROW, [], sums, [], note))).toHaveLength(1);
  });

  it("names invoices that a blank row cuts off, which would be invoiced once more", () => {
    expect(problemsOf(read(ROW, [], ROW, ROW))).toEqual(["6,1 rows.afterGap"]);
  });

  it("names a sheet that is called an invoice basis and has not its headings", () => {
    const without = HEADINGS.filter((heading) => heading !== "Mva-behandling");
    expect(problemsOf(invoicesOn([sheetCells("Fakturagrunnlag", [without, ROW])]))).toEqual([
      "0,0 invoice.headingsMissing",
    ]);
    const double = HEADINGS.map((heading) => (heading === "Konto" ? "Beløp" : heading));
    expect(problemsOf(invoicesOn([sheetCells("Fakturagrunnlag", [double, ROW])]))).toEqual([
      "0,9 invoice.headingsMissing",
    ]);
    expect(problemsOf(invoicesOn([sheetCells("Fakturagrunnlag", [])]))).toEqual(["0,0 invoice.headingsMissing"]);
  });
});

describe("an invoice basis", () => {
  it("is known by the beginning of its sheet's name, in any language and case", () => {
    const names = [
      "Fakturagrunnlag",
      "FAKTURAGRUNNLAG 2",
      "Invoice basis 2026 sent",
      "Fakturaer",
      "Mitt fakturagrunnlag",
    ];
    expect(names.map(isInvoiceBasisName)).toEqual([true, true, true, false, false]);
  });

  it("is never proposed as the list of members, though it numbers and names them", () => {
    const cells = (name: string): ReturnType<typeof sheetCells> => sheetCells(name, [HEADINGS, ROW, ROW]);
    expect(recognise([cells("Fakturagrunnlag 2")]).members).toEqual([]);
    // The same under another name is, so that it is the name and the headings that keep it out.
    expect(recognise([cells("Liste")]).members).toHaveLength(1);
    const own = sheetCells("Fakturagrunnlag 2025", [
      ["Nr", "Navn", "Folketall"],
      ["0301", "Oslo", 700_000],
    ]);
    expect(recognise([own]).members).toHaveLength(1);
  });
});
