import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Cell } from "../../../src/domain/cell";
import { readDate } from "../../../src/domain/calendar/readDate";

/** A date as 2021-12-03, "blank", or the key of what is wrong. */
function read(cell: Cell): string {
  const date = readDate(cell);
  if (!date.ok) return date.problem.key;
  if (date.value === null) return "blank";
  const { year, month, day } = date.value;
  return [String(year).padStart(4, "0"), String(month).padStart(2, "0"), String(day).padStart(2, "0")].join("-");
}

/** Excel's day 0, from which serials are right after February 1900. */
const EXCEL_DAY_ZERO = Date.UTC(1899, 11, 30);

describe("readDate", () => {
  describe("reads what people in Norway write, day first", () => {
    it.each([
      ["24.03.2021", "2021-03-24"],
      ["14.09.2020", "2020-09-14"],
      ["3.12.2021", "2021-12-03"],
      ["3. 12. 2021", "2021-12-03"],
      ["1/10 2021", "2021-10-01"],
      ["1/10-2021", "2021-10-01"],
      ["1/10/2021", "2021-10-01"],
      ["8.1.19", "2019-01-08"],
      ["8.1.79", "2079-01-08"],
      ["8.1.80", "1980-01-08"],
      ["29. Nov 2019", "2019-11-29"],
      ["3. desember 2021", "2021-12-03"],
      ["3 december 2021", "2021-12-03"],
      ["17. mai 2024", "2024-05-17"],
      ["3. des. 2021", "2021-12-03"],
      [" 3.\u00a0desember\u00a02021 ", "2021-12-03"],
      ["2021-12-03", "2021-12-03"],
      ["29.2.2024", "2024-02-29"],
    ])("%j", (text, expected) => {
      expect(read(text)).toBe(expected);
    });
  });

  describe("refuses what is no day, or not a whole date", () => {
    it.each([
      "31.12", // no year
      "29.2.2023",
      "31.4.2021",
      "24.13.2021",
      "0.1.2021",
      "2021",
      "desember 2021",
      "3. desember",
      "12/2021",
      "3.12.021",
      "i morgen",
      "2021-13-01",
      "2021-2-3",
      "3.12.2021 kl. 10",
    ])("%j", (text) => {
      expect(readDate(text)).toEqual({ ok: false, problem: { key: "date.unreadable", params: { text } } });
    });
  });

  it("knows every month in three languages, long and short", () => {
    const months = [
      ["januar", "January", "jan"],
      ["februar", "February", "feb"],
      ["mars", "March", "mar"],
      ["april", "April", "apr"],
      ["mai", "May"],
      ["juni", "June", "jun"],
      ["juli", "July", "jul"],
      ["august", "August", "aug"],
      ["september", "September", "sep", "sept"],
      ["oktober", "October", "okt", "oct"],
      ["november", "November", "nov"],
      ["desember", "December", "des", "dec"],
    ];
    for (const [index, names] of months.entries()) {
      for (const name of names) expect(read(`5. ${name} 2021`)).toBe(`2021-${String(index + 1).padStart(2, "0")}-05`);
    }
  });

  it("reads Excel's serial numbers as the engine's calendar has them, time of day aside", () => {
    expect(read(44_533)).toBe("2021-12-03");
    expect(read(44_533.75)).toBe("2021-12-03");
    expect(read(45_351)).toBe("2024-02-29");
    expect(read(2_958_465)).toBe("9999-12-31");
    fc.assert(
      fc.property(fc.integer({ min: 18_264, max: 2_958_465 }), (serial) => {
        expect(read(serial)).toBe(new Date(EXCEL_DAY_ZERO + serial * 86_400_000).toISOString().slice(0, 10));
      }),
      { numRuns: 2000 },
    );
  });

  it("takes no part in Excel's 29 February 1900: serials 59, 60 and 61 are no date that anyone is elected on", () => {
    for (const serial of [59, 60, 61]) expect(read(serial)).toBe("date.unreadable");
  });

  it("takes a year for a year and not for a day in 1905", () => {
    expect(readDate(2025)).toEqual({ ok: false, problem: { key: "date.unreadable", params: { text: "2025" } } });
    for (const cell of [0, -1, 18_263, 2_958_466]) expect(read(cell)).toBe("date.unreadable");
  });

  it("finds none in a blank, takes no truth value, and hands an error on", () => {
    expect(read(null)).toBe("blank");
    expect(read(" ")).toBe("blank");
    expect(read(true)).toBe("date.unreadable");
    expect(readDate({ error: "#NUM!" })).toEqual({
      ok: false,
      problem: { key: "cell.error", params: { error: "#NUM!" } },
    });
  });
});
