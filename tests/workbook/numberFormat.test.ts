import { describe, expect, it } from "vitest";
import { isDateFormat } from "../../src/workbook/numberFormat";

describe("isDateFormat", () => {
  it.each([
    "d.m.yyyy",
    "dd.mm.yyyy",
    "m/d/yyyy",
    "d-mmm",
    "[$-414]d. mmmm yyyy",
    "[$-x-sysdate]dddd, mmmm dd, yyyy",
    "yyyy-mm-dd hh:mm",
    "h:mm",
    "[h]:mm",
    "mmm-yy;@",
  ])("knows %j for a date", (format) => {
    expect(isDateFormat(format)).toBe(true);
  });

  it.each([
    "General",
    "0",
    "#,##0",
    "# ##0",
    '#,##0 "kr"',
    '"mill. kr" 0.0',
    "#,##0.00\\ \\k\\r",
    "[$kr-414] #,##0.00",
    "[Red]-#,##0;[Blue]#,##0",
    "_-* #,##0_-;-* #,##0_-",
    "0%",
    "0.00E+00",
    "@",
    "# ?/?",
    "",
  ])("knows %j for a number", (format) => {
    expect(isDateFormat(format)).toBe(false);
  });
});
