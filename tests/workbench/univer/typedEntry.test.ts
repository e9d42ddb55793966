import { CellValueType } from "@univerjs/core";
import { describe, expect, test } from "vitest";
import { fromNorwegian, readTyped, withCommas } from "../../../workbench/univer/typedEntry";

describe("what Norwegians type", () => {
  test.each([
    ["30 000", "30000"],
    ["1\u00a0234\u00a0567", "1234567"],
    ["0,5", "0.5"],
    ["-1 000,25", "-1000.25"],
    ["−7", "-7"],
    ["+7", "7"],
    ["12,5 %", "12.5%"],
    ["50%", "50%"],
    ["31.12.2026", "2026-12-31"],
    ["1.2.2026", "2026-02-01"],
  ])("%j is %j in English", (typed, english) => {
    expect(fromNorwegian(typed)).toBe(english);
  });

  test.each(["30 00", "1,2,3", "1.5", "text", "kr 5", "2/3", "1 2345"])("%j is left as it is", (typed) => {
    expect(fromNorwegian(typed)).toBeUndefined();
  });

  test.each([
    ["=FELLES.PERCAPITA(A1:A3;3)", "=FELLES.PERCAPITA(A1:A3,3)"],
    ['=IF(A1="a;b";1;2)', '=IF(A1="a;b",1,2)'],
    ["=SUM(1,2)", "=SUM(1,2)"],
    ["=SUM({1;2})", "=SUM({1;2})"],
  ])("the formula %s is %s", (typed, english) => {
    expect(withCommas(typed)).toBe(english);
  });

  test("text that is marked as text stays as it is", () => {
    const marked = { v: "30 000", t: CellValueType.FORCE_STRING };
    expect(readTyped(marked)).toEqual(marked);
    expect(readTyped({ v: "30 000" })).toEqual({ v: "30000" });
    expect(readTyped({ f: "=SUM(1;2)", v: null })).toEqual({ f: "=SUM(1,2)", v: null });
  });
});
