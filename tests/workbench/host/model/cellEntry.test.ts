import { describe, expect, test } from "vitest";
import { readCellEntry } from "../../../../workbench/host/model/cellEntry";
import type { CellInput } from "../../../../workbench/grid/grid";

const YEAR = 2026;
const read = (entry: Parameters<typeof readCellEntry>[0], numberFormat = "General"): CellInput | undefined =>
  readCellEntry(entry, numberFormat, YEAR);
const constant = (value: string | number | boolean, numberFormat?: string): CellInput => ({
  kind: "constant",
  value,
  ...(numberFormat !== undefined && { numberFormat }),
});

describe("what is given to a cell", () => {
  test("null leaves it, an empty text empties it", () => {
    expect(read(null)).toBeUndefined();
    expect(read("")).toEqual({ kind: "blank" });
  });

  test.each([
    [5, 5],
    [true, true],
    ["5", 5],
    ["-1.5", -1.5],
    [".5", 0.5],
    ["1,234", 1234],
    ["1e3", 1000],
    [" 7 ", 7],
    ["0301", 301],
    ["true", true],
    ["#n/a", "#N/A"],
  ])("%j becomes %j", (entry, value) => {
    expect(read(entry)).toEqual(constant(value));
  });

  test.each([
    "text",
    "1,2",
    "1.500.000",
    "12,34,567",
    "kr 5",
    "Infinity",
    "0x10",
    "--1",
    "2026-02-30",
    "13/13",
    "-",
    ".",
    "1 000",
  ])("%j stays text", (entry) => {
    expect(read(entry)).toEqual(constant(entry));
  });

  test.each([
    ["10%", 0.1, "0%"],
    ["2.5%", 0.025, "0.00%"],
    ["2026-01-31", 46_053, "m/d/yyyy"],
    ["1/31/2026", 46_053, "m/d/yyyy"],
    ["1/31/26", 46_053, "m/d/yyyy"],
    ["2/3", 46_056, "d-mmm"],
    ["1/1/1900", 1, "m/d/yyyy"],
    ["2/28/1900", 59, "m/d/yyyy"],
    ["3/1/1900", 61, "m/d/yyyy"],
  ])("%j becomes the number %d, shown as %s", (entry, value, numberFormat) => {
    expect(read(entry)).toEqual(constant(value, numberFormat));
  });

  test("a cell with a format keeps it", () => {
    expect(read("2026-01-31", "yyyy")).toEqual(constant(46_053));
  });

  test("a formula is one, unless the cell is text or an apostrophe says so", () => {
    expect(read("=A1")).toEqual({ kind: "formula", formula: "=A1" });
    expect(read("=")).toEqual(constant("="));
    expect(read("=A1", "@")).toEqual(constant("=A1"));
    expect(read("'=A1")).toEqual(constant("=A1"));
    expect(read("'0301")).toEqual(constant("0301"));
    expect(read("0301", "@")).toEqual(constant("0301"));
  });

  test("an array in a cell is refused", () => {
    expect(() => read([1])).toThrow("The argument is invalid");
  });
});
