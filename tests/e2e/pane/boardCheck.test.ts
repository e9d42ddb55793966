import path from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { projectPaths } from "../../../workbench/projectPaths";
import { openPane, type OpenedPane } from "./openSample";

// The findings on a board as a formula in the workbook, beside the sheet they are of: DigiViken's founding board.

const SAMPLE = path.join(projectPaths().folder, "samples", "digiviken.xlsx");
/** Free cells to the right of the board's table. */
const AT = "P6";

let pane: OpenedPane;
let seats: string[][];
let headingRow: number;

beforeAll(async () => {
  pane = await openPane({ file: SAMPLE });
  seats = await pane.workbench.readText("Styre", "A1:L60");
  headingRow = seats.findIndex((row) => row.includes("Verv")) + 1;
  const end = await lastRow("Styre");
  const rules = await pane.workbench.readText("Vedtekter", "A1:F120");
  const rulesFrom = rules.findIndex((row) => row.includes("Regel")) + 1;
  const board = `A${headingRow}:L${end}`;
  const bylaws = `Vedtekter!A${rulesFrom}:F${await lastRow("Vedtekter")}`;
  await pane.workbench.setCells("Styre", AT, [[`=FELLES.BOARDCHECK(${board},${bylaws},DATE(2021,12,3))`]]);
  await pane.workbench.idle();
});

afterAll(async () => {
  expect(pane.workbench.problems()).toEqual([]);
  await pane.workbench.close();
});

async function lastRow(sheet: string): Promise<number> {
  const rows = await pane.workbench.readText(sheet, "A1:F120");
  const written = rows.flatMap((row, index) => (row.some((cell) => cell !== "") ? [index + 1] : []));
  return Math.max(...written);
}

async function findings(): Promise<string[][]> {
  const rows = await pane.workbench.readText("Styre", "P6:T60");
  return rows.filter((row) => row.some((cell) => cell !== ""));
}

test("spills a row for each finding: severity, rule, what, whom and source", async () => {
  const [first, ...others] = await findings();
  expect(first).toEqual([
    "brudd",
    "Programstyret: Høyeste antall medlemmer",
    "Antall medlemmer: 9. Høyst 8 er tillatt",
    expect.stringMatching(/^plass 41 \(Bærum\), plass 42 \(Bærum\), .*plass 49 \(Viken fylkeskommune\)$/),
    "Om DigiViken (digiviken.no), Programstyret",
  ]);
  // The other breach is a deputy that only one of two bodies has approved; what the bylaws leave open comes after.
  const severities = others.map(([severity]) => severity);
  expect(severities[0]).toBe("brudd");
  expect(severities.slice(1).length).toBeGreaterThan(3);
  expect(new Set(severities.slice(1))).toEqual(new Set(["uavklart"]));
});

test("calculates anew when a seat is changed", async () => {
  const row = headingRow + seats.slice(headingRow).findIndex((cells) => cells.includes("plass 49")) + 1;
  const column = String.fromCharCode(65 + (seats[headingRow - 1]?.indexOf("Verv") ?? 0));
  await pane.workbench.setCells("Styre", `${column}${row}`, [["observatør"]]);
  await pane.workbench.idle();
  expect((await findings()).map(([, rule]) => rule)).not.toContain("Programstyret: Høyeste antall medlemmer");
});
