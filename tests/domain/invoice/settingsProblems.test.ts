import { describe, expect, it } from "vitest";
import type { InvoiceSettings } from "../../../src/domain/invoice/invoiceLine";
import { daysOffAmongDueDates, settingsProblems } from "../../../src/domain/invoice/settingsProblems";
import { SETTINGS } from "./invoicing";

const keys = (settings: Partial<InvoiceSettings>): string[] =>
  settingsProblems({ ...SETTINGS, ...settings }).map(({ setting, problem }) => `${setting} ${problem.key}`);
const day = (month: number, date: number): InvoiceSettings["period"]["from"] => ({ year: 2026, month, day: date });

describe("settingsProblems", () => {
  it("finds nothing wrong with a year in two, nor with a single day", () => {
    expect(keys({})).toEqual([]);
    expect(keys({ period: { from: day(5, 1), to: day(5, 1) } })).toEqual([]);
  });

  it("finds a period that ends before it begins", () => {
    expect(keys({ period: { from: day(2, 1), to: day(1, 31) } })).toEqual(["period invoice.periodBackwards"]);
  });

  it.each([0, -1, 1.5, Number.NaN, 367])("finds %s instalments", (instalments) => {
    expect(keys({ instalments })).toEqual(["instalments invoice.instalmentsNotWhole"]);
  });

  it("finds an instalment without a due date; one date too many does no harm", () => {
    const dates = [day(3, 2), day(9, 2)];
    expect(keys({ instalments: 3, due: { kind: "dates", dates } })).toEqual(["due invoice.dueDatesMissing"]);
    expect(keys({ instalments: 1, due: { kind: "dates", dates } })).toEqual([]);
  });

  it.each([0, 0.5, -3])("finds an interval of %s months", (months) => {
    expect(keys({ due: { kind: "interval", first: day(3, 2), months } })).toEqual(["due invoice.intervalNotWhole"]);
  });
});

describe("daysOffAmongDueDates", () => {
  it("names those of the dates in use that are no working days", () => {
    // 1 February and 1 March 2026 are Sundays, 1 May is a holiday, 1 August a Saturday.
    const due = { kind: "interval", first: day(2, 1), months: 3 } as const;
    const found = (count: number): unknown[] =>
      daysOffAmongDueDates({ ...SETTINGS, due }, count).map(({ problem }) => problem.params);
    expect(found(4)).toEqual([
      { date: "1.2.2026", day: "sunday" },
      { date: "1.5.2026", day: "holiday" },
      { date: "1.8.2026", day: "saturday" },
      { date: "1.11.2026", day: "sunday" },
    ]);
    expect(found(1)).toHaveLength(1);
    expect(daysOffAmongDueDates(SETTINGS, 2)).toEqual([]);
  });
});
