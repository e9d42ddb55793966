import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  absoluteReference,
  cellAddress,
  columnLetters,
  quoteSheet,
  rangeAddress,
  readableSheet,
} from "../../src/workbook/address";

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

/** A sheet's name and what follows it, read off a reference letter by letter, as Excel does. */
function readQuoted(reference: string): { readonly name: string; readonly rest: string } {
  if (!reference.startsWith("'")) throw new Error(`Not quoted: ${reference}`);
  let name = "";
  for (let at = 1; at < reference.length; at += 1) {
    const isApostrophe = reference[at] === "'";
    if (isApostrophe && reference[at + 1] !== "'") return { name, rest: reference.slice(at + 1) };
    if (isApostrophe) at += 1;
    name += reference[at] ?? "";
  }
  throw new Error(`Never ends: ${reference}`);
}

const HOSTILE_NAMES = [
  "O'Brien 2025",
  "=cmd|' calc'!A1",
  "<img src=x onerror=alert(1)>",
  '"><script>',
  "'!A1,WEBSERVICE(",
  "''",
  "2025",
  "A1",
  "R1C1",
  "Møte (1)",
  "=1+1",
  "-1",
  "a-b",
  "a!b",
];

describe("quoteSheet", () => {
  it.each(HOSTILE_NAMES)("keeps %s one name, whatever it says", (name) => {
    expect(readQuoted(absoluteReference(name, 0, 0))).toEqual({ name, rest: "!$A$1" });
  });

  it("keeps every name one name: nothing in it gets out of the quotes", () => {
    const names = fc.oneof(
      fc.string({ maxLength: 31 }),
      fc.string({ unit: fc.constantFrom("'", "!", '"', "=", ",", "(", "A", "1", " "), maxLength: 12 }),
    );
    fc.assert(
      fc.property(names, (name) => {
        expect(readQuoted(`${quoteSheet(name)}!$A$1`)).toEqual({ name, rest: "!$A$1" });
      }),
      { numRuns: 2000 },
    );
  });
});

describe("readableSheet", () => {
  it.each(["Medlemmer", "Røyster", "Møte2025", "Set_up"])("leaves %s as it is", (name) => {
    expect(readableSheet(name)).toBe(name);
  });

  it.each([...HOSTILE_NAMES, "Set-up", "Min liste", "r", "C", "RC", "R2", "xfd1048576", ""])("quotes %s", (name) => {
    expect(readableSheet(name)).toBe(quoteSheet(name));
  });
});
