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

  it("finds nothing in what is no value", () => {
    expect(cellOfExcel(undefined, "Unknown")).toBeNull();
    expect(cellOfExcel({ type: "Entity" }, "RichValue")).toBeNull();
  });
});
