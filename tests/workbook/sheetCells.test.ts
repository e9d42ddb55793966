import { describe, expect, it } from "vitest";
import { cellOfExcel } from "../../src/workbook/sheetCells";

describe("cellOfExcel", () => {
  it("takes numbers, truth values and texts as they are", () => {
    expect(cellOfExcel(8098, "Double")).toBe(8098);
    expect(cellOfExcel(false, "Boolean")).toBe(false);
    expect(cellOfExcel(" Osterøy ", "String")).toBe(" Osterøy ");
  });

  it("takes an empty text for a blank", () => {
    expect(cellOfExcel("", "Empty")).toBeNull();
    expect(cellOfExcel("", "String")).toBeNull();
  });

  it("tells an error from a text that says the same", () => {
    expect(cellOfExcel("#N/A", "Error")).toEqual({ error: "#N/A" });
    expect(cellOfExcel("#N/A", "String")).toBe("#N/A");
  });

  it("tells a date from a number by its format, and leaves text in such a format alone", () => {
    expect(cellOfExcel(46_387, "Double", "d.m.yyyy")).toEqual({ date: 46_387 });
    expect(cellOfExcel(46_387, "Double", "#,##0")).toBe(46_387);
    expect(cellOfExcel("31.12", "String", "d.m.yyyy")).toBe("31.12");
  });

  it("finds nothing in what is no value", () => {
    expect(cellOfExcel(undefined, "Unknown")).toBeNull();
    expect(cellOfExcel({ type: "Entity" }, "RichValue")).toBeNull();
  });
});
