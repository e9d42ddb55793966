import { plainDateText } from "../../../domain/calendar/excelDate";
import type { PlainDate } from "../../../domain/calendar/plainDate";
import type { EarlierInvoice, InvoiceLine, InvoicePeriod } from "../../../domain/invoice/invoiceLine";
import { isSamePeriod } from "../../../domain/invoice/invoiceLine";
import type { InvoicingProblem, MemberToInvoice } from "../../../domain/invoice/prepareInvoices";
import { recipientKey } from "../../../domain/invoice/recipient";
import { vatOf } from "../../../domain/invoice/vat";
import type { Member } from "../../../domain/members/member";
import type { InvoiceProblem } from "../../../domain/message";
import type { Exact } from "../../../domain/numbers/exact";
import { isNegative, isZero } from "../../../domain/numbers/sign";
import { sum } from "../../../domain/numbers/sum";
import type { FoundTable } from "../../../workbook/findTable";
import type { MembersColumn } from "../../../workbook/partnership";
import type { Place } from "../../../workbook/selectCells";
import { cellOf } from "../../places";

/** A member and what it owes; null where that is not known. */
export interface MemberOwing {
  readonly member: Member;
  readonly amount: Exact | null;
}

/** The members as they are invoiced, with what the sheet says of organisation numbers and references. */
export function membersToInvoice(table: FoundTable<MembersColumn>, rows: readonly MemberOwing[]): MemberToInvoice[] {
  return rows.map(({ member: { row, number, name }, amount }) => {
    const cells = table.rows[row]?.cells;
    return {
      row,
      number,
      name,
      organisation: cells?.organisation ?? null,
      reference: cells?.reference ?? null,
      amount,
    };
  });
}

/** What is wrong with a member, and the cell where it is put right. */
export interface MemberProblem {
  readonly name: string;
  readonly place: Place;
  readonly problem: InvoiceProblem;
}

/** What is wrong, by where it is told. */
export interface ProblemsShown {
  /** Members that are invoiced without an organisation number. */
  readonly withoutOrganisation: readonly MemberProblem[];
  readonly ofMembers: readonly MemberProblem[];
  /** Of other invoice sheets, each said once. */
  readonly ofSheets: readonly { readonly sheet: string; readonly problem: InvoiceProblem }[];
  /** Of due dates that are no working days; what hinders stands at its field. */
  readonly ofSettings: readonly InvoiceProblem[];
}

/**
 * The problems that are told in the preview. Who pays nothing is not asked for an
 * organisation number, and an observer without one is as it should be.
 */
export function problemsShown(
  table: FoundTable<MembersColumn>,
  rows: readonly MemberOwing[],
  problems: readonly InvoicingProblem[],
): ProblemsShown {
  const byRow = new Map(rows.map((one) => [one.member.row, one]));
  const ofMembers = problems.flatMap((one): MemberProblem[] => {
    if (!("row" in one)) return [];
    const owing = byRow.get(one.row);
    if (owing === undefined || isAsItShouldBe(owing, one.field)) return [];
    const place = cellOf(table, one.row, one.field === "amount" ? "name" : one.field) ?? cellOf(table, one.row, "name");
    return place === null ? [] : [{ name: owing.member.name, place, problem: one.problem }];
  });
  const ofSheets = problems.flatMap((one) => ("sheet" in one ? [one] : []));
  return {
    withoutOrganisation: ofMembers.filter(({ problem }) => problem.key === "organisationNumber.missing"),
    ofMembers: ofMembers.filter(({ problem }) => problem.key !== "organisationNumber.missing"),
    ofSheets: [...new Map(ofSheets.map((one) => [JSON.stringify(one), one])).values()],
    ofSettings: problems.flatMap((one) => ("setting" in one ? [one.problem] : [])),
  };
}

function isAsItShouldBe({ member: { kind }, amount }: MemberOwing, field: "name" | MembersField): boolean {
  if (amount !== null && !isZero(amount)) return false;
  const isObserver = kind.ok && kind.value === "observer";
  return field === "organisation" || field === "reference" || (field === "amount" && isObserver);
}

type MembersField = "organisation" | "reference" | "amount";

/** What is to be invoiced, in few figures. */
export interface InvoiceSummary {
  readonly invoices: number;
  readonly credits: number;
  readonly recipients: number;
  /** Without VAT. */
  readonly amount: Exact;
  readonly vat: Exact;
  readonly total: Exact;
  readonly dues: readonly DueSummary[];
}

/** What falls due on one day. */
export interface DueSummary {
  readonly date: PlainDate;
  readonly count: number;
  readonly amount: Exact;
}

/** Counts and sums invoices; the due dates in the order they come in. */
export function summaryOf(lines: readonly InvoiceLine[]): InvoiceSummary {
  const credits = lines.filter(({ amount }) => isNegative(amount)).length;
  const vats = lines.map(({ amount, treatment }) => vatOf(amount, treatment));
  const byDue = new Map<string, InvoiceLine[]>();
  for (const line of lines) {
    const key = plainDateText(line.due);
    byDue.set(key, [...(byDue.get(key) ?? []), line]);
  }
  return {
    invoices: lines.length - credits,
    credits,
    recipients: new Set(lines.map(({ recipient }) => recipientKey(recipient))).size,
    amount: sumOf(lines),
    vat: sum(vats.map(({ vat }) => vat)),
    total: sum(vats.map(({ total }) => total)),
    dues: [...byDue.values()].flatMap((due) =>
      due[0] === undefined ? [] : [{ date: due[0].due, count: due.length, amount: sumOf(due) }],
    ),
  };
}

function sumOf(lines: readonly InvoiceLine[]): Exact {
  return sum(lines.map(({ amount }) => amount));
}

/** The sheets that have invoices for the very same period, each once. */
export function sheetsOfPeriod(earlier: readonly EarlierInvoice[], period: InvoicePeriod): string[] {
  return [...new Set(earlier.filter((one) => isSamePeriod(one.period, period)).map(({ sheet }) => sheet))];
}

/** Whether two readings of what was invoiced before say the same. */
export function isSameReading(a: readonly EarlierInvoice[], b: readonly EarlierInvoice[]): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
