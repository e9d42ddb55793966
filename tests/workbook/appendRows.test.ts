import { describe, expect, it } from "vitest";
import { rangeAddress } from "../../src/workbook/address";
import { appendRows } from "../../src/workbook/appendRows";
import { text } from "../../src/workbook/change/change";
import { BOARD } from "../../src/workbook/layout";
import { sheetCells, tableOf } from "./sheets";

const ROWS = [{ seat: text("leder"), name: text("plass 1") }, { seat: text("medlem") }];

describe("appendRows", () => {
  it("puts rows below the last, in every column of ours and in no other", () => {
    const table = tableOf(sheetCells("Styre", [["Verv", "Mitt", "Navn"], ["leder"]]), BOARD);
    const appended = appendRows(table, ROWS, { name: "General" });
    if (appended.kind !== "change") throw new Error(appended.kind);
    expect(appended.change.contents.map(({ area, rows }) => [rangeAddress(area), rows])).toEqual([
      ["A3:A4", [[text("leder")], [text("medlem")]]],
      ["C3:C4", [[text("plass 1")], [text("")]]],
    ]);
    expect(appended.change.looks.map(({ numberFormat }) => numberFormat)).toEqual(["@", "General"]);
  });

  it("says which columns the table lacks, where they are to be filled", () => {
    const table = tableOf(sheetCells("Styre", [["Verv"]]), BOARD);
    expect(appendRows(table, ROWS, {})).toEqual({ kind: "missingColumns", columns: ["name"] });
    expect(appendRows(table, [{ seat: text("leder"), name: text("") }], {})).toMatchObject({ kind: "change" });
  });

  it("does not run into what stands below the table", () => {
    const rows = [["Verv", "Navn"], ["leder"], [], [], ["Sum", "1"]];
    const table = tableOf(sheetCells("Styre", rows), BOARD);
    expect(appendRows(table, ROWS, {})).toEqual({ kind: "noRoom", row: 4 });
    expect(appendRows(table, ROWS.slice(0, 1), {})).toMatchObject({ kind: "change" });
  });
});
