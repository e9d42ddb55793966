import { describe, expect, it } from "vitest";
import { dayOff, easterSunday } from "../../../src/domain/calendar/dayOff";
import { dateOfDayNumber, dayNumber, type PlainDate } from "../../../src/domain/calendar/plainDate";

const day = (text: string): PlainDate => {
  const [year = 0, month = 0, day = 0] = text.split("-").map(Number);
  return { year, month, day };
};

describe("easterSunday", () => {
  it.each([
    "2000-04-23",
    "2008-03-23",
    "2011-04-24",
    "2019-04-21",
    "2024-03-31",
    "2025-04-20",
    "2026-04-05",
    "2038-04-25",
  ])("is %s", (date) => {
    expect(easterSunday(day(date).year)).toEqual(day(date));
  });

  it("is a Sunday from 22 March to 25 April in every year", () => {
    for (let year = 1900; year < 2200; year += 1) {
      const days = dayNumber(easterSunday(year));
      expect(days % 7).toBe(6);
      expect(days).toBeGreaterThanOrEqual(dayNumber({ year, month: 3, day: 22 }));
      expect(days).toBeLessThanOrEqual(dayNumber({ year, month: 4, day: 25 }));
    }
  });
});

describe("dayOff", () => {
  it.each([
    ["2026-01-31", "saturday"],
    ["2026-02-01", "sunday"],
    ["2026-02-02", null],
    ["2026-04-01", null], // the Wednesday before Easter
    ["2026-05-17", "holiday"], // and a Sunday
    ["2026-12-24", null],
    ["2026-12-31", null],
  ])("%s: %s", (date, expected) => {
    expect(dayOff(day(date))).toBe(expected);
  });

  it("has the twelve holidays of 2026", () => {
    const first = dayNumber(day("2026-01-01"));
    const all = Array.from({ length: 365 }, (_, index) => dateOfDayNumber(first + index));
    const holidays = all.filter((date) => dayOff(date) === "holiday").map((date) => `${date.month}-${date.day}`);
    expect(holidays).toEqual([
      "1-1",
      "4-2",
      "4-3",
      "4-5",
      "4-6",
      "5-1",
      "5-14",
      "5-17",
      "5-24",
      "5-25",
      "12-25",
      "12-26",
    ]);
  });
});
