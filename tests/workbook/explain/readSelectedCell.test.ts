import { describe, expect, it } from "vitest";
import { readInTheWay, readSelectedCell, type SelectedCell } from "../../../src/workbook/explain/readSelectedCell";
import { openCells } from "../../support/selectedCell";

const FEES = "=FELLES.PERCAPITA(A1:A3,3)";
const SPILLED = { [FEES]: [[300], [600], [900]] };

async function read(): Promise<SelectedCell> {
  const answer = await readSelectedCell();
  if (!answer.ok) throw new Error(answer.fault.code);
  return answer.value;
}

describe("readSelectedCell", () => {
  it("reads a formula, where it spills to and what it is given, in two round trips", async () => {
    const cells = openCells([[100, null, FEES], [200], [300]], SPILLED);
    cells.select(0, 2);
    expect(await read()).toEqual({
      kind: "felles",
      sheet: "Medlemmer",
      place: { row: 0, column: 2 },
      area: { sheet: "Medlemmer", top: 0, left: 2, bottom: 2, right: 2 },
      formula: FEES,
      value: 300,
      text: "300",
      isWhole: true,
      calls: [
        {
          call: expect.objectContaining({ id: "PERCAPITA" }) as unknown,
          given: [
            {
              kind: "rows",
              rows: [[100], [200], [300]],
              area: { sheet: "Medlemmer", top: 0, left: 0, bottom: 2, right: 0 },
            },
            { kind: "rows", rows: [[3]], area: null },
          ],
        },
      ],
    });
    expect(cells.roundTrips()).toBe(2);
  });

  it("finds the formula that a cell is filled by, in no more round trips", async () => {
    const cells = openCells([[100, null, FEES], [200], [300]], SPILLED);
    cells.select(2, 2);
    expect(await read()).toMatchObject({
      kind: "felles",
      place: { row: 2, column: 2 },
      area: { top: 0, left: 2, bottom: 2, right: 2 },
      formula: FEES,
      value: 900,
    });
    expect(cells.roundTrips()).toBe(2);
  });

  it("reads the active cell of a larger selection", async () => {
    const cells = openCells([[100, null, FEES], [200], [300]], SPILLED);
    cells.select(1, 2, 5, 4);
    expect(await read()).toMatchObject({ kind: "felles", place: { row: 1, column: 2 }, value: 600 });
  });

  it.each([
    [0, 1, { kind: "blank" }],
    [0, 0, { kind: "constant" }],
    [1, 1, { kind: "otherFormula", formula: "=SUM(A1:A1)" }],
  ])("says what a cell without a function of ours is, in one round trip (%s, %s)", async (row, column, expected) => {
    const cells = openCells([[100], [null, "=SUM(A1:A1)"]], { "=SUM(A1:A1)": 100 });
    cells.select(row, column);
    expect(await read()).toEqual({ sheet: "Medlemmer", place: { row, column }, ...expected });
    expect(cells.roundTrips()).toBe(1);
  });

  it("reads cells of other sheets, calls within calls, and leaves the rest to Excel", async () => {
    const formula = "=IF(A1>0,FELLES.DECISION(FELLES.QUORUM(A1,'Vedtekter'!$C$8),COUNTA(A1:A3),),0)";
    const cells = openCells([[5, formula]], { [formula]: "vedtatt" });
    cells.select(0, 1);
    const cell = await read();
    if (cell.kind !== "felles") throw new Error(cell.kind);
    expect(cell.isWhole).toBe(false);
    expect(cell.calls.map(({ call, given }) => [call.id, given.map(({ kind }) => kind)])).toEqual([
      ["DECISION", ["call", "unread", "leftOut"]],
      ["QUORUM", ["rows", "rows"]],
    ]);
    expect(cell.calls[1]?.given).toMatchObject([{ rows: [[5]] }, { rows: [[100_000]], area: { sheet: "Vedtekter" } }]);
    expect(cells.roundTrips()).toBe(2);
  });

  it("reads a cell that shows an error as one", async () => {
    const cells = openCells([[FEES]], { [FEES]: "#NAME?" });
    cells.select(0, 0);
    expect(await read()).toMatchObject({ kind: "felles", value: { error: "#NAME?" }, text: "#NAME?" });
  });

  it("does not read a hundred thousand cells each time a cell is selected", async () => {
    const formula = "=FELLES.PERCAPITA(A1:A100001,3)";
    const cells = openCells([[null, formula]], { [formula]: 1 });
    cells.select(0, 1);
    expect(await read()).toMatchObject({ calls: [{ given: [{ kind: "tooLarge" }, { kind: "rows" }] }] });
  });

  it("gives Excel's own answer where the cells are gone", async () => {
    const formula = "=FELLES.QUORUM('Borte'!A1,9)";
    const cells = openCells([[formula]], { [formula]: true });
    cells.select(0, 0);
    expect(await readSelectedCell()).toMatchObject({ ok: false, fault: { code: "ItemNotFound" } });
  });
});

describe("readInTheWay", () => {
  it("finds the cells that hold something, a formula too, and not the formula's own", async () => {
    openCells(
      [
        [FEES, null],
        [null, "x"],
        ["=1+1", null],
      ],
      { "=1+1": 2 },
    );
    const answer = await readInTheWay({ sheet: "Medlemmer", top: 0, left: 0, bottom: 2, right: 1 });
    expect(answer).toEqual({
      ok: true,
      value: [
        { row: 1, column: 1 },
        { row: 2, column: 0 },
      ],
    });
  });
});
