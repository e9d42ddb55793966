import { describe, expect, it } from "vitest";
import type { Cell } from "../../../../src/domain/cell";
import { invoiceMembers } from "../../../../src/domain/invoice/invoiceMembers";
import type { InvoiceLine } from "../../../../src/domain/invoice/invoiceLine";
import { prepareInvoices } from "../../../../src/domain/invoice/prepareInvoices";
import { toText } from "../../../../src/domain/numbers/toText";
import {
  isSameReading,
  type MemberOwing,
  membersToInvoice,
  type ProblemsShown,
  problemsShown,
  sheetsOfPeriod,
  summaryOf,
} from "../../../../src/taskpane/fees/invoice/invoicing";
import type { FoundTable } from "../../../../src/workbook/findTable";
import { MEMBERS } from "../../../../src/workbook/layout";
import type { MembersColumn } from "../../../../src/workbook/partnership";
import { asEarlier, owing, SETTINGS, VAT_25, YEAR_2026 } from "../../../domain/invoice/invoicing";
import { membersOf } from "../../../domain/members/membersOf";
import { exact } from "../../../domain/numbers/exactNumbers";

const BLANK = Object.fromEntries(Object.keys(MEMBERS.columns).map((column) => [column, null])) as Record<
  MembersColumn,
  Cell
>;

/** A members' table with its headings in row 5 of the sheet. */
function tableOf(rows: readonly Partial<Record<MembersColumn, Cell>>[]): FoundTable<MembersColumn> {
  return {
    sheet: "Medlemmer",
    headingRow: 4,
    left: 0,
    right: 3,
    columns: new Map([
      ["number", 0],
      ["name", 1],
      ["organisation", 3],
    ]),
    otherHeadings: [],
    apartHeadings: [],
    rows: rows.map((cells, index) => ({
      sheetRow: 5 + index,
      cells: { ...BLANK, ...cells },
      at: () => null,
      hasContent: true,
      isSumAt: () => false,
    })),
    rowsBelow: [],
    hiddenRows: [],
  };
}

const ROWS = [
  { number: "4601", name: "Bergen", organisation: "964338531" },
  { number: "4602", name: "Kinn", organisation: "964338532" },
  { number: "4611", name: "Etne" },
  { name: "Tilskuer", kind: "observatør" },
  { number: "4612", name: "Sveio" },
  { number: "46", name: "Vestland" },
];
const AMOUNTS = ["100", "50", "50", null, null, "0"];
const TABLE = tableOf(ROWS);
const OWING: MemberOwing[] = membersOf(...ROWS).map((member, index) => {
  const amount = AMOUNTS[index] ?? null;
  return { member, amount: amount === null ? null : exact(amount) };
});

function problemsOf(table: FoundTable<MembersColumn>): ProblemsShown {
  const settings = {
    ...SETTINGS,
    due: { kind: "interval" as const, first: { year: 2026, month: 3, day: 1 }, months: 6 },
  };
  const prepared = prepareInvoices({ members: membersToInvoice(table, OWING), settings, earlier: [] });
  return problemsShown(table, OWING, prepared.problems);
}

describe("membersToInvoice", () => {
  it("takes organisation numbers from the member's own row", () => {
    const members = membersToInvoice(TABLE, OWING.slice(1));
    expect(members.map(({ row, number, organisation }) => [row, number, organisation])).toEqual([
      [1, "4602", "964338532"],
      [2, "4611", null],
      [3, null, null],
      [4, "4612", null],
      [5, "46", null],
    ]);
  });
});

describe("problemsShown", () => {
  it("shows each at the cell where it is put right, and asks nobody who pays nothing for an organisation number", () => {
    const { ofMembers, withoutOrganisation } = problemsOf(TABLE);
    const shown = (problems: ProblemsShown["ofMembers"]): unknown[] =>
      problems.map(({ name, place, problem }) => [name, place.row, place.column, problem.key]);
    expect(shown(ofMembers)).toEqual([
      ["Kinn", 6, 3, "organisationNumber.checkDigit"],
      ["Sveio", 9, 1, "invoice.feeMissing"],
    ]);
    expect(shown(withoutOrganisation)).toEqual([["Etne", 7, 3, "organisationNumber.missing"]]);
  });

  it("shows the name where the sheet has no column for organisation numbers", () => {
    const without = { ...TABLE, columns: new Map([["name", 1] as const]) };
    expect(problemsOf(without).withoutOrganisation.map(({ place }) => place.column)).toEqual([1]);
  });

  it("points out due dates that are no working days", () => {
    // 1 March 2026 is a Sunday, 1 September a Tuesday.
    expect(problemsOf(TABLE).ofSettings.map(({ params }) => params)).toEqual([{ date: "1.3.2026", day: "sunday" }]);
  });

  it("says what is wrong with another sheet once", () => {
    const problem = {
      sheet: "Fakturagrunnlag",
      problem: { key: "invoice.recipientUnclear", params: { text: "Herøy" } },
    } as const;
    expect(problemsShown(TABLE, OWING, [problem, { ...problem }]).ofSheets).toHaveLength(1);
  });
});

describe("summaryOf", () => {
  const lines = invoiceMembers([owing("4601", "Bergen", "100.01"), owing(null, "Kinn", "50")], {
    ...SETTINGS,
    treatment: VAT_25,
  });

  it("counts and sums, also by due date", () => {
    const summary = summaryOf(lines);
    expect([summary.invoices, summary.credits, summary.recipients]).toEqual([4, 0, 2]);
    // 50.01, 50, 25 and 25; 25 % of each to the øre: 12.50, 12.50, 6.25 and 6.25.
    expect([summary.amount, summary.vat, summary.total].map(toText)).toEqual(["150.01", "37.5", "187.51"]);
    expect(summary.dues.map(({ date, count, amount }) => [date.month, count, toText(amount)])).toEqual([
      [3, 2, "75.01"],
      [9, 2, "75"],
    ]);
  });

  it("tells credits from invoices", () => {
    const credit: InvoiceLine[] = lines.slice(0, 1).map((line) => ({ ...line, amount: exact("-10") }));
    const summary = summaryOf([...lines, ...credit]);
    expect([summary.invoices, summary.credits, toText(summary.amount)]).toEqual([4, 1, "140.01"]);
  });
});

describe("what was invoiced before", () => {
  const lines = invoiceMembers([owing("4601", "Bergen", 100)], SETTINGS);
  const earlier = [...asEarlier(lines, "Fakturagrunnlag"), ...asEarlier(lines, "Fakturagrunnlag 2")];

  it("is named by the sheets of the very same period, each once", () => {
    expect(sheetsOfPeriod(earlier, YEAR_2026)).toEqual(["Fakturagrunnlag", "Fakturagrunnlag 2"]);
    expect(sheetsOfPeriod(earlier, { ...YEAR_2026, to: { year: 2026, month: 6, day: 30 } })).toEqual([]);
  });

  it("is the same when it is read again, and not when an amount is another", () => {
    expect(
      isSameReading(
        earlier,
        earlier.map((one) => ({ ...one })),
      ),
    ).toBe(true);
    const changed = earlier.map((one, index) => (index === 0 ? { ...one, amount: exact("51") } : one));
    expect(isSameReading(earlier, changed)).toBe(false);
  });
});
