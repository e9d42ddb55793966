import { describe, expect, it } from "vitest";
import { cellName, cellOf, cellsOf } from "../../src/taskpane/places";
import { BOARD } from "../../src/workbook/layout";
import { sheetCells, tableOf } from "../workbook/sheets";

/** The headings are in row 4, from column C. */
const TABLE = tableOf(
  sheetCells(
    "Styre",
    [
      ["Verv", "Kjønn"],
      ["leder", "K"],
    ],
    { top: 3, left: 2 },
  ),
  BOARD,
);

describe("cellOf", () => {
  it("finds a cell by its row in the table and its column", () => {
    expect(cellOf(TABLE, 0, "seat")).toEqual({ row: 4, column: 2 });
    expect(cellOf(TABLE, 5, "gender")).toEqual({ row: 9, column: 3 });
  });

  it("finds nothing where the table has no such column", () => {
    expect(cellOf(TABLE, 0, "office")).toBeNull();
  });
});

describe("cellsOf", () => {
  it("finds those that are there", () => {
    const wanted = [
      { row: 0, column: "seat" as const },
      { row: 0, column: "office" as const },
      { row: 1, column: "gender" as const },
    ];
    expect(cellsOf(TABLE, wanted)).toEqual({
      sheet: "Styre",
      places: [
        { row: 4, column: 2 },
        { row: 5, column: 3 },
      ],
    });
  });
});

describe("cellName", () => {
  it("is as a person says it", () => {
    expect(cellName("Medlemmer", { row: 11, column: 2 })).toBe("Medlemmer!C12");
  });
});
