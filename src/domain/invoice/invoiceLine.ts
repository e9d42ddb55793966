import { compareDates, type PlainDate } from "../calendar/plainDate";
import type { Exact } from "../numbers/exact";
import type { DueDates } from "./dueDates";
import type { VatTreatment } from "./vatTreatment";

/** What an invoice is for: from a day to a day, both within. */
export interface InvoicePeriod {
  readonly from: PlainDate;
  readonly to: PlainDate;
}

/** Which of how many. */
export interface Instalment {
  readonly number: number;
  readonly of: number;
}

/** Whom an invoice goes to. */
export interface Recipient {
  /** The municipality's number, or whatever the members' sheet numbers members by. */
  readonly number: string | null;
  readonly name: string;
  /** Nine figures; or as it was written, where that is no organisation number. */
  readonly organisation: string | null;
  /** What the recipient wants to find on the invoice. */
  readonly reference: string | null;
}

/** An invoice, or with a negative amount a credit note. */
export interface InvoiceLine {
  readonly recipient: Recipient;
  readonly period: InvoicePeriod;
  readonly instalment: Instalment;
  /** In kroner, without VAT. */
  readonly amount: Exact;
  readonly treatment: VatTreatment;
  readonly due: PlainDate;
  /** What was invoiced before, and is corrected by this. */
  readonly corrects: readonly InvoiceReference[];
}

/** An invoice of another sheet. */
export interface InvoiceReference {
  readonly sheet: string;
  readonly instalment: Instalment;
}

/** What stands on an invoice basis that was made before. */
export interface EarlierInvoice {
  readonly sheet: string;
  readonly recipient: Recipient;
  readonly period: InvoicePeriod;
  readonly instalment: Instalment;
  readonly amount: Exact;
  readonly treatment: VatTreatment;
}

/** A member and what it owes for the period, all of it. */
export interface OwingMember {
  readonly recipient: Recipient;
  /** In kroner, without VAT, a whole number of øre. */
  readonly amount: Exact;
}

/** What is the same for all invoices, and chosen. */
export interface InvoiceSettings {
  readonly period: InvoicePeriod;
  /** A whole number from 1. */
  readonly instalments: number;
  readonly due: DueDates;
  readonly treatment: VatTreatment;
  /** The account that the income is booked on, as the recipient of the basis writes it; empty where none is given. */
  readonly account: string;
}

/** Whether two periods are the same days. */
export function isSamePeriod(a: InvoicePeriod, b: InvoicePeriod): boolean {
  return compareDates(a.from, b.from) === 0 && compareDates(a.to, b.to) === 0;
}

/** Whether two periods have a day in common. */
export function overlaps(a: InvoicePeriod, b: InvoicePeriod): boolean {
  return compareDates(a.from, b.to) <= 0 && compareDates(b.from, a.to) <= 0;
}
