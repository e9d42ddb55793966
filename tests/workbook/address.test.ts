import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { absoluteReference, cellAddress, columnLetters, quoteSheet, rangeAddress } from "../../src/workbook/address";

describe("columnLetters", () => {
  it.each([
    [0, "A"],
    [25, "Z"],
    [26, "AA"],
    [27, "AB"],
    [51, "AZ"],
    [52, "BA"],
    [701, "ZZ"],
    [702, "AAA"],
    [16_383, "XFD"], // the last column of a sheet
  ])("calls column %d %s", (column, letters) => {
    expect(columnLetters(column)).toBe(letters);
  });

  it("calls no two columns the same, and reads back to the column", () => {
    const columnOf = (letters: string): number =>
      Array.from(letters).reduce((column, letter) => column * 26 + letter.charCodeAt(0) - 64, 0) - 1;
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 16_383 }), (column) => {
        expect(columnOf(columnLetters(column))).toBe(column);
      }),
      { numRuns: 1000 },
    );
  });
});

describe("addresses", () => {
  it("count rows from 1", () => {
    expect(cellAddress(0, 0)).toBe("A1");
    expect(cellAddress(43, 27)).toBe("AB44");
  });

  it("write a range of one cell as that cell", () => {
    expect(rangeAddress({ top: 1, left: 3, bottom: 43, right: 3 })).toBe("D2:D44");
    expect(rangeAddress({ top: 1, left: 3, bottom: 1, right: 3 })).toBe("D2");
    expect(rangeAddress({ top: 1, left: 3, bottom: 1, right: 4 })).toBe("D2:E2");
  });

  it("quote the sheet's name, and double an apostrophe in it", () => {
    expect(quoteSheet("Vedtekter")).toBe("'Vedtekter'");
    expect(quoteSheet("O'Brien 2025")).toBe("'O''Brien 2025'");
    expect(absoluteReference("O'Brien 2025", 2, 1)).toBe("'O''Brien 2025'!$B$3");
  });
});
