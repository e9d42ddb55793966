import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { dateOfSerial, dateText, plainDateText, serialOfDate } from "../../../src/domain/calendar/excelDate";

describe("serialOfDate", () => {
  it("is the number Excel keeps a day as", () => {
    expect(serialOfDate({ year: 1900, month: 3, day: 1 })).toBe(61);
    expect(serialOfDate({ year: 2026, month: 1, day: 1 })).toBe(46_023);
    expect(serialOfDate({ year: 9999, month: 12, day: 31 })).toBe(2_958_465);
  });

  it("is what dateOfSerial reads, day for day", () => {
    fc.assert(
      fc.property(fc.integer({ min: 61, max: 2_958_465 }), (serial) => {
        const date = dateOfSerial(serial);
        expect(date && serialOfDate(date)).toBe(serial);
        expect(date && plainDateText(date)).toBe(dateText(serial));
      }),
    );
  });
});
