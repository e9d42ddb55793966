import { add } from "../numbers/add";
import { type Exact, ZERO } from "../numbers/exact";
import { isZero } from "../numbers/sign";
import { negate } from "../numbers/subtract";
import { dueDates } from "./dueDates";
import {
  type EarlierInvoice,
  type InvoiceLine,
  type InvoiceReference,
  type InvoiceSettings,
  isSamePeriod,
  type OwingMember,
  type Recipient,
} from "./invoiceLine";
import { recipientIndex, recipientKey } from "./recipient";
import { type VatTreatment, vatKey } from "./vatTreatment";

/**
 * What must be invoiced beside what was, so that each member has been asked for what it owes now: an extra invoice, a
 * credit, or nothing. A recipient that is among the members no more is credited all that is left. Each is one line, due on
 * the first due date. Amounts with different VAT treatments never offset each other: where the treatment was changed, the
 * earlier is credited with its own VAT, and the whole is invoiced anew.
 *
 * After a correction, the same members and the corrected invoices give no line.
 * @param earlier all that was invoiced before; only what is for the very same period counts. It is clear of each to whom
 * @param unsettled members whose amount is not known: what they were invoiced is left as it is
 */
export function correctInvoices(
  members: readonly OwingMember[],
  unsettled: readonly Recipient[],
  settings: InvoiceSettings,
  earlier: readonly EarlierInvoice[],
): InvoiceLine[] {
  const ofPeriod = earlier.filter(({ period }) => isSamePeriod(period, settings.period));
  const indexOf = recipientIndex([...members.map(({ recipient }) => recipient), ...unsettled]);
  const gone = new Map<string, EarlierInvoice[]>();
  const byMember = new Map<number, EarlierInvoice[]>();
  for (const invoice of ofPeriod) {
    const [index] = indexOf(invoice.recipient);
    if (index !== undefined) byMember.set(index, [...(byMember.get(index) ?? []), invoice]);
    else {
      const key = recipientKey(invoice.recipient);
      gone.set(key, [...(gone.get(key) ?? []), invoice]);
    }
  }
  return [
    ...members.flatMap(({ recipient, amount }, index) =>
      linesFor(recipient, amount, settings, byMember.get(index) ?? []),
    ),
    ...[...gone.values()].flatMap((invoices) => {
      const last = invoices.at(-1);
      return last === undefined ? [] : linesFor(last.recipient, ZERO, settings, invoices);
    }),
  ];
}

interface Difference {
  readonly treatment: VatTreatment;
  readonly amount: Exact;
  readonly corrects: readonly InvoiceReference[];
}

function linesFor(
  recipient: Recipient,
  owed: Exact,
  settings: InvoiceSettings,
  invoices: readonly EarlierInvoice[],
): InvoiceLine[] {
  const [due] = dueDates(settings.due, 1);
  if (due === undefined) return [];
  return differences(owed, settings.treatment, invoices).map(({ treatment, amount, corrects }) => ({
    recipient,
    period: settings.period,
    instalment: { number: 1, of: 1 },
    amount,
    treatment,
    due,
    corrects,
  }));
}

/** What is owed beyond what was invoiced, by VAT treatment: those of before first, in their order. */
function differences(owed: Exact, treatment: VatTreatment, invoices: readonly EarlierInvoice[]): Difference[] {
  const all = new Map<string, Difference>();
  const enter = (one: VatTreatment, amount: Exact, corrects: readonly InvoiceReference[]): void => {
    const sofar = all.get(vatKey(one)) ?? { treatment: one, amount: ZERO, corrects: [] };
    all.set(vatKey(one), {
      ...sofar,
      amount: add(sofar.amount, amount),
      corrects: [...sofar.corrects, ...corrects],
    });
  };
  for (const { treatment: earlier, amount, sheet, instalment } of invoices) {
    enter(earlier, negate(amount), [{ sheet, instalment }]);
  }
  enter(treatment, owed, []);
  return [...all.values()].filter(({ amount }) => !isZero(amount));
}
