import { describe, expect, it } from "vitest";
import { plainDateText } from "../../../src/domain/calendar/excelDate";
import { dueDates, type DueDates } from "../../../src/domain/invoice/dueDates";

const shown = (due: DueDates, count: number): string[] => dueDates(due, count).map(plainDateText);

describe("dueDates", () => {
  it("are counted from the first, so that a month end stays one", () => {
    const due: DueDates = { kind: "interval", first: { year: 2026, month: 1, day: 31 }, months: 3 };
    expect(shown(due, 4)).toEqual(["31.1.2026", "30.4.2026", "31.7.2026", "31.10.2026"]);
    expect(shown({ ...due, months: 1 }, 3)).toEqual(["31.1.2026", "28.2.2026", "31.3.2026"]);
  });

  it("are not moved from a Sunday or a holiday", () => {
    // 1 February 2026 is a Sunday, 1 May a holiday.
    expect(shown({ kind: "interval", first: { year: 2026, month: 2, day: 1 }, months: 3 }, 2)).toEqual([
      "1.2.2026",
      "1.5.2026",
    ]);
  });

  it("are those that are given, in their order", () => {
    const dates = [
      { year: 2026, month: 9, day: 1 },
      { year: 2026, month: 3, day: 1 },
    ];
    expect(shown({ kind: "dates", dates }, 1)).toEqual(["1.9.2026"]);
    expect(shown({ kind: "dates", dates }, 2)).toEqual(["1.9.2026", "1.3.2026"]);
    expect(shown({ kind: "dates", dates }, 3)).toHaveLength(2);
  });
});
