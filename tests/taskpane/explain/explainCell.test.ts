import { beforeAll, describe, expect, it } from "vitest";
import { evaluate, explain, functionIds, parametersOf } from "../../../src/functions/evaluate";
import { type Explanation, explainCell, type Trouble } from "../../../src/taskpane/explain/explainCell";
import { readSelectedCell } from "../../../src/workbook/explain/readSelectedCell";
import { declarationOf } from "../../functions/doors";
import { openCells } from "../../support/selectedCell";
import type { Results } from "../../workbench/support/memoryGrid";

const DOOR = { ids: functionIds(), parametersOf, evaluate, explain };
const FEES = "=FELLES.PERCAPITA(A1:A3,3)";

/** The explanation of the cell in column B, of a sheet with three populations in A and the formula in B1. */
async function explained(formula: string, results: Results[string], row = 0): Promise<Explanation> {
  const cells = openCells([[100, formula], [200], [300]], { [formula]: results });
  cells.select(row, 1);
  const answer = await readSelectedCell();
  if (!answer.ok || answer.value.kind !== "felles") throw new Error("The cell was not read");
  return explainCell(answer.value, DOOR, "nb");
}

beforeAll(() => {
  // The doors bring what Excel's runtime has: its error class.
  expect(declarationOf("PERCAPITA").id).toBe("PERCAPITA");
});

