import { cellAddress } from "./address";
import { type Answer, inExcel } from "./excel";

/** A cell on a sheet, from 0. */
export interface Place {
  readonly row: number;
  readonly column: number;
}

/** Shows cells of one sheet to the user: the sheet comes forward and all of the cells are selected. */
export async function selectCells(sheet: string, places: readonly Place[]): Promise<Answer<void>> {
  return inExcel(async (context) => {
    const worksheet = context.workbook.worksheets.getItem(sheet);
    worksheet.activate();
    if (places.length > 0) worksheet.getRanges(addressesOf(places)).select();
    await context.sync();
  });
}

/** Neighbours below each other become one range, so that a whole column of cells has a short address. */
export function addressesOf(places: readonly Place[]): string {
  const sorted = [...places].sort((a, b) => a.column - b.column || a.row - b.row);
  const runs: { column: number; top: number; bottom: number }[] = [];
  for (const { row, column } of sorted) {
    const last = runs.at(-1);
    if (last?.column === column && row <= last.bottom + 1) last.bottom = Math.max(last.bottom, row);
    else runs.push({ column, top: row, bottom: row });
  }
  return runs
    .map(({ column, top, bottom }) =>
      top === bottom ? cellAddress(top, column) : `${cellAddress(top, column)}:${cellAddress(bottom, column)}`,
    )
    .join(",");
}
