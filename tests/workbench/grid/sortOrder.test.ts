import { expect, test } from "vitest";
import type { Cell } from "../../../workbench/grid/grid";
import { sortOrder } from "../../../workbench/grid/sortOrder";

const number = (value: number): Cell => ({ kind: "number", value, formula: "" });
const text = (value: string): Cell => ({ kind: "text", value, formula: "" });
const blank: Cell = { kind: "empty", value: "", formula: "" };

test("rows are sorted as Excel does: numbers, text whatever its case, blanks last either way", () => {
  const rows = [[text("b")], [blank], [number(10)], [text("A")], [number(9)]];
  expect(sortOrder(rows, {})).toEqual([4, 2, 3, 0, 1]);
  expect(sortOrder(rows, { descending: true })).toEqual([0, 3, 2, 4, 1]);
});

test("by any column, and rows that are alike stay in their order", () => {
  const rows = [
    [text("x"), number(2)],
    [text("y"), number(1)],
    [text("z"), number(2)],
  ];
  expect(sortOrder(rows, { by: 1 })).toEqual([1, 0, 2]);
});
