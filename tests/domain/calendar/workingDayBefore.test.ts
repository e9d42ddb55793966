import { describe, expect, it } from "vitest";
import { dayOff } from "../../../src/domain/calendar/dayOff";
import { dateOfDayNumber, dayNumber } from "../../../src/domain/calendar/plainDate";
import { workingDayBefore } from "../../../src/domain/calendar/workingDayBefore";

describe("workingDayBefore", () => {
  it("passes over weekends and holidays: the Wednesday before Easter for Easter Monday", () => {
    expect(workingDayBefore({ year: 2026, month: 4, day: 6 })).toEqual({ year: 2026, month: 4, day: 1 });
    expect(workingDayBefore({ year: 2026, month: 1, day: 1 })).toEqual({ year: 2025, month: 12, day: 31 });
  });

  it("has only days off between it and the date, on every day of some years", () => {
    const first = dayNumber({ year: 2024, month: 1, day: 1 });
    for (let number = first; number < first + 1500; number += 1) {
      const before = dayNumber(workingDayBefore(dateOfDayNumber(number)));
      expect(dayOff(dateOfDayNumber(before))).toBeNull();
      for (let between = before + 1; between < number; between += 1) {
        expect(dayOff(dateOfDayNumber(between))).not.toBeNull();
      }
    }
  });
});
