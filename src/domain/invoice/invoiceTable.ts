import type { PlainDate } from "../calendar/plainDate";
import type { Exact } from "../numbers/exact";

/** The columns of the invoice basis, in their order. */
export const INVOICE_COLUMNS = [
  "number",
  "name",
  "organisation",
  "reference",
  "kind",
  "from",
  "to",
  "instalment",
  "of",
  "amount",
  "treatment",
  "vat",
  "total",
  "due",
  "account",
  "corrects",
] as const;
export type InvoiceColumn = (typeof INVOICE_COLUMNS)[number];

/** What a cell of a document holds. Text is text, whatever it looks like; a number is exact. */
export type DocumentCell =
  | { readonly kind: "blank" }
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: "number"; readonly number: Exact }
  | { readonly kind: "date"; readonly date: PlainDate };

export type InvoiceRow = Readonly<Record<InvoiceColumn, DocumentCell>>;

/** The invoice basis as it is to stand on a sheet: what it is and where its figures are from, a row an invoice, the sums. */
export interface InvoiceTable {
  readonly title: string;
  /** Each a line of its own under the title. */
  readonly notes: readonly string[];
  readonly rows: readonly InvoiceRow[];
  readonly sums: InvoiceRow;
}
