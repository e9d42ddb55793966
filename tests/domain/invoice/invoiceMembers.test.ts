import { describe, expect, it } from "vitest";
import { plainDateText } from "../../../src/domain/calendar/excelDate";
import { invoiceMembers } from "../../../src/domain/invoice/invoiceMembers";
import { owing, SETTINGS, shown, YEAR_2026 } from "./invoicing";

describe("invoiceMembers", () => {
  it("gives each member its instalments, each with its due date", () => {
    const lines = invoiceMembers([owing("4630", "Osterøy", "100.01"), owing(null, "Vestland", 50)], SETTINGS);
    expect(lines.map(shown)).toEqual([
      "4630 1/2 50.01 outside",
      "4630 2/2 50 outside",
      "Vestland 1/2 25 outside",
      "Vestland 2/2 25 outside",
    ]);
    expect(lines.map(({ due }) => plainDateText(due))).toEqual(["2.3.2026", "2.9.2026", "2.3.2026", "2.9.2026"]);
    expect(lines.every(({ corrects, period }) => corrects.length === 0 && period === YEAR_2026)).toBe(true);
  });

  it("invoices nothing where there is nothing: no member without a fee, no instalment of less than an øre", () => {
    const lines = invoiceMembers([owing("0001", "A", 0), owing("0002", "B", "0.01")], SETTINGS);
    expect(lines.map(shown)).toEqual(["0002 1/2 0.01 outside"]);
  });
});
