import type { Cell } from "../../src/domain/cell";
import type { FoundTable } from "../../src/workbook/findTable";
import { findTable } from "../../src/workbook/findTable";
import { type Part, PART_NAMES, type SheetLayout } from "../../src/workbook/layout";
import { NO_SETUP } from "../../src/workbook/mapping";
import type { Sheets } from "../../src/workbook/readSheets";
import type { SheetCells } from "../../src/workbook/sheetCells";

/** A sheet's used cells; what is not said stands from A1. */
export function sheetCells(
  name: string,
  rows: readonly (readonly Cell[])[],
  { top = 0, left = 0 }: { readonly top?: number; readonly left?: number } = {},
): SheetCells {
  return { name, top, left, rows };
}

/** A workbook with the sheets that are given and no others. */
export function sheets(given: Partial<Sheets>): Sheets {
  const none = Object.fromEntries(PART_NAMES.map((part) => [part, null])) as Record<Part, null>;
  return { ...none, setup: NO_SETUP, ...given };
}

/** The table that must be there. */
export function tableOf<Column extends string>(cells: SheetCells, layout: SheetLayout<Column>): FoundTable<Column> {
  const finding = findTable(cells, layout);
  if (finding.kind !== "table") throw new Error(`No table: ${JSON.stringify(finding)}`);
  return finding.table;
}
