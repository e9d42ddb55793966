import { type CellInput } from "../../workbench/grid/grid";
import { GOOD_TREATMENT } from "../../workbench/host/session";
import { createTestHost } from "../workbench/support/hostContext";
import { MemoryGrid, type Results } from "../workbench/support/memoryGrid";
import { installExcel } from "./excelClient";

/** A workbook in memory in which a cell is selected. */
export interface OpenedCells {
  /** Selects a cell, or a range whose first cell is the active one. */
  readonly select: (row: number, column: number, rowCount?: number, columnCount?: number) => void;
  /** How often Excel has been asked. */
  readonly roundTrips: () => number;
}

/** A sheet Medlemmer with these rows from A1, and a sheet Vedtekter with 100000 in C8; formulas give what `results` says. */
export function openCells(rows: readonly (readonly (string | number | null)[])[], results: Results = {}): OpenedCells {
  const test = createTestHost(new MemoryGrid(["Medlemmer", "Vedtekter"], results));
  const [members = "", bylaws = ""] = test.grid.sheets().map(({ id }) => id);
  const put = (sheetId: string, row: number, column: number, input: CellInput): void =>
    test.grid.write({ sheetId, row, column, rowCount: 1, columnCount: 1 }, [[input]]);
  rows.forEach((cells, row) =>
    cells.forEach((cell, column) => {
      if (cell === null) return;
      const isFormula = typeof cell === "string" && cell.startsWith("=");
      put(members, row, column, isFormula ? { kind: "formula", formula: cell } : { kind: "constant", value: cell });
    }),
  );
  put(bylaws, 7, 2, { kind: "constant", value: 100_000 });
  let roundTrips = 0;
  installExcel(test, {
    treat: () => {
      roundTrips += 1;
      return Promise.resolve(GOOD_TREATMENT);
    },
  });
  return {
    select: (row, column, rowCount = 1, columnCount = 1) =>
      test.grid.select({ sheetId: members, row, column, rowCount, columnCount }),
    roundTrips: () => roundTrips,
  };
}
