import { describe, expect, it } from "vitest";
import { inYear, readDayOfYear } from "../../../src/domain/calendar/dayOfYear";

describe("readDayOfYear", () => {
  it.each(["31.12", "31.12.", "31/12", "31. desember", "31 December", "31. des.", " 31.\u00a0Desember "])(
    "reads %s",
    (text) => {
      expect(readDayOfYear(text)).toEqual({ ok: true, value: { month: 12, day: 31 } });
    },
  );

  it("reads what Excel makes of a typed 31.12: a date, whatever its year", () => {
    expect(readDayOfYear({ date: 46_387 })).toEqual({ ok: true, value: { month: 12, day: 31 } });
    expect(readDayOfYear("29.2")).toEqual({ ok: true, value: { month: 2, day: 29 } });
  });

  it("finds none in a blank", () => {
    for (const cell of [null, ""]) expect(readDayOfYear(cell)).toEqual({ ok: true, value: null });
  });

  it.each(["31.11", "30.2", "0.1", "1.13", "31.12.2026", "desember", "31. jul i", "31,12", "x"])(
    "does not know %s",
    (text) => {
      expect(readDayOfYear(text)).toEqual({ ok: false, problem: { key: "dayOfYear.unreadable", params: { text } } });
    },
  );

  it("takes no number and no truth value for a day, and hands on an error", () => {
    for (const cell of [31.12, 46_387, true]) {
      expect(readDayOfYear(cell)).toMatchObject({ ok: false, problem: { key: "dayOfYear.unreadable" } });
    }
    expect(readDayOfYear({ error: "#N/A" })).toMatchObject({ ok: false, problem: { key: "cell.error" } });
  });
});

describe("inYear", () => {
  it("is that day, and the 28th of February in a year without a 29th", () => {
    expect(inYear({ month: 12, day: 31 }, 2026)).toEqual({ year: 2026, month: 12, day: 31 });
    expect(inYear({ month: 2, day: 29 }, 2026)).toEqual({ year: 2026, month: 2, day: 28 });
    expect(inYear({ month: 2, day: 29 }, 2028)).toEqual({ year: 2028, month: 2, day: 29 });
  });
});
