import { plainDateText } from "../domain/calendar/excelDate";
import type { InvoiceLine, InvoiceReference, InvoiceSettings } from "../domain/invoice/invoiceLine";
import {
  type DocumentCell,
  INVOICE_COLUMNS,
  type InvoiceColumn,
  type InvoiceRow,
  type InvoiceTable,
} from "../domain/invoice/invoiceTable";
import { type Invoicing, type InvoicingProblem, prepareInvoices } from "../domain/invoice/prepareInvoices";
import { type Vat, vatOf } from "../domain/invoice/vat";
import type { VatTreatment } from "../domain/invoice/vatTreatment";
import { type Exact, whole } from "../domain/numbers/exact";
import { isNegative } from "../domain/numbers/sign";
import { sum } from "../domain/numbers/sum";
import type { Invoice } from "../locales/compiled/keys";
import type { Language } from "../locales/language";
import { numberText } from "../locales/numberText";

/** What an invoice basis is written with. */
export interface InvoiceTexts {
  readonly language: Language;
  readonly texts: Invoice;
}

/** Fetches the words of an invoice basis, in the language of the workbook. Rejects where they cannot be fetched. */
export async function loadInvoiceTexts(language: Language): Promise<InvoiceTexts> {
  return { language, texts: await loadTexts(language) };
}

async function loadTexts(language: Language): Promise<Invoice> {
  switch (language) {
    case "nb":
      return (await import(/* webpackChunkName: "invoice-nb" */ "../locales/compiled/invoice.nb")).default;
    case "nn":
      return (await import(/* webpackChunkName: "invoice-nn" */ "../locales/compiled/invoice.nn")).default;
    case "en":
      return (await import(/* webpackChunkName: "invoice-en" */ "../locales/compiled/invoice.en")).default;
  }
}

/** An invoice basis, and what is to be put right or known; a table only where there is something to invoice. */
export type InvoiceBasis =
  | {
      readonly kind: "invoices" | "corrections";
      readonly table: InvoiceTable;
      readonly problems: readonly InvoicingProblem[];
    }
  | { readonly kind: "nothing" | "hindered"; readonly table: null; readonly problems: readonly InvoicingProblem[] };

/**
 * The invoice basis of a period, or the corrections where invoices have been made for it already: a row an invoice, with
 * amount, VAT and both together, and their sums. Amounts are exact, to the øre.
 * @param provenance what the amounts come from, each a line under the title: the model, the rate, the population's date …
 */
export function invoiceBasis(
  invoicing: Invoicing,
  provenance: readonly string[],
  { language, texts }: InvoiceTexts,
): InvoiceBasis {
  const prepared = prepareInvoices(invoicing);
  if (prepared.kind === "nothing" || prepared.kind === "hindered") return { ...prepared, table: null };
  const { kind, lines, problems } = prepared;
  const { settings } = invoicing;
  const period = { from: plainDateText(settings.period.from), to: plainDateText(settings.period.to) };
  const amounts = lines.map(({ amount, treatment }) => ({ amount, ...vatOf(amount, treatment) }));
  const table: InvoiceTable = {
    title: texts[`title.${kind}`](period),
    notes: [texts.note(), ...provenance],
    rows: lines.map((line) => rowOf(line, settings, texts, language)),
    sums: rowWith({
      name: text(texts.sum()),
      amount: number(sum(amounts.map(({ amount }) => amount))),
      vat: number(sum(amounts.map(({ vat }) => vat))),
      total: number(sum(amounts.map(({ total }) => total))),
    }),
  };
  return { kind, table, problems };
}

function rowOf(line: InvoiceLine, { account }: InvoiceSettings, texts: Invoice, language: Language): InvoiceRow {
  const { recipient, period, instalment, amount, treatment, due, corrects } = line;
  const { vat, total }: Vat = vatOf(amount, treatment);
  return rowWith({
    number: text(recipient.number ?? ""),
    name: text(recipient.name),
    organisation: text(recipient.organisation ?? ""),
    reference: text(recipient.reference ?? ""),
    kind: text(isNegative(amount) ? texts.creditNote() : texts.invoice()),
    from: { kind: "date", date: period.from },
    to: { kind: "date", date: period.to },
    instalment: number(whole(instalment.number)),
    of: number(whole(instalment.of)),
    amount: number(amount),
    treatment: text(treatmentText(treatment, texts, language)),
    vat: treatment.kind === "outside" ? BLANK : number(vat),
    total: number(total),
    due: { kind: "date", date: due },
    account: text(account),
    corrects: text(referencesText(corrects)),
  });
}

function treatmentText(treatment: VatTreatment, texts: Invoice, language: Language): string {
  return treatment.kind === "rate"
    ? texts["vat.rate"]({ percent: numberText(treatment.percent, language) })
    : texts[`vat.${treatment.kind}`]();
}

/** Sheet by sheet, which instalments of how many: `Fakturagrunnlag: 1/2, 2/2; Fakturagrunnlag 2: 1/1`. */
function referencesText(references: readonly InvoiceReference[]): string {
  const sheets = [...new Set(references.map(({ sheet }) => sheet))];
  return sheets
    .map((sheet) => {
      const ofSheet = references.filter((reference) => reference.sheet === sheet);
      return `${sheet}: ${ofSheet.map(({ instalment }) => `${instalment.number}/${instalment.of}`).join(", ")}`;
    })
    .join("; ");
}

const BLANK: DocumentCell = { kind: "blank" };

function text(content: string): DocumentCell {
  return content === "" ? BLANK : { kind: "text", text: content };
}

function number(value: Exact): DocumentCell {
  return { kind: "number", number: value };
}

function rowWith(cells: Partial<InvoiceRow>): InvoiceRow {
  const entries = INVOICE_COLUMNS.map((column) => [column, cells[column] ?? BLANK] as const);
  return Object.fromEntries(entries) as Record<InvoiceColumn, DocumentCell>;
}
