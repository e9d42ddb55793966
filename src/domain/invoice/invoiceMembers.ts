import { isZero } from "../numbers/sign";
import { dueDates } from "./dueDates";
import { instalments } from "./instalments";
import type { InvoiceLine, InvoiceSettings, OwingMember } from "./invoiceLine";

/**
 * The invoices for a period: each member's amount in instalments, member by member. Nothing is invoiced with nothing on it.
 * @param settings with a due date for each instalment
 */
export function invoiceMembers(members: readonly OwingMember[], settings: InvoiceSettings): InvoiceLine[] {
  const { period, treatment, instalments: count } = settings;
  const due = dueDates(settings.due, count);
  return members.flatMap(({ recipient, amount }) =>
    instalments(amount, count).flatMap((part, index): InvoiceLine[] => {
      const date = due[index];
      if (date === undefined || isZero(part)) return [];
      const instalment = { number: index + 1, of: count };
      return [{ recipient, period, instalment, amount: part, treatment, due: date, corrects: [] }];
    }),
  );
}
