import { describe, expect, it } from "vitest";
import type { Cell } from "../../../src/domain/cell";
import { applyChange } from "../../../src/workbook/change/applyChange";
import { type VotesColumnPlan, prepareVotesColumn } from "../../../src/workbook/meeting/prepareVotesColumn";
import { readPartnership } from "../../../src/workbook/partnership";
import { membersOf } from "../../domain/members/membersOf";
import { installExcel } from "../../support/excelClient";
import { createTestHost } from "../../workbench/support/hostContext";
import { MemoryGrid } from "../../workbench/support/memoryGrid";
import { sheetCells, sheets } from "../sheets";

const MEMBERS = membersOf(
  { number: "4631", name: "Alver" },
  { number: "1818", name: "Herøy" },
  { number: "1515", name: "Herøy" },
);

function planFor(rows: readonly (readonly Cell[])[] | null, item = "2"): VotesColumnPlan {
  const { votes } = readPartnership(sheets(rows === null ? {} : { votes: sheetCells("Røyster", rows) }));
  return prepareVotesColumn(votes, item, MEMBERS, "nn");
}

function contentsOf(plan: VotesColumnPlan): unknown {
  if (plan.kind !== "change") return plan;
  return plan.change.contents.map(({ area: { top, left }, rows }) => [
    top,
    left,
    rows.map((row) => row.map((content) => (content.kind === "text" ? content.text : null))),
  ]);
}

describe("prepareVotesColumn", () => {
  it("makes the sheet in the language of the workbook, with a row a member and a column for the item", async () => {
    const plan = planFor(null);
    if (plan.kind !== "change") throw new Error("There is nothing to do");
    const test = createTestHost(new MemoryGrid(["Ark1"]));
    installExcel(test);
    expect(await applyChange(plan.change, null)).toMatchObject({ value: { kind: "written" } });
    const sheet = test.grid.sheets()[1];
    const cells = test.grid.read({ sheetId: sheet?.id ?? "", row: 0, column: 0, rowCount: 4, columnCount: 2 });
    expect([sheet?.name, cells.map((row) => row.map(({ value }) => value))]).toEqual([
      "Røyster",
      [
        ["Medlem", "2"],
        ["Alver", ""],
        ["1818 Herøy", ""],
        ["1515 Herøy", ""],
      ],
    ]);
  });

  it("has nothing to do where all is there", () => {
    const rows = [
      ["Medlem", "Sak 2"],
      ["4631", null],
      ["1818 Herøy", null],
      ["1515", "For"],
    ];
    expect(planFor(rows)).toEqual({ kind: "ready" });
  });

  it("adds the item to the right of the others, down past the rows it adds for members that lack one", () => {
    const rows = [
      ["Medlem", "1", "Merknad"],
      ["Alver", "For", "ringde"],
    ];
    expect(contentsOf(planFor(rows))).toEqual([
      [0, 3, [["2"], [null], [null], [null]]],
      [2, 0, [["1818 Herøy"], ["1515 Herøy"]]],
    ]);
  });

  it("adds rows alone where the item has its column", () => {
    const rows = [
      ["Medlem", "2"],
      ["Alver", "For"],
      ["1818", null],
    ];
    expect(contentsOf(planFor(rows))).toEqual([[3, 0, [["1515 Herøy"]]]]);
  });

  it("does not grow into what stands below the table", () => {
    const rows = [["Medlem", "2"], ["Alver", "For"], [], [], ["Sum", "=COUNTA(B2:B3)"]];
    expect(planFor(rows)).toEqual({ kind: "noRoom", sheet: "Røyster", rows: 2 });
    expect(contentsOf(planFor([...rows.slice(0, 4), [], ...rows.slice(4)]))).toEqual([
      [2, 0, [["1818 Herøy"], ["1515 Herøy"]]],
    ]);
  });

  it("leaves a sheet alone that has no column of members", () => {
    expect(planFor([["Hvem", "Sak 2"]])).toEqual({ kind: "unreadable" });
  });
});
