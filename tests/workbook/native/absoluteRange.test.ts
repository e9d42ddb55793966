import { expect, it } from "vitest";
import { absoluteRange } from "../../../src/workbook/native/absoluteRange";

it("names a range from anywhere, and one cell as a cell", () => {
  const area = { sheet: "O'Brien", top: 1, left: 27, bottom: 8, right: 28 };
  expect(absoluteRange(area)).toBe("'O''Brien'!$AB$2:$AC$9");
  expect(absoluteRange({ ...area, bottom: 1, right: 27 })).toBe("'O''Brien'!$AB$2");
});
