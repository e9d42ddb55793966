import { describe, expect, it } from "vitest";
import { invoiceBasis, type InvoiceBasis, loadInvoiceTexts } from "../../src/documents/invoiceBasis";
import { plainDateText } from "../../src/domain/calendar/excelDate";
import {
  type DocumentCell,
  INVOICE_COLUMNS,
  type InvoiceColumn,
  type InvoiceRow,
  type InvoiceTable,
} from "../../src/domain/invoice/invoiceTable";
import type { InvoiceSettings } from "../../src/domain/invoice/invoiceLine";
import type { MemberToInvoice } from "../../src/domain/invoice/prepareInvoices";
import { OUTSIDE_VAT_ACT, readVatTreatment, ZERO_RATED } from "../../src/domain/invoice/vatTreatment";
import { isSubtotal } from "../../src/domain/members/subtotal";
import { toText } from "../../src/domain/numbers/toText";
import { LANGUAGES } from "../../src/locales/language";
import { SETTINGS, VAT_25 } from "../domain/invoice/invoicing";
import { exact } from "../domain/numbers/exactNumbers";
import { readSource } from "../contract/files";

const MEMBERS: readonly MemberToInvoice[] = [
  { row: 0, number: "0301", name: "Oslo", organisation: "974760673", reference: "=1+1", amount: exact("100.01") },
  { row: 1, number: null, name: '=HYPERLINK("x")', organisation: null, reference: null, amount: exact(50) },
];
const NB = await loadInvoiceTexts("nb");

const shown = (cell: DocumentCell): string => {
  switch (cell.kind) {
    case "blank":
      return "";
    case "text":
      return cell.text;
    case "number":
      return toText(cell.number);
    case "date":
      return plainDateText(cell.date);
  }
};
const rowShown = (row: InvoiceRow): string[] => INVOICE_COLUMNS.map((column) => shown(row[column]));
const columnOf = (table: InvoiceTable, column: InvoiceColumn): string[] => table.rows.map((row) => shown(row[column]));

function basis(settings: Partial<InvoiceSettings> = {}, texts = NB): InvoiceBasis {
  return invoiceBasis({ members: MEMBERS, settings: { ...SETTINGS, ...settings }, earlier: [] }, ["Sats: 3 kr"], texts);
}

function tableOf({ table }: InvoiceBasis): InvoiceTable {
  if (table === null) throw new Error("no table");
  return table;
}

