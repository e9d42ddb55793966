import { describe, expect, it } from "vitest";
import { excelTime } from "../../src/taskpane/excelTime";

describe("excelTime", () => {
  it("is the clock on the wall in days since 30 December 1899", () => {
    // 3.12.2021 is day 44 533; half past one in the afternoon is 13.5 / 24 of a day.
    expect(excelTime(new Date(2021, 11, 3))).toBe(44_533);
    expect(excelTime(new Date(2021, 11, 3, 13, 30))).toBe(44_533.5625);
    expect(excelTime(new Date(2024, 1, 29, 18, 0, 0))).toBe(45_351.75);
  });

  it("goes by the wall also where the day has 23 or 25 hours", () => {
    for (const month of [2, 9]) {
      for (let day = 25; day <= 31; day += 1) {
        const noon = excelTime(new Date(2024, month, day, 12));
        expect(noon - Math.floor(noon)).toBe(0.5);
      }
    }
  });
});
