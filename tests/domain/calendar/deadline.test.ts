import fc from "fast-check";
import { describe, expect, it } from "vitest";
import cases from "../../data/deadlines.json";
import { dayOff } from "../../../src/domain/calendar/dayOff";
import { deadline } from "../../../src/domain/calendar/deadline";
import { deadlineSteps } from "../../../src/domain/calendar/deadlineSteps";
import {
  compareDates,
  dateOfDayNumber,
  dayNumber,
  daysInMonth,
  type PlainDate,
} from "../../../src/domain/calendar/plainDate";

const day = (text: string): PlainDate => {
  const [year = 0, month = 0, date = 0] = text.split("-").map(Number);
  return { year, month, day: date };
};

const anyDate = fc
  .integer({ min: dayNumber(day("1990-01-01")), max: dayNumber(day("2090-01-01")) })
  .map(dateOfDayNumber);

describe("deadline", () => {
  it.each(cases)("$meeting: notice by $monthBefore, proposals by $fortnightBefore", (one) => {
    const month = deadline(day(one.meeting), { count: 1, unit: "months" });
    const fortnight = deadline(day(one.meeting), { count: 14, unit: "days" });
    expect([month, fortnight]).toEqual([day(one.monthBefore), day(one.fortnightBefore)]);
    expect([dayOff(month), dayOff(fortnight), dayOff(day(one.meeting))]).toEqual([
      one.monthDayOff,
      one.fortnightDayOff,
      one.meetingDayOff,
    ]);
  });

  it("is so many days before, weeks of seven of them, on whatever day it falls", () => {
    fc.assert(
      fc.property(anyDate, fc.integer({ min: 1, max: 400 }), (meeting, count) => {
        expect(dayNumber(meeting) - dayNumber(deadline(meeting, { count, unit: "days" }))).toBe(count);
        const weeks = deadline(meeting, { count, unit: "weeks" });
        expect(weeks).toEqual(deadline(meeting, { count: 7 * count, unit: "days" }));
      }),
    );
  });

  it("is the same day of an earlier month, or its last where it is shorter", () => {
    fc.assert(
      fc.property(anyDate, fc.integer({ min: 1, max: 40 }), (meeting, count) => {
        const date = deadline(meeting, { count, unit: "months" });
        expect(12 * (meeting.year - date.year) + meeting.month - date.month).toBe(count);
        expect(date.day).toBe(Math.min(meeting.day, daysInMonth(date.year, date.month)));
        expect(compareDates(date, meeting)).toBeLessThan(0);
      }),
    );
  });
});

describe("deadlineSteps", () => {
  it("says from which meeting, and that a day off stays where it is", () => {
    const meeting = day("2024-04-30");
    const period = { count: 1, unit: "months" } as const;
    expect(deadlineSteps(meeting, period, deadline(meeting, period))).toEqual([
      { key: "deadline.months", params: { count: 1, meeting: "30.4.2024", date: "30.3.2024" } },
      // Good Friday and Maundy Thursday are before it.
      { key: "deadline.dayOff", params: { day: "saturday", before: "27.3.2024" } },
    ]);
    expect(deadlineSteps(day("2021-12-03"), { count: 14, unit: "days" }, day("2021-11-19"))).toEqual([
      { key: "deadline.days", params: { count: 14, meeting: "3.12.2021", date: "19.11.2021" } },
    ]);
  });
});
