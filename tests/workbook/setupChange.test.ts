import { describe, expect, it } from "vitest";
import type { CellContent, Change } from "../../src/workbook/change/change";
import { NO_SETUP, type Setup } from "../../src/workbook/mapping";
import { setupChange, type TableToRemember } from "../../src/workbook/setupChange";

const MEMBERS: TableToRemember = {
  part: "members",
  table: {
    sheet: "O'Brien 2025",
    headingRow: 3,
    columns: new Map([
      ["population", 4],
      ["name", 2],
    ]),
  },
};
const BOARD: TableToRemember = {
  part: "board",
  table: { sheet: "Styret", headingRow: 0, columns: new Map([["seat", 0]]) },
};

const shown = (content: CellContent): string =>
  content.kind === "text" ? content.text : content.kind === "formula" ? content.formula : "";
const areas = (change: Change): [string, string[][]][] =>
  change.contents.map(({ area, rows }) => [
    `${area.sheet} ${area.top}-${area.bottom} ${area.left}-${area.right}`,
    rows.map((row) => row.map(shown)),
  ]);

describe("setupChange", () => {
  it("makes a visible sheet that says what it is, with a reference to each heading", () => {
    const change = setupChange([MEMBERS, BOARD], NO_SETUP, "What this is", "en");
    expect(change.newSheets).toEqual(["Set-up"]);
    expect(areas(change)).toEqual([
      ["Set-up 0-0 0-0", [["What this is"]]],
      ["Set-up 2-2 0-0", [["Part"]]],
      ["Set-up 2-2 1-1", [["Field"]]],
      ["Set-up 2-2 2-2", [["Heading"]]],
      [
        "Set-up 3-5 0-2",
        [
          ["Members", "Name", "='O''Brien 2025'!$C$4"],
          ["Members", "Population", "='O''Brien 2025'!$E$4"],
          ["Board", "Seat", "='Styret'!$A$1"],
        ],
      ],
    ]);
    // A formula in a cell of text would show itself and not the heading.
    expect(change.looks.find(({ area }) => area.left === 2 && area.top === 3)?.numberFormat).toBe("General");
  });

  it("writes over the rows of an existing sheet where they stand, and empties those that are left over", () => {
    const setup: Setup = {
      ...NO_SETUP,
      sheet: "Oppsett",
      place: {
        headingRow: 4,
        columns: new Map([
          ["part", 1],
          ["field", 2],
          ["heading", 3],
        ]),
        rowCount: 7,
      },
    };
    const change = setupChange([BOARD], setup, "x", "nb");
    expect(change.newSheets).toEqual([]);
    expect(areas(change)).toEqual([["Oppsett 5-11 1-3", [["Styre", "Verv", "='Styret'!$A$1"]]]]);
  });

  it("leaves the user's own columns between ours alone", () => {
    const columns = new Map([
      ["heading", 0],
      ["part", 2],
      ["field", 3],
    ] as const);
    const setup: Setup = { ...NO_SETUP, sheet: "Oppsett", place: { headingRow: 0, columns, rowCount: 0 } };
    expect(areas(setupChange([BOARD], setup, "x", "nb"))).toEqual([
      ["Oppsett 1-1 2-2", [["Styre"]]],
      ["Oppsett 1-1 3-3", [["Verv"]]],
      ["Oppsett 1-1 0-0", [["='Styret'!$A$1"]]],
    ]);
  });

  it("empties the table where nothing is to be remembered", () => {
    const columns = new Map([
      ["part", 0],
      ["field", 1],
      ["heading", 2],
    ] as const);
    const setup: Setup = { ...NO_SETUP, sheet: "Oppsett", place: { headingRow: 2, columns, rowCount: 2 } };
    expect(areas(setupChange([], setup, "x", "nb"))).toEqual([["Oppsett 3-4 0-2", []]]);
  });
});
