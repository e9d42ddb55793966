import { describe, expect, it } from "vitest";
import { cellOf, rowsOf, scalarOf } from "../../src/functions/cells";
import { CellError } from "./doors";

describe("cellOf", () => {
  it("takes values as they are, and both kinds of blank for blank", () => {
    expect([1, -0.5, "x", " ", true, false, 0].map(cellOf)).toEqual([1, -0.5, "x", " ", true, false, 0]);
    expect([null, undefined, ""].map(cellOf)).toEqual([null, null, null]);
  });

  it("takes an error by its code", () => {
    expect(cellOf(new CellError("#N/A", "text"))).toEqual({ error: "#N/A" });
    expect(cellOf({ type: "CustomFunctionError", code: "#REF!" })).toEqual({ error: "#REF!" });
    expect(cellOf({ type: "Error", basicValue: "#DIV/0!" })).toEqual({ error: "#DIV/0!" });
  });

  it("takes a data type by the value it shows", () => {
    expect(cellOf({ type: "FormattedNumber", basicValue: 8098, numberFormat: "0" })).toBe(8098);
    expect(cellOf({ type: "String", basicValue: "For" })).toBe("For");
    expect(cellOf({ type: "Boolean", basicValue: true })).toBe(true);
    expect(cellOf({ type: "Empty", basicValue: "" })).toBeNull();
  });

  it("takes what has no value to read for an error, never for a text that looks like one", () => {
    for (const value of [{}, { basicValue: null }, { basicValue: {} }, () => 1, Symbol("x")]) {
      expect(cellOf(value)).toEqual({ error: "#VALUE!" });
    }
  });
});

describe("rowsOf", () => {
  it("makes rows of whatever a range arrives as, and nothing of what was left out", () => {
    expect(
      rowsOf([
        [1, null],
        ["", "x"],
      ]),
    ).toEqual([
      [1, null],
      [null, "x"],
    ]);
    expect(rowsOf([1, 2])).toEqual([[1], [2]]);
    expect(rowsOf(5)).toEqual([[5]]);
    expect([rowsOf(null), rowsOf(undefined)]).toEqual([null, null]);
  });
});

describe("scalarOf", () => {
  it("takes a cell, or a range of one, and no larger range", () => {
    expect(scalarOf(5)).toEqual({ cell: 5 });
    expect(scalarOf(undefined)).toEqual({ cell: null });
    expect(scalarOf([[5]])).toEqual({ cell: 5 });
    expect(scalarOf([[null]])).toEqual({ cell: null });
    expect([scalarOf([[1, 2]]), scalarOf([[1], [2]]), scalarOf([])]).toEqual([null, null, null]);
  });
});
