import { describe, expect, it } from "vitest";
import { timeOfDayText } from "../../../src/domain/calendar/timeOfDay";

describe("timeOfDayText", () => {
  it.each([
    [0, "00:00"],
    [0.4375, "10:30"],
    [44_533.5, "12:00"],
    // 10:29:59.6 is half past ten, and a moment before midnight is midnight.
    [0.437_495, "10:30"],
    [0.999_999, "00:00"],
  ])("of %d is %s", (serial, text) => {
    expect(timeOfDayText(serial)).toBe(text);
  });
});
