import { describe, expect, it } from "vitest";
import { concernsOf } from "../../../src/domain/board/finding";
import type { Cell } from "../../../src/domain/cell";
import { planCountsAgain, planSetAside } from "../../../src/taskpane/board/setAside/exceptionPlan";
import { readPartnership } from "../../../src/workbook/partnership";
import { sheetCells, sheets } from "../../workbook/sheets";

const OFFICE = "board.office: Leder sekretariatet (3.12.2021, sak 9)";
const TERM = "board.term: Fram til valget (1.1.2021, styret)";
const LINE = "board.office: Konstituert (1.1.2022, styret)";

function boardWith(...exceptions: readonly Cell[]) {
  const { board } = readPartnership(
    sheets({ board: sheetCells("Styre", [["Verv", "Unntak"], ...exceptions.map((text): Cell[] => ["medlem", text])]) }),
  );
  if (board.kind !== "found") throw new Error("The test itself is wrong: there is no board");
  return { table: board.table, seats: board.content };
}

const FINDING = { rule: "board.office", concerns: [] } as const;

describe("planSetAside", () => {
  it("puts the line below what stands at each seat that has no exception from the rule", () => {
    const { table, seats } = boardWith(null, TERM, OFFICE);
    const plan = planSetAside(FINDING, seats, table, LINE);
    expect(plan.seats.map(({ row, after }) => [row.sheetRow, after])).toEqual([
      [1, LINE],
      [2, `${TERM}\n${LINE}`],
    ]);
    expect(plan.cells).toEqual(["B2", "B3"]);
  });

  it("is about the seats of the finding alone, where it has any", () => {
    const { table, seats } = boardWith(null, null, null);
    const finding = { ...FINDING, concerns: concernsOf(seats.slice(1, 2), "office") };
    expect(planSetAside(finding, seats, table, LINE).cells).toEqual(["B3"]);
  });

  it("names the cells that hold something else, and knows of none where the column is not there", () => {
    const { table, seats } = boardWith("etter avtale", null);
    expect(planSetAside(FINDING, seats, table, LINE).unreadable).toEqual(["Styre!B2"]);
    const { board } = readPartnership(sheets({ board: sheetCells("Styre", [["Verv"], ["medlem"]]) }));
    if (board.kind !== "found") throw new Error("The test itself is wrong: there is no board");
    const plan = planSetAside(FINDING, board.content, board.table, LINE);
    expect([plan.cells, plan.seats.map(({ after }) => after)]).toEqual([[], [LINE]]);
  });
});

describe("planCountsAgain", () => {
  it("takes the rule's lines out and leaves the others", () => {
    const { table, seats } = boardWith(OFFICE, `${TERM}\n${OFFICE}\n${LINE}`, TERM);
    const plan = planCountsAgain(FINDING, seats, table);
    expect(plan.seats.map(({ after }) => after)).toEqual(["", TERM]);
    expect([plan.cells, plan.removed]).toEqual([
      ["B2", "B3"],
      [OFFICE, LINE],
    ]);
  });
});
