import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { dateOfDayNumber, dayNumber, type PlainDate } from "../../../src/domain/calendar/plainDate";
import { readDate } from "../../../src/domain/calendar/readDate";
import { prorate } from "../../../src/domain/fees/prorate";
import type { ProrateBasis } from "../../../src/domain/fees/readProrateBasis";
import { toText } from "../../../src/domain/numbers/toText";
import models from "../../data/fee-models.json";
import { exact } from "../numbers/exactNumbers";

function day(text: string | null): PlainDate | null {
  const date = readDate(text);
  if (!date.ok) throw new Error(`The test's own date: ${text ?? ""}`);
  return date.value;
}

function part(
  amount: number | string,
  [from, to]: readonly [string | null, string | null],
  year: number,
  basis: ProrateBasis,
  unit: number | string = "0.01",
): string {
  const prorated = prorate(exact(amount), { from: day(from), to: day(to) }, year, basis, exact(unit));
  return prorated.ok ? toText(prorated.value.amount) : prorated.problem.key;
}

describe("prorate", () => {
  const { from, to, days, months } = models.partOfAYear;

  it("is 153 days of 365, or 5 months of 12, for DigiVestland's first part of a year", () => {
    expect(part(365, [from, to], 2025, "days", 1)).toBe(String(days));
    expect(part(12, [from, to], 2025, "months", 1)).toBe(String(months));
  });

  it("counts both days, of 366 in a leap year", () => {
    expect(part(365, ["1.1.2025", "1.1.2025"], 2025, "days", 1)).toBe("1");
    expect(part(365, ["31.12.2025", null], 2025, "days", 1)).toBe("1");
    expect(part(366, [null, "29.2.2024"], 2024, "days", 1)).toBe("60");
    expect(part(365, [null, "28.2.2025"], 2025, "days", 1)).toBe("59");
    expect(part(36_525, [null, null], 2024, "days")).toBe("36525");
  });

  it("counts months that have begun", () => {
    expect(part(12, ["31.8.2025", null], 2025, "months", 1)).toBe("5");
    expect(part(12, [null, "1.2.2025"], 2025, "months", 1)).toBe("2");
    expect(part(12, ["15.6.2025", "16.6.2025"], 2025, "months", 1)).toBe("1");
    expect(part(12, ["15.6.2020", "16.6.2030"], 2025, "months", 1)).toBe("12");
  });

  it("is 0 for a year outside the membership, and the whole amount for one inside it", () => {
    for (const basis of ["days", "months"] as const) {
      expect(part(1000, ["1.1.2026", null], 2025, basis)).toBe("0");
      expect(part(1000, [null, "31.12.2024"], 2025, basis)).toBe("0");
      expect(part(1000, ["31.12.2024", "1.1.2026"], 2025, basis)).toBe("1000");
      expect(part(1000, [null, null], 2025, basis)).toBe("1000");
    }
  });

  it("rounds half away from zero, a credit like a charge", () => {
    expect(part("0.06", [null, "31.1.2025"], 2025, "months")).toBe("0.01"); // 0.005
    expect(part("-0.06", [null, "31.1.2025"], 2025, "months")).toBe("-0.01");
    expect(part(260_000, [from, to], 2025, "months", 1)).toBe("108333"); // 108 333.33
    expect(part(260_000, [from, to], 2025, "days", 100)).toBe("109000"); // 108 986.30
  });

  it("does not take a membership that ends before it begins", () => {
    expect(part(1000, ["2.1.2025", "1.1.2025"], 2025, "days")).toBe("membership.backwards");
    expect(part(1000, ["2.1.2020", "1.1.2020"], 2025, "days")).toBe("membership.backwards");
    expect(part(1000, ["1.1.2025", "1.1.2025"], 2025, "days", 1)).toBe("3");
  });

  it("says how many days or months of how many", () => {
    const prorated = prorate(exact(365), { from: day("1.8.2025"), to: null }, 2025, "days", exact(1));
    if (!prorated.ok) throw new Error(prorated.problem.key);
    expect(prorated.value.steps).toEqual([
      {
        key: "prorate.days",
        params: {
          amount: { kroner: exact(365) },
          part: 153,
          of: 365,
          year: 2025,
          unit: { kroner: exact(1) },
          result: { kroner: exact(153) },
        },
      },
    ]);
    const outside = prorate(exact(365), { from: day("1.8.2025"), to: null }, 2024, "months", exact(1));
    expect(outside.ok && outside.value.steps).toEqual([{ key: "prorate.outside", params: { year: 2024 } }]);
  });

  it("gives two memberships that meet the whole year between them, by days, before rounding", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1950, max: 2100 }), fc.integer({ min: 0, max: 363 }), (year, into) => {
        const last = dateOfDayNumber(dayNumber({ year, month: 1, day: 1 }) + into);
        const next = dateOfDayNumber(dayNumber(last) + 1);
        const both = [
          { from: null, to: last },
          { from: next, to: null },
        ].map((membership) => {
          const prorated = prorate(exact(365 * 366), membership, year, "days", exact("0.01"));
          if (!prorated.ok) throw new Error(prorated.problem.key);
          return Number(toText(prorated.value.amount));
        });
        expect(both.reduce((sum, one) => sum + one)).toBe(365 * 366);
      }),
      { numRuns: 500 },
    );
  });
});
