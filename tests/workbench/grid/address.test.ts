import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  boundingArea,
  columnLetters,
  columnNumber,
  formatArea,
  formatReference,
  intersection,
  isOnSheet,
  MAX_COLUMNS,
  MAX_ROWS,
  parseArea,
  parseReference,
  quoteSheetName,
  WHOLE_SHEET,
  type Area,
} from "../../../workbench/grid/address";

const area = (row: number, column: number, rowCount = 1, columnCount = 1): Area => ({
  row,
  column,
  rowCount,
  columnCount,
});

const anyArea = fc
  .tuple(fc.nat(MAX_ROWS - 1), fc.nat(MAX_COLUMNS - 1), fc.nat(), fc.nat())
  .map(([row, column, rows, columns]) =>
    area(row, column, 1 + (rows % (MAX_ROWS - row)), 1 + (columns % (MAX_COLUMNS - column))),
  );

describe("columns", () => {
  test.each([
    [0, "A"],
    [25, "Z"],
    [26, "AA"],
    [701, "ZZ"],
    [702, "AAA"],
    [MAX_COLUMNS - 1, "XFD"],
  ])("%i is %s", (column, letters) => {
    expect(columnLetters(column)).toBe(letters);
    expect(columnNumber(letters.toLowerCase())).toBe(column);
  });
});

describe("addresses", () => {
  test.each([
    ["A1", area(0, 0)],
    ["$B$2:D5", area(1, 1, 4, 3)],
    ["D5:B2", area(1, 1, 4, 3)],
    ["B:C", area(0, 1, MAX_ROWS, 2)],
    ["2:4", area(1, 0, 3, MAX_COLUMNS)],
    ["XFD1048576", area(MAX_ROWS - 1, MAX_COLUMNS - 1)],
  ])("%s is read", (text, expected) => {
    expect(parseArea(text)).toEqual(expected);
  });

  test.each(["", "A", "1", "A0", "XFE1", "A1048577", "A1:B", "A1:2", "A1:B2:C3", "Sheet1!A1", "A-1", "AAAA1"])(
    "%s is refused",
    (text) => {
      expect(parseArea(text)).toBeNull();
    },
  );

  test("what is written is read back", () => {
    fc.assert(
      fc.property(anyArea, (any) => {
        expect(parseArea(formatArea(any))).toEqual(any);
      }),
    );
  });

  test("the whole sheet is written as its rows", () => {
    expect(formatArea(WHOLE_SHEET)).toBe("1:1048576");
  });
});

describe("references", () => {
  test.each([
    ["Sheet1", "Sheet1!A1"],
    ["Møte", "Møte!A1"],
    ["Blad.2_b", "Blad.2_b!A1"],
    ["O'Brien 2025", "'O''Brien 2025'!A1"],
    ["2025", "'2025'!A1"],
    ["A1", "'A1'!A1"],
    ["R1C1", "'R1C1'!A1"],
    ["RC", "'RC'!A1"],
    ["a-b", "'a-b'!A1"],
    ["Hva!?", "'Hva!?'!A1"],
  ])("the sheet %s is written %s", (name, expected) => {
    expect(formatReference(name, area(0, 0))).toBe(expected);
    expect(parseReference(expected)).toEqual({ sheetName: name, area: area(0, 0) });
  });

  test("any sheet's name is read back as it was", () => {
    const name = fc.string({ minLength: 1, maxLength: 31 }).filter((text) => !/[:\\/?*[\]]/.test(text));
    fc.assert(
      fc.property(name, anyArea, (sheetName, any) => {
        expect(parseReference(formatReference(sheetName, any))).toEqual({ sheetName, area: any });
      }),
    );
  });

  test("a quoted name has its marks doubled", () => {
    expect(quoteSheetName("'")).toBe("''''");
  });

  test.each(["'Sheet1!A1", "Sheet1!", "Sheet1!Nowhere", "''!A1"])("%s is refused", (text) => {
    expect(parseReference(text)).toBeNull();
  });
});

describe("rectangles", () => {
  test("what two have in common", () => {
    expect(intersection(area(0, 0, 3, 3), area(2, 1, 5, 5))).toEqual(area(2, 1, 1, 2));
    expect(intersection(area(0, 0, 2, 2), area(2, 0, 2, 2))).toBeNull();
  });

  test("the common part lies in both, and both lie in the bounds", () => {
    fc.assert(
      fc.property(anyArea, anyArea, (one, other) => {
        const bounds = boundingArea(one, other);
        expect(intersection(bounds, one)).toEqual(one);
        expect(intersection(bounds, other)).toEqual(other);
        const common = intersection(one, other);
        if (common) expect(intersection(common, one)).toEqual(common);
      }),
    );
  });

  test("a rectangle that leaves the sheet is not on it", () => {
    expect(isOnSheet(area(0, 0))).toBe(true);
    expect(isOnSheet(area(-1, 0))).toBe(false);
    expect(isOnSheet(area(MAX_ROWS - 1, 0, 2))).toBe(false);
    expect(isOnSheet(area(0, 0, 0))).toBe(false);
  });
});
