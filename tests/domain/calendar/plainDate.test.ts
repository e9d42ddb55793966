import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  addMonths,
  addYears,
  compareDates,
  dateOfDayNumber,
  dayNumber,
  daysInMonth,
  isLeapYear,
  plainDate,
  type PlainDate,
} from "../../../src/domain/calendar/plainDate";

const DAY = 86_400_000;
const FIRST_DAY = new Date(0).setUTCFullYear(1, 0, 1);

/** The calendar of the JavaScript engine, which knows nothing of ours. */
function dateByEngine(days: number): PlainDate {
  const date = new Date(FIRST_DAY + days * DAY);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

/** From 1 January of year 1 to 31 December of 9999. */
const dayCount = fc.integer({ min: 0, max: 3_652_058 });

describe("dayNumber and dateOfDayNumber", () => {
  it("begin with day 0 on 1 January of year 1 and end 3 652 058 days later", () => {
    expect(dayNumber({ year: 1, month: 1, day: 1 })).toBe(0);
    expect(dateOfDayNumber(3_652_058)).toEqual({ year: 9999, month: 12, day: 31 });
  });

  it("agree with the engine's calendar", () => {
    fc.assert(
      fc.property(dayCount, (days) => {
        const date = dateByEngine(days);
        expect(dateOfDayNumber(days)).toEqual(date);
        expect(dayNumber(date)).toBe(days);
      }),
      { numRuns: 2000 },
    );
  });

  it("are each other's inverse on every day from 1896 to 2104", () => {
    const last = dayNumber({ year: 2104, month: 12, day: 31 });
    let wrong = 0;
    for (let days = dayNumber({ year: 1896, month: 1, day: 1 }); days <= last; days += 1) {
      if (dayNumber(dateOfDayNumber(days)) !== days) wrong += 1;
    }
    expect(wrong).toBe(0);
  });

  it("count on from day to day without a gap", () => {
    fc.assert(
      fc.property(dayCount, dayCount, (a, b) => {
        expect(compareDates(dateOfDayNumber(a), dateOfDayNumber(b))).toBe(a - b);
      }),
      { numRuns: 500 },
    );
  });
});

describe("leap years", () => {
  it("are every fourth, not every hundredth, but every four hundredth", () => {
    expect([1900, 2000, 2023, 2024, 2100, 2400].filter(isLeapYear)).toEqual([2000, 2024, 2400]);
    expect([2023, 2024].map((year) => daysInMonth(year, 2))).toEqual([28, 29]);
  });

  it("make no difference to other months, and no month is the 13th", () => {
    const months = Array.from({ length: 12 }, (_, index) => daysInMonth(2023, index + 1));
    expect(months).toEqual([31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]);
    expect([daysInMonth(2023, 0), daysInMonth(2023, 13)]).toEqual([0, 0]);
  });
});

describe("plainDate", () => {
  it("is null where there is no such day", () => {
    expect(plainDate(2024, 2, 29)).toEqual({ year: 2024, month: 2, day: 29 });
    expect(plainDate(2023, 2, 29)).toBeNull();
    expect(plainDate(2023, 4, 31)).toBeNull();
    expect(plainDate(2023, 13, 1)).toBeNull();
    expect(plainDate(2023, 1, 0)).toBeNull();
  });
});

describe("addYears", () => {
  it("keeps the day, and 29 February becomes the 28th where there is no 29th", () => {
    expect(addYears({ year: 2021, month: 12, day: 3 }, 2)).toEqual({ year: 2023, month: 12, day: 3 });
    expect(addYears({ year: 2024, month: 2, day: 29 }, 1)).toEqual({ year: 2025, month: 2, day: 28 });
    expect(addYears({ year: 2024, month: 2, day: 29 }, 4)).toEqual({ year: 2028, month: 2, day: 29 });
    expect(addYears({ year: 2096, month: 2, day: 29 }, 4)).toEqual({ year: 2100, month: 2, day: 28 });
    expect(addYears({ year: 2023, month: 2, day: 28 }, 1)).toEqual({ year: 2024, month: 2, day: 28 });
  });
});

describe("addMonths", () => {
  const day = (text: string): PlainDate => {
    const [year = 0, month = 0, day = 0] = text.split("-").map(Number);
    return { year, month, day };
  };

  it.each([
    ["2026-01-31", 1, "2026-02-28"], // no 31st: the last day there is
    ["2024-01-31", 1, "2024-02-29"],
    ["2026-01-31", 2, "2026-03-31"], // counted from the first day, not from 28 February
    ["2026-11-30", 3, "2027-02-28"],
    ["2026-12-15", 1, "2027-01-15"],
    ["2026-12-15", 0, "2026-12-15"],
    ["2026-03-31", -1, "2026-02-28"],
    ["2026-01-15", -13, "2024-12-15"],
  ])("%s and %i months is %s", (date, months, expected) => {
    expect(addMonths(day(date), months)).toEqual(day(expected));
  });

  it("is twelve months a year, and never in another month than the one counted to", () => {
    const months = fc.integer({ min: -600, max: 600 });
    const days = fc.integer({ min: 693_595, max: 766_644 }); // 1900 to 2099
    fc.assert(
      fc.property(days, months, (start, count) => {
        const date = dateOfDayNumber(start);
        const later = addMonths(date, count);
        expect(plainDate(later.year, later.month, later.day)).toEqual(later);
        expect(later.year * 12 + later.month).toBe(date.year * 12 + date.month + count);
        expect(addMonths(date, 12 * count)).toEqual(addYears(date, count));
      }),
    );
  });
});