describe("explainCell", () => {
  it("explains a cell within a spill by its own row", async () => {
    const { position, calls, trouble } = await explained(FEES, [[300], [600], [900]], 1);
    expect(position).toEqual({ row: 1, column: 0 });
    expect(trouble).toBeNull();
    expect(calls).toMatchObject([
      {
        id: "PERCAPITA",
        arguments: [
          {
            parameter: "folketall",
            text: "A1:A3",
            value: { kind: "own", cell: 200, sheet: "Medlemmer", place: { row: 1, column: 0 } },
          },
          { parameter: "sats", text: "3", value: { kind: "constant" } },
        ],
        outcome: { kind: "explained", explained: { shown: 600, problem: null } },
      },
    ]);
  });

  it("says which value a single cell has, and how many cells another range has", async () => {
    const { calls } = await explained("=FELLES.TALLY(A1:A3)", "#VALUE!");
    expect(calls[0]?.arguments[0]?.value).toEqual({ kind: "many", count: 3 });
    const quorum = await explained("=FELLES.QUORUM(A1,'Vedtekter'!C8)", false);
    expect(quorum.calls[0]?.arguments.map(({ value }) => value)).toEqual([
      { kind: "one", cell: 100 },
      { kind: "one", cell: 100_000 },
    ]);
  });

  it("explains a call within another formula where the formula shows as many cells as it gives", async () => {
    const formula = "=IF(A1>0,FELLES.PERCAPITA(A1:A3,3),0)";
    const { calls, trouble } = await explained(formula, [[300], [600], [900]], 2);
    expect(calls[0]?.outcome).toMatchObject({ kind: "explained", explained: { shown: 900 } });
    expect(trouble).toBeNull();
  });

  it("explains a call that gives one value wherever it stands, and does not call the formula's own sum stale", async () => {
    const { calls, trouble } = await explained("=FELLES.PERCAPITA(A1,3)*2", 600);
    expect(calls[0]?.outcome).toMatchObject({ kind: "explained", explained: { shown: 300 } });
    expect(trouble).toBeNull();
  });

  it("says plainly that it cannot tell which of many results a sum goes back to", async () => {
    const { calls } = await explained("=SUM(FELLES.PERCAPITA(A1:A3,3))", 1800);
    expect(calls[0]?.outcome).toEqual({ kind: "severalResults", rows: 3, columns: 1 });
  });

  it("works a call within a call out first, and explains both", async () => {
    const formula = "=FELLES.PERCAPITA(FELLES.PERCAPITA(A1:A3,2),3)";
    const { calls } = await explained(formula, [[600], [1200], [1800]], 1);
    expect(calls).toMatchObject([
      {
        arguments: [{ text: "FELLES.PERCAPITA(A1:A3,2)", value: { kind: "own", cell: 400, sheet: null } }, {}],
        outcome: { kind: "explained", explained: { shown: 1200 } },
      },
      { outcome: { kind: "explained", explained: { shown: 400 } } },
    ]);
  });

  it("says which arguments only Excel can work out", async () => {
    const { calls, trouble } = await explained("=FELLES.QUORUM(COUNTA(A1:A3),9)", true);
    expect(calls[0]?.outcome).toEqual({ kind: "unread", texts: ["COUNTA(A1:A3)"] });
    expect(trouble).toBeNull();
  });

  it.each<[string, string, Results[string], Trouble]>([
    ["a stale figure", FEES, [[301], [600], [900]], { kind: "stale", fresh: 300 }],
    ["an error that a fresh calculation has not", FEES, "#VALUE!", { kind: "stale", fresh: 300 }],
    ["an add-in that was not running", FEES, "#NAME?", { kind: "name" }],
    [
      "a function that is not ours",
      "=FELLES.FINNESIKKE(A1)",
      "#NAME?",
      { kind: "unknownFunctions", names: ["FELLES.FINNESIKKE"] },
    ],
    [
      "a spill without room",
      FEES,
      "#SPILL!",
      { kind: "spill", needed: { sheet: "Medlemmer", top: 0, left: 1, bottom: 2, right: 1 } },
    ],
    [
      "a spill of what only Excel knows",
      "=SORT(FELLES.PERCAPITA(A1:A3,3))",
      "#SPILL!",
      { kind: "spill", needed: null },
    ],
    ["a calculation under way", FEES, "#BUSY!", { kind: "busy" }],
    ["one that the workbench shows", FEES, "#GETTING_DATA", { kind: "busy" }],
    ["cells that are gone", "=FELLES.PERCAPITA(#REF!,3)", "#REF!", { kind: "reference" }],
    ["an empty list", "=FILTER(FELLES.PERCAPITA(A1:A3,3),A1:A3=0)", "#CALC!", { kind: "calc" }],
    ["a type that does not fit", "=1+FELLES.QUORUM(COUNTA(A1:A3),9)", "#VALUE!", { kind: "value" }],
    ["what was not found", "=MATCH(1,FELLES.PERCAPITA(A1:A3,3),0)", "#N/A", { kind: "notAvailable" }],
    ["any other error", "=FELLES.QUORUM(5,9)/0", "#DIV/0!", { kind: "other", error: "#DIV/0!" }],
  ])("says what is wrong: %s", async (_what, formula, shown, expected) => {
    expect((await explained(formula, shown)).trouble).toEqual(expected);
  });

  it("says of our own errors what the function says, and finds the cell it is about", async () => {
    const quorum = await explained("=FELLES.QUORUM(200,A1)", "#VALUE!");
    expect(quorum.trouble).toMatchObject({ kind: "problem", text: expect.stringContaining("200") as unknown });
    const rate = await explained("=FELLES.PERCAPITA(A1:A3,'Vedtekter'!A1)", "#VALUE!");
    expect(rate.trouble).toMatchObject({ kind: "problem", at: { sheet: "Vedtekter", place: { row: 0, column: 0 } } });
  });

  it("finds the cell in the cell's own row", async () => {
    const formula = "=FELLES.PERCAPITA(A1:A3,3)";
    const cells = openCells([[100, formula], ["mange"], [300]], { [formula]: [[300], ["#VALUE!"], [900]] });
    cells.select(1, 1);
    const answer = await readSelectedCell();
    if (!answer.ok || answer.value.kind !== "felles") throw new Error("The cell was not read");
    expect(explainCell(answer.value, DOOR, "nb").trouble).toEqual({
      kind: "problem",
      text: "«mange» er ikke et tall. Skriv det med sifre.",
      at: { sheet: "Medlemmer", place: { row: 1, column: 0 } },
    });
  });
});
