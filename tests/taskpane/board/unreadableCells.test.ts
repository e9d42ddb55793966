import { describe, expect, it } from "vitest";
import { unreadableCells } from "../../../src/taskpane/board/unreadableCells";
import { cellName } from "../../../src/taskpane/places";
import { readPartnership } from "../../../src/workbook/partnership";
import { sheetCells, sheets } from "../../workbook/sheets";

describe("unreadableCells", () => {
  it("names each cell that says something the rules do not know, and no blank one", () => {
    const partnership = readPartnership(
      sheets({
        board: sheetCells("Styre", [
          ["Verv", "Kjønn", "Valgt fra", "Valgt til"],
          ["leder", "K", "3.12.2021", "3.12.2023"],
          ["kasserer", null, "snart", null],
          [null, "?", null, { error: "#REF!" }],
        ]),
      }),
    );
    expect(
      unreadableCells(partnership).map(({ sheet, place, problem }) => [cellName(sheet, place), problem.key]),
    ).toEqual([
      ["Styre!A3", "role.unknownWord"],
      ["Styre!C3", "date.unreadable"],
      ["Styre!B4", "gender.unknownWord"],
      ["Styre!D4", "cell.error"],
      ["Styre!A4", "seat.missing"],
    ]);
  });

  it("names an exception that is none, and one from what is no rule", () => {
    const partnership = readPartnership(
      sheets({
        board: sheetCells("Styre", [
          ["Verv", "Unntak"],
          ["leder", "board.office: leder sekretariatet (3.12.2021, sak 9)"],
          ["medlem", "board.offise: leder sekretariatet (3.12.2021, sak 9)"],
          ["medlem", "godkjent"],
        ]),
      }),
    );
    expect(unreadableCells(partnership).map(({ place, problem }) => [cellName("Styre", place), problem])).toEqual([
      ["Styre!B3", { key: "exception.unreadable", params: { text: "board.offise" } }],
      ["Styre!B4", { key: "exception.unreadable", params: { text: "godkjent" } }],
    ]);
  });

  it("names nothing in a column that is not there", () => {
    const partnership = readPartnership(sheets({ board: sheetCells("Styre", [["Verv"], ["leder"]]) }));
    expect(unreadableCells(partnership)).toEqual([]);
  });
});
