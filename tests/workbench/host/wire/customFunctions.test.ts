import { describe, expect, test } from "vitest";
import { invocationEntry, readResult } from "../../../../workbench/host/wire/customFunctions";
import { writeEventEntries } from "../../../../workbench/host/wire/events";

test("a call is an event with its id, function, arguments, place and flags", () => {
  const entry = invocationEntry({
    id: 3,
    functionId: "FEE",
    args: [[[1, null]], null],
    address: "Sheet1!A1",
    flags: 4,
  });
  expect(writeEventEntries([entry])).toEqual({
    ArrayData: [[1, 1000, "", '[3,"FEE",[[[1,null]],null],"Sheet1!A1",4]', 0, false]],
  });
});

describe("a result", () => {
  test("is one cell, or rows of cells", () => {
    expect(readResult([1, true, 5])).toEqual({ id: 1, cells: [[5]] });
    expect(readResult([1, true, null])).toEqual({ id: 1, cells: [[null]] });
    expect(
      readResult([
        2,
        true,
        [
          [1, "a"],
          [true, null],
        ],
      ]),
    ).toEqual({
      id: 2,
      cells: [
        [1, "a"],
        [true, null],
      ],
    });
  });

  test("has errors in their places, with their words", () => {
    const error = {
      valueType: "CustomFunctionError",
      code: "#N/A",
      basicValue: "#N/A",
      message: "none",
      type: "Error",
    };
    expect(readResult([1, true, [[1], [error]]])).toEqual({
      id: 1,
      cells: [[1], [{ error: "#N/A", message: "none" }]],
    });
  });

  test.each([
    [1, "#N/A"],
    [5, "#DIV/0!"],
    [6, "#NUM!"],
    [7, "#VALUE!"],
    [8, "#NULL!"],
  ])("that failed with code %i is %s", (code, expected) => {
    expect(readResult([1, false, "words", code])).toEqual({ id: 1, cells: [[{ error: expected, message: "words" }]] });
  });

  test.each([2, 3])("whose words were lost (code %i) says so", (code) => {
    expect(JSON.stringify(readResult([1, false, "", code]))).toContain("not a CustomFunctions.Error");
  });

  test("that is a data type gives its basic value", () => {
    expect(readResult([1, true, { type: "FormattedNumber", basicValue: 12, numberFormat: "0.0" }])).toEqual({
      id: 1,
      cells: [[12]],
    });
  });

  test.each([[null], [5], [["1", true, 5]]])("%j is none", (element) => {
    expect(readResult(element)).toBeNull();
  });
});
