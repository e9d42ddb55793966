import { contains, intersection, type SheetArea } from "../grid/address";
import type { Grid } from "../grid/grid";
import { readCellEntry } from "./model/cellEntry";
import type { Json } from "./wire/json";

/**
 * Fills a rectangle of cells as Excel does when `values` is set: text that begins with = is a formula, null leaves a cell as it
 * is, and of merged cells only the first takes anything.
 */
export function enterValues(grid: Grid, area: SheetArea, values: readonly (readonly Json[])[]): void {
  const formats = grid.readNumberFormats(area);
  const merged = grid.merges(area.sheetId).filter((one) => intersection(one, area) !== null);
  const isCovered = (row: number, column: number): boolean =>
    merged.some((one) => contains(one, row, column) && !(one.row === row && one.column === column));
  const year = new Date().getFullYear();
  grid.write(
    area,
    values.map((row, r) =>
      row.map((entry, c) =>
        isCovered(area.row + r, area.column + c) ? undefined : readCellEntry(entry, formats[r]?.[c] ?? "General", year),
      ),
    ),
  );
}
