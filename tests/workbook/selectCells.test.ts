import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addressesOf, aroundAll } from "../../src/workbook/selectCells";

describe("addressesOf", () => {
  it("makes one range of cells below each other, in whatever order they come", () => {
    expect(
      addressesOf([
        { row: 3, column: 1 },
        { row: 1, column: 1 },
        { row: 2, column: 1 },
      ]),
    ).toEqual(["B2:B4"]);
  });

  it("keeps a gap, and each column for itself", () => {
    expect(
      addressesOf([
        { row: 1, column: 1 },
        { row: 3, column: 1 },
        { row: 1, column: 2 },
        { row: 2, column: 2 },
      ]),
    ).toEqual(["B2", "B4", "C2:C3"]);
  });

  it("names a cell once though two findings concern it", () => {
    const place = { row: 4, column: 0 };
    expect(addressesOf([place, place])).toEqual(["A5"]);
    expect(addressesOf([])).toEqual([]);
  });

  it("names the cells that were given and no others", () => {
    const place = fc.record({ row: fc.nat(12), column: fc.nat(4) });
    fc.assert(
      fc.property(fc.array(place), (places) => {
        const named = addressesOf(places).flatMap((range) => {
          const [start = "", end = start] = range.split(":");
          const row = (cell: string): number => Number(cell.slice(1)) - 1;
          return Array.from(
            { length: row(end) - row(start) + 1 },
            (_, index) => `${start.charAt(0)}${row(start) + index}`,
          );
        });
        const given = new Set(places.map(({ row, column }) => `${String.fromCharCode(65 + column)}${row}`));
        expect(named.sort()).toEqual([...given].sort());
      }),
      { numRuns: 500 },
    );
  });
});

describe("aroundAll", () => {
  it("is the smallest range with every cell in it, for an Excel that cannot select cells apart", () => {
    expect(
      aroundAll([
        { row: 5, column: 2 },
        { row: 3, column: 4 },
        { row: 9, column: 3 },
      ]),
    ).toEqual({ top: 3, left: 2, bottom: 9, right: 4 });
    expect(aroundAll([{ row: 1, column: 1 }])).toEqual({ top: 1, left: 1, bottom: 1, right: 1 });
  });
});
