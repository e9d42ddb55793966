import { describe, expect, it } from "vitest";
import { meetingDates } from "../../../src/domain/calendar/meetingDates";

const DIGIVIKEN = {
  notice: { count: 1, unit: "months" },
  proposals: { count: 14, unit: "days" },
  lastDay: { month: 12, day: 31 },
} as const;

describe("meetingDates", () => {
  it("are those of DigiViken's founding meeting of 3 December 2021, all of them working days", () => {
    const on = (month: number, day: number): unknown => ({
      date: { year: 2021, month, day },
      dayOff: null,
      workingDayBefore: null,
    });
    expect(meetingDates({ year: 2021, month: 12, day: 3 }, DIGIVIKEN)).toEqual({
      meeting: on(12, 3),
      notice: on(11, 3),
      proposals: on(11, 19),
      last: { ...(on(12, 31) as object), isMeetingLater: false },
    });
  });

  it("stay on days off, with the working day before beside them", () => {
    expect(meetingDates({ year: 2023, month: 12, day: 31 }, DIGIVIKEN)).toMatchObject({
      meeting: { dayOff: "sunday", workingDayBefore: { month: 12, day: 29 } },
      notice: { date: { month: 11, day: 30 }, dayOff: null },
      proposals: { date: { month: 12, day: 17 }, dayOff: "sunday", workingDayBefore: { month: 12, day: 15 } },
      last: { dayOff: "sunday", isMeetingLater: false },
    });
  });

  it("tell a meeting that is later than the last day of its year, and not one on that day", () => {
    const periods = { notice: null, proposals: null, lastDay: { month: 6, day: 30 } };
    expect(meetingDates({ year: 2026, month: 7, day: 1 }, periods).last?.isMeetingLater).toBe(true);
    expect(meetingDates({ year: 2026, month: 6, day: 30 }, periods).last?.isMeetingLater).toBe(false);
  });

  it("are none where the bylaws do not say", () => {
    expect(
      meetingDates({ year: 2026, month: 5, day: 17 }, { notice: null, proposals: null, lastDay: null }),
    ).toMatchObject({ meeting: { dayOff: "holiday" }, notice: null, proposals: null, last: null });
  });
});
