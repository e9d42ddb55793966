import type {
  EarlierInvoice,
  InvoiceLine,
  InvoicePeriod,
  InvoiceSettings,
  OwingMember,
  Recipient,
} from "../../../src/domain/invoice/invoiceLine";
import { OUTSIDE_VAT_ACT, type VatTreatment, vatKey } from "../../../src/domain/invoice/vatTreatment";
import { toText } from "../../../src/domain/numbers/toText";
import { exact } from "../numbers/exactNumbers";

export const YEAR_2026: InvoicePeriod = {
  from: { year: 2026, month: 1, day: 1 },
  to: { year: 2026, month: 12, day: 31 },
};

/** The year 2026 in two instalments, due on 2 March and 2 September, outside the VAT Act. */
export const SETTINGS: InvoiceSettings = {
  period: YEAR_2026,
  instalments: 2,
  due: { kind: "interval", first: { year: 2026, month: 3, day: 2 }, months: 6 },
  treatment: OUTSIDE_VAT_ACT,
  account: "3900",
};

export const VAT_25: VatTreatment = { kind: "rate", percent: exact(25) };

export function recipient(number: string | null, name: string): Recipient {
  return { number, name, organisation: null, reference: null };
}

export function owing(number: string | null, name: string, amount: string | number): OwingMember {
  return { recipient: recipient(number, name), amount: exact(amount) };
}

/** What was invoiced once it stands on a sheet. */
export function asEarlier(lines: readonly InvoiceLine[], sheet: string): EarlierInvoice[] {
  return lines.map(({ recipient, period, instalment, amount, treatment }) => ({
    sheet,
    recipient,
    period,
    instalment,
    amount,
    treatment,
  }));
}

/** Whom, which instalment, how much, and how VAT is treated. */
export function shown({ recipient, instalment, amount, treatment }: InvoiceLine): string {
  const { number, name } = recipient;
  return `${number ?? name} ${instalment.number}/${instalment.of} ${toText(amount)} ${vatKey(treatment)}`;
}
