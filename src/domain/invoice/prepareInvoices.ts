import { plainDateText } from "../calendar/excelDate";
import { type Cell, textOf } from "../cell";
import { type InvoiceProblem, kroner, message } from "../message";
import type { Exact } from "../numbers/exact";
import { isWholeOre } from "../ore";
import { readText } from "../readText";
import { correctInvoices } from "./correctInvoices";
import { invoiceMembers } from "./invoiceMembers";
import {
  type EarlierInvoice,
  type InvoiceLine,
  type InvoiceSettings,
  isSamePeriod,
  overlaps,
  type OwingMember,
  type Recipient,
} from "./invoiceLine";
import { readOrganisationNumber } from "./organisationNumber";
import { recipientIndex, recipientKey } from "./recipient";
import { daysOffAmongDueDates, settingsProblems, type SettingProblem } from "./settingsProblems";

/** A member as the members' sheet has it, and what it owes for the period. */
export interface MemberToInvoice {
  /** The row of the sheet's table, from 0. */
  readonly row: number;
  readonly number: string | null;
  readonly name: string;
  readonly organisation: Cell;
  readonly reference: Cell;
  /** In kroner, without VAT; null where it is not known, since the fee has a problem or nothing is filled in. */
  readonly amount: Exact | null;
}

/** What is to be invoiced. */
export interface Invoicing {
  readonly members: readonly MemberToInvoice[];
  readonly settings: InvoiceSettings;
  /** Everything that was invoiced before, as the workbook's other sheets have it; all of it could be read. */
  readonly earlier: readonly EarlierInvoice[];
}

/** Something to be put right, or to be known. */
export type InvoicingProblem =
  | SettingProblem
  | { readonly row: number; readonly field: MemberField; readonly problem: InvoiceProblem }
  | { readonly sheet: string; readonly problem: InvoiceProblem };

type MemberField = "name" | "organisation" | "reference" | "amount";

/** What comes of it. The problems that stand beside lines are pointed out; the lines hold all the same. */
export type PreparedInvoices =
  /** The first for the period, or what must be added to those that were made. */
  | {
      readonly kind: "invoices" | "corrections";
      readonly lines: readonly InvoiceLine[];
      readonly problems: readonly InvoicingProblem[];
    }
  /** Everything that is owed has been invoiced, or nothing is owed. */
  | { readonly kind: "nothing"; readonly problems: readonly InvoicingProblem[] }
  /** Something must be put right first. */
  | { readonly kind: "hindered"; readonly problems: readonly InvoicingProblem[] };

/**
 * The invoices for a period; where some have been made for it already, the corrections. A member whose amount is not known
 * is left as it is, and named. An organisation number that is missing or wrong is pointed out, and stands as it was written.
 */
export function prepareInvoices({ members, settings, earlier }: Invoicing): PreparedInvoices {
  const read = members.map(readMember);
  const hindrances = [
    ...settingsProblems(settings),
    ...doubles(members),
    ...unclearRecipients(
      read.map(({ recipient }) => recipient),
      earlier,
    ),
  ];
  if (hindrances.length > 0) return { kind: "hindered", problems: hindrances };

  const owing = read.flatMap(({ recipient, amount }): OwingMember[] =>
    amount === null ? [] : [{ recipient, amount }],
  );
  const unsettled = read.filter(({ amount }) => amount === null).map(({ recipient }) => recipient);
  const isFirst = !earlier.some(({ period }) => isSamePeriod(period, settings.period));
  const lines = isFirst ? invoiceMembers(owing, settings) : correctInvoices(owing, unsettled, settings, earlier);
  const problems = [...read.flatMap((member) => member.problems), ...otherPeriods(settings, earlier)];
  if (lines.length === 0) return { kind: "nothing", problems };
  const daysOff = daysOffAmongDueDates(settings, isFirst ? settings.instalments : 1);
  return { kind: isFirst ? "invoices" : "corrections", lines, problems: [...problems, ...daysOff] };
}

interface ReadMember {
  readonly recipient: Recipient;
  readonly amount: Exact | null;
  readonly problems: readonly InvoicingProblem[];
}

function readMember({ row, number, name, organisation, reference, amount }: MemberToInvoice): ReadMember {
  const problems: InvoicingProblem[] = [];
  const add = (field: MemberField, problem: InvoiceProblem): void => {
    problems.push({ row, field, problem });
  };
  const organisationNumber = readOrganisationNumber(organisation);
  if (!organisationNumber.ok) add("organisation", organisationNumber.problem);
  else if (organisationNumber.value === null) add("organisation", message("organisationNumber.missing", {}));
  const referenceRead = readText(reference);
  if (!referenceRead.ok) add("reference", referenceRead.problem);
  const isInvoiceable = amount !== null && isWholeOre(amount);
  if (amount === null) add("amount", message("invoice.feeMissing", {}));
  else if (!isInvoiceable) add("amount", message("invoice.amountNotInOre", { amount: kroner(amount) }));
  return {
    recipient: {
      number,
      name,
      organisation: organisationNumber.ok ? organisationNumber.value : textOf(organisation),
      reference: referenceRead.ok ? referenceRead.value : textOf(reference),
    },
    amount: isInvoiceable ? amount : null,
    problems,
  };
}

/** A member on two rows would be invoiced twice, and what was invoiced before would be set against one of them only. */
function doubles(members: readonly MemberToInvoice[]): InvoicingProblem[] {
  const seen = new Set<string>();
  return members.flatMap((member): InvoicingProblem[] => {
    const key = recipientKey(member);
    if (!seen.has(key)) {
      seen.add(key);
      return [];
    }
    const problem = message("invoice.memberTwice", { text: member.number ?? member.name });
    return [{ row: member.row, field: "name", problem }];
  });
}

/** An invoice to a name that several members have, without a number, may have gone to any of them. */
function unclearRecipients(recipients: readonly Recipient[], earlier: readonly EarlierInvoice[]): InvoicingProblem[] {
  const indexOf = recipientIndex(recipients);
  return earlier
    .filter(({ recipient }) => indexOf(recipient).length > 1)
    .map(({ sheet, recipient: { name } }) => ({ sheet, problem: message("invoice.recipientUnclear", { text: name }) }));
}

/** Invoices for other days of the period than all of it are not set against what is owed now; that must be known. */
function otherPeriods({ period }: InvoiceSettings, earlier: readonly EarlierInvoice[]): InvoicingProblem[] {
  const others = earlier.filter((one) => !isSamePeriod(one.period, period) && overlaps(one.period, period));
  const key = (one: EarlierInvoice): string =>
    [one.sheet, plainDateText(one.period.from), plainDateText(one.period.to)].join("\n");
  const counts = new Map<string, { readonly one: EarlierInvoice; readonly count: number }>();
  for (const one of others) counts.set(key(one), { one, count: (counts.get(key(one))?.count ?? 0) + 1 });
  return [...counts.values()].map(({ one: { sheet, period: other }, count }) => {
    const params = { count, from: plainDateText(other.from), to: plainDateText(other.to) };
    return { sheet, problem: message("invoice.otherPeriod", params) };
  });
}
