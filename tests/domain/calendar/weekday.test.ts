import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { dateOfDayNumber } from "../../../src/domain/calendar/plainDate";
import { WEEKDAYS, weekday } from "../../../src/domain/calendar/weekday";

describe("weekday", () => {
  it.each([
    [{ year: 2021, month: 12, day: 3 }, "friday"],
    [{ year: 2024, month: 2, day: 29 }, "thursday"],
    [{ year: 2026, month: 5, day: 17 }, "sunday"],
  ])("of %o is %s", (date, day) => {
    expect(weekday(date)).toBe(day);
  });

  it("is the one that JavaScript's own calendar has", () => {
    const days = fc.integer({ min: 693_000, max: 800_000 });
    fc.assert(
      fc.property(days, (number) => {
        const { year, month, day } = dateOfDayNumber(number);
        const fromSunday = new Date(Date.UTC(year, month - 1, day)).getUTCDay();
        expect(weekday({ year, month, day })).toBe(WEEKDAYS[(fromSunday + 6) % 7]);
      }),
    );
  });
});
