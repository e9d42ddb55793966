import { rangeAddress } from "./address";
import { type Answer, askExcel } from "./excel";

/** A cell on a sheet, from 0. */
export interface Place {
  readonly row: number;
  readonly column: number;
}

/** Whether this Excel can be told to select cells that do not touch. */
export function selectsAreas(): boolean {
  return Office.context.requirements.isSetSupported("ExcelApi", "1.18");
}

/**
 * Shows cells of one sheet to the user: the sheet comes forward and all of the cells are selected. An Excel that cannot
 * select cells apart from each other selects the smallest range that holds them all.
 */
export async function selectCells(sheet: string, places: readonly Place[]): Promise<Answer<void>> {
  return askExcel(async (context) => {
    const worksheet = context.workbook.worksheets.getItem(sheet);
    worksheet.activate();
    const addresses = addressesOf(places);
    if (addresses.length > 1 && selectsAreas()) {
      worksheet.getRanges(addresses.join(",")).select();
    } else if (places.length > 0) {
      worksheet.getRange(rangeAddress(aroundAll(places))).select();
    }
    await context.sync();
  });
}

/** The addresses of cells. Neighbours below each other become one range, so that a column of cells has a short one. */
export function addressesOf(places: readonly Place[]): string[] {
  const sorted = [...places].sort((a, b) => a.column - b.column || a.row - b.row);
  const runs: { column: number; top: number; bottom: number }[] = [];
  for (const { row, column } of sorted) {
    const last = runs.at(-1);
    if (last?.column === column && row <= last.bottom + 1) last.bottom = Math.max(last.bottom, row);
    else runs.push({ column, top: row, bottom: row });
  }
  return runs.map(({ column, top, bottom }) => rangeAddress({ top, bottom, left: column, right: column }));
}

/** The smallest rectangle that holds all of the cells; there is at least one. */
export function aroundAll(places: readonly Place[]): { top: number; left: number; bottom: number; right: number } {
  const rows = places.map(({ row }) => row);
  const columns = places.map(({ column }) => column);
  return {
    top: Math.min(...rows),
    left: Math.min(...columns),
    bottom: Math.max(...rows),
    right: Math.max(...columns),
  };
}