describe("invoiceBasis", () => {
  it("is a row an instalment, with everything an invoice needs, and the sums", () => {
    const { title, notes, rows, sums } = tableOf(basis({ treatment: VAT_25 }));
    expect(title).toBe("Fakturagrunnlag 1.1.2026–31.12.2026");
    expect(notes.slice(1)).toEqual(["Sats: 3 kr"]);
    // 100.01 in two is 50.01 and 50; a quarter of 50.01 is 12.5025.
    expect(rows.map(rowShown)).toEqual([
      [
        "0301",
        "Oslo",
        "974760673",
        "=1+1",
        "Faktura",
        "1.1.2026",
        "31.12.2026",
        "1",
        "2",
        "50.01",
        "25 %",
        "12.5",
        "62.51",
        "2.3.2026",
        "3900",
        "",
      ],
      [
        "0301",
        "Oslo",
        "974760673",
        "=1+1",
        "Faktura",
        "1.1.2026",
        "31.12.2026",
        "2",
        "2",
        "50",
        "25 %",
        "12.5",
        "62.5",
        "2.9.2026",
        "3900",
        "",
      ],
      [
        "",
        '=HYPERLINK("x")',
        "",
        "",
        "Faktura",
        "1.1.2026",
        "31.12.2026",
        "1",
        "2",
        "25",
        "25 %",
        "6.25",
        "31.25",
        "2.3.2026",
        "3900",
        "",
      ],
      [
        "",
        '=HYPERLINK("x")',
        "",
        "",
        "Faktura",
        "1.1.2026",
        "31.12.2026",
        "2",
        "2",
        "25",
        "25 %",
        "6.25",
        "31.25",
        "2.9.2026",
        "3900",
        "",
      ],
    ]);
    expect(rowShown(sums)).toEqual(["", "Sum", "", "", "", "", "", "", "", "150.01", "", "37.5", "187.51", "", "", ""]);
  });

  it("shows no VAT outside the Act, and nought at a rate of nought", () => {
    expect(columnOf(tableOf(basis()), "vat")).toEqual(["", "", "", ""]);
    expect(columnOf(tableOf(basis()), "total")).toEqual(["50.01", "50", "25", "25"]);
    expect(columnOf(tableOf(basis({ treatment: ZERO_RATED })), "vat")).toEqual(["0", "0", "0", "0"]);
  });

  it("calls what is negative a credit note, and says what it corrects", () => {
    const earlier = [1, 2].map((number) => ({
      sheet: number === 1 ? "Fakturagrunnlag" : "Fakturagrunnlag 2",
      recipient: { number: "4630", name: "Osterøy", organisation: "974760673", reference: "PO 7" },
      period: SETTINGS.period,
      instalment: { number, of: 2 },
      amount: exact(40),
      treatment: OUTSIDE_VAT_ACT,
    }));
    const { kind, table } = invoiceBasis({ members: MEMBERS, settings: SETTINGS, earlier }, [], NB);
    expect([kind, table?.title]).toEqual(["corrections", "Rettinger til fakturagrunnlaget 1.1.2026–31.12.2026"]);
    const credit = table?.rows.at(-1);
    expect(credit && rowShown(credit)).toEqual([
      "4630",
      "Osterøy",
      "974760673",
      "PO 7",
      "Kreditnota",
      "1.1.2026",
      "31.12.2026",
      "1",
      "1",
      "-80",
      "Utenfor mva-loven",
      "",
      "-80",
      "2.3.2026",
      "3900",
      "Fakturagrunnlag: 1/2; Fakturagrunnlag 2: 2/2",
    ]);
    expect(table?.rows[0]?.corrects).toEqual({ kind: "blank" });
  });

  it("has no table where there is nothing to invoice, or something is wrong", () => {
    expect(invoiceBasis({ members: [], settings: SETTINGS, earlier: [] }, [], NB)).toEqual({
      kind: "nothing",
      table: null,
      problems: [],
    });
    expect(basis({ instalments: 0 })).toMatchObject({ kind: "hindered", table: null });
  });

  it("keeps what comes from cells as text, whatever it looks like", () => {
    const [first, , third] = tableOf(basis()).rows;
    expect([first?.reference.kind, third?.name.kind]).toEqual(["text", "text"]);
  });
});

describe.each(LANGUAGES)("the words of the invoice basis in %s", (language) => {
  it("say how VAT is treated so that it is read back as the same", async () => {
    const texts = await loadInvoiceTexts(language);
    for (const treatment of [OUTSIDE_VAT_ACT, ZERO_RATED, VAT_25, { kind: "rate", percent: exact("12.5") } as const]) {
      const [written = ""] = columnOf(tableOf(basis({ treatment }, texts)), "treatment");
      expect(readVatTreatment(written)).toEqual({ ok: true, value: treatment });
    }
  });

  it("call the sums what is read as sums", async () => {
    expect(isSubtotal(shown(tableOf(basis({}, await loadInvoiceTexts(language))).sums.name))).toBe(true);
  });

  it("are all used", () => {
    const catalogue = JSON.parse(readSource(`src/locales/${language}.json`)) as Record<string, Record<string, string>>;
    const code = readSource("src/documents/invoiceBasis.ts");
    const unused = Object.keys(catalogue["invoice"] ?? {}).filter(
      (key) =>
        !code.includes(`texts["${key}"]`) &&
        !code.includes(`texts.${key}(`) &&
        !["title.invoices", "title.corrections", "vat.outside", "vat.zeroRated"].includes(key),
    );
    expect(unused).toEqual([]);
  });
});
