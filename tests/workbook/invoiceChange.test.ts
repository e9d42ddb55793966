import { describe, expect, it } from "vitest";
import { invoiceBasis, loadInvoiceTexts } from "../../src/documents/invoiceBasis";
import { INVOICE_COLUMNS, type InvoiceTable } from "../../src/domain/invoice/invoiceTable";
import type { CellContent } from "../../src/workbook/change/change";
import { invoiceChange } from "../../src/workbook/invoiceChange";
import { INVOICES } from "../../src/workbook/layout";
import { SETTINGS } from "../domain/invoice/invoicing";
import { exact } from "../domain/numbers/exactNumbers";

const MEMBERS = [
  { row: 0, number: "0301", name: "=1+1", organisation: "974760673", reference: "007", amount: exact("100.01") },
];
const TEXTS = await loadInvoiceTexts("nn");
const { table } = invoiceBasis({ members: MEMBERS, settings: SETTINGS, earlier: [] }, ["Sats: 3 kr"], TEXTS);
if (table === null) throw new Error("no table");
const TABLE: InvoiceTable = table;

const shown = (content: CellContent): string | number | boolean =>
  content.kind === "text" ? content.text : content.kind === "constant" ? content.value : "";

describe("invoiceChange", () => {
  it("writes the layout's columns, in its order and language", () => {
    expect(Object.keys(INVOICES.columns)).toEqual([...INVOICE_COLUMNS]);
    const change = invoiceChange(TABLE, [], "nn");
    const [contents] = change.contents;
    const rows = contents?.rows.map((row) => row.map(shown)) ?? [];
    expect(rows[4]).toEqual(Object.values(INVOICES.columns).map(({ nn }) => nn));
    // 1 January 2026 is 46 023 in Excel, 2 March 60 days on.
    const account = "3900";
    expect(rows[5]).toEqual([
      "0301",
      "=1+1",
      "974760673",
      "007",
      "Faktura",
      46_023,
      46_387,
      1,
      2,
      50.01,
      "Utanfor mva-lova",
      "",
      50.01,
      46_083,
      account,
      "",
    ]);
    expect(rows.map((row) => row.filter((cell) => cell !== "").length)).toEqual([1, 1, 1, 0, 16, 14, 14, 0, 4]);
    expect(contents?.area).toEqual({ sheet: "Fakturagrunnlag", top: 0, left: 0, bottom: 8, right: 15 });
  });

  it("writes no formula, whatever a name looks like", () => {
    const kinds = new Set(
      invoiceChange(TABLE, [], "nb").contents.flatMap(({ rows }) => rows.flat().map(({ kind }) => kind)),
    );
    expect([...kinds].sort()).toEqual(["blank", "constant", "text"]);
  });

  it("makes a sheet of its own, under a name that none has", () => {
    const nameFor = (taken: string[], language: "nb" | "en" = "nb"): readonly string[] =>
      invoiceChange(TABLE, taken, language).newSheets;
    expect(nameFor(["Medlemmer"])).toEqual(["Fakturagrunnlag"]);
    expect(nameFor(["fakturagrunnlag"])).toEqual(["Fakturagrunnlag 2"]);
    expect(nameFor(["Fakturagrunnlag", "FAKTURAGRUNNLAG 2", "Fakturagrunnlag 4"])).toEqual(["Fakturagrunnlag 3"]);
    expect(nameFor(["Fakturagrunnlag"], "en")).toEqual(["Invoice basis"]);
    expect(invoiceChange(TABLE, ["Fakturagrunnlag"], "nb").contents[0]?.area.sheet).toBe("Fakturagrunnlag 2");
  });

  it("keeps numbers that are names as text, and shows øre and days", () => {
    const formats = new Map(
      invoiceChange(TABLE, [], "nb").looks.flatMap(({ area, numberFormat }) =>
        numberFormat === undefined ? [] : [[INVOICE_COLUMNS[area.left], [area.top, area.bottom, numberFormat]]],
      ),
    );
    for (const column of ["number", "organisation", "reference", "account"] as const) {
      expect([column, formats.get(column)]).toEqual([column, [5, 8, "@"]]);
    }
    for (const column of ["amount", "vat", "total"] as const) expect(formats.get(column)?.[2]).toBe("#,##0.00");
    for (const column of ["from", "to", "due"] as const) expect(formats.get(column)?.[2]).toBe("dd.mm.yyyy");
  });
});
