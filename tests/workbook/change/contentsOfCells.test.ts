import { describe, expect, it } from "vitest";
import { constant } from "../../../src/workbook/change/change";
import { contentsOfCells } from "../../../src/workbook/change/contentsOfCells";

const cell = (row: number, column: number): Parameters<typeof contentsOfCells>[1][number] => ({
  row,
  column,
  content: constant(row * 10 + column),
});

describe("contentsOfCells", () => {
  it("puts cells that stand one under the other in one piece, in whatever order they come", () => {
    expect(contentsOfCells("A", [cell(4, 2), cell(2, 2), cell(3, 2), cell(7, 2), cell(3, 1)])).toEqual([
      { area: { sheet: "A", top: 3, left: 1, bottom: 3, right: 1 }, rows: [[constant(31)]] },
      {
        area: { sheet: "A", top: 2, left: 2, bottom: 4, right: 2 },
        rows: [[constant(22)], [constant(32)], [constant(42)]],
      },
      { area: { sheet: "A", top: 7, left: 2, bottom: 7, right: 2 }, rows: [[constant(72)]] },
    ]);
  });

  it("is nothing of no cells", () => {
    expect(contentsOfCells("A", [])).toEqual([]);
  });
});
