import { describe, expect, it } from "vitest";
import {
  type InvoicingProblem,
  type MemberToInvoice,
  prepareInvoices,
  type PreparedInvoices,
} from "../../../src/domain/invoice/prepareInvoices";
import { exact } from "../numbers/exactNumbers";
import { asEarlier, recipient, SETTINGS, shown, YEAR_2026 } from "./invoicing";

const OSTEROY: MemberToInvoice = {
  row: 0,
  number: "4630",
  name: "Osterøy",
  organisation: "974 760 673",
  reference: 4711,
  amount: exact(1000),
};
const VOSS: MemberToInvoice = { ...OSTEROY, row: 1, number: "4621", name: "Voss herad", amount: exact(2000) };

const linesOf = (prepared: PreparedInvoices): string[] => {
  if (!("lines" in prepared)) throw new Error(JSON.stringify(prepared));
  return prepared.lines.map(shown);
};
const where = (problem: InvoicingProblem): string => {
  if ("setting" in problem) return problem.setting;
  return "row" in problem ? `${problem.row} ${problem.field}` : problem.sheet;
};
const problemsOf = ({ problems }: PreparedInvoices): string[] =>
  problems.map((one) => `${where(one)}: ${one.problem.key}`);

const FIRST = prepareInvoices({ members: [OSTEROY, VOSS], settings: SETTINGS, earlier: [] });
const EARLIER = "lines" in FIRST ? asEarlier(FIRST.lines, "Fakturagrunnlag") : [];

describe("prepareInvoices", () => {
  it("invoices for the first time, with the recipient's number in nine figures and the reference as text", () => {
    expect(FIRST.kind).toBe("invoices");
    expect(linesOf(FIRST)).toEqual([
      "4630 1/2 500 outside",
      "4630 2/2 500 outside",
      "4621 1/2 1000 outside",
      "4621 2/2 1000 outside",
    ]);
    expect("lines" in FIRST && FIRST.lines[0]?.recipient).toEqual({
      number: "4630",
      name: "Osterøy",
      organisation: "974760673",
      reference: "4711",
    });
    expect(FIRST.problems).toEqual([]);
  });

  it("corrects from then on, and has nothing to do where nothing has changed", () => {
    expect(prepareInvoices({ members: [OSTEROY, VOSS], settings: SETTINGS, earlier: EARLIER })).toEqual({
      kind: "nothing",
      problems: [],
    });
    const less = prepareInvoices({
      members: [{ ...OSTEROY, amount: exact(900) }],
      settings: SETTINGS,
      earlier: EARLIER,
    });
    expect(less.kind).toBe("corrections");
    expect(linesOf(less)).toEqual(["4630 1/1 -100 outside", "4621 1/1 -2000 outside"]);
  });

  it("points out organisation numbers that are missing or wrong, and writes them as they are", () => {
    const members = [
      { ...OSTEROY, organisation: null },
      { ...VOSS, organisation: "974760674" },
    ];
    const prepared = prepareInvoices({ members, settings: SETTINGS, earlier: [] });
    expect(problemsOf(prepared)).toEqual([
      "0 organisation: organisationNumber.missing",
      "1 organisation: organisationNumber.checkDigit",
    ]);
    const written = "lines" in prepared ? prepared.lines.map((line) => line.recipient.organisation) : [];
    expect(written).toEqual([null, null, "974760674", "974760674"]);
  });

  it("leaves out a member whose fee is not known or no whole number of øre, and does not credit it", () => {
    const members = [
      { ...OSTEROY, amount: null },
      { ...VOSS, amount: exact("0.005") },
    ];
    const first = prepareInvoices({ members, settings: SETTINGS, earlier: [] });
    expect([first.kind, problemsOf(first)]).toEqual([
      "nothing",
      ["0 amount: invoice.feeMissing", "1 amount: invoice.amountNotInOre"],
    ]);
    expect(prepareInvoices({ members, settings: SETTINGS, earlier: EARLIER }).kind).toBe("nothing");
  });

  it("does nothing while a setting is wrong or a member stands twice", () => {
    const wrong = prepareInvoices({ members: [OSTEROY], settings: { ...SETTINGS, instalments: 0 }, earlier: [] });
    expect([wrong.kind, problemsOf(wrong)]).toEqual(["hindered", ["instalments: invoice.instalmentsNotWhole"]]);
    const twice = prepareInvoices({
      members: [OSTEROY, VOSS, { ...OSTEROY, row: 5 }],
      settings: SETTINGS,
      earlier: [],
    });
    expect([twice.kind, problemsOf(twice)]).toEqual(["hindered", ["5 name: invoice.memberTwice"]]);
  });

  it("does nothing while it is not clear to whom an invoice went", () => {
    const heroys = [
      { ...OSTEROY, number: "1515", name: "Herøy" },
      { ...OSTEROY, row: 1, number: "1818", name: "Herøy" },
    ];
    const earlier = EARLIER.map((one) => ({ ...one, recipient: recipient(null, "Herøy") })).slice(0, 1);
    const prepared = prepareInvoices({ members: heroys, settings: SETTINGS, earlier });
    expect([prepared.kind, problemsOf(prepared)]).toEqual(["hindered", ["Fakturagrunnlag: invoice.recipientUnclear"]]);
  });

  it("points out invoices for a part of the period, which it does not count, and none for another year", () => {
    const half = { from: YEAR_2026.from, to: { year: 2026, month: 6, day: 30 } };
    const before = {
      from: { year: 2025, month: 1, day: 1 },
      to: { year: 2025, month: 12, day: 31 },
    };
    const earlier = [
      ...EARLIER.map((one) => ({ ...one, period: half })),
      ...EARLIER.map((one) => ({ ...one, period: before })),
    ];
    const prepared = prepareInvoices({ members: [OSTEROY], settings: SETTINGS, earlier });
    expect(linesOf(prepared)).toHaveLength(2);
    expect(prepared.problems.map(({ problem }) => problem)).toEqual([
      { key: "invoice.otherPeriod", params: { count: 4, from: "1.1.2026", to: "30.6.2026" } },
    ]);
  });

  it("points out due dates on days off among those in use: all the first time, the first in a correction", () => {
    const due = { kind: "interval", first: { year: 2026, month: 2, day: 1 }, months: 3 } as const;
    const settings = { ...SETTINGS, due };
    const first = prepareInvoices({ members: [OSTEROY], settings, earlier: [] });
    expect(problemsOf(first)).toEqual(["due: invoice.dueOnDayOff", "due: invoice.dueOnDayOff"]);
    const second = prepareInvoices({ members: [OSTEROY], settings, earlier: EARLIER });
    expect(problemsOf(second)).toEqual(["due: invoice.dueOnDayOff"]);
  });
});
