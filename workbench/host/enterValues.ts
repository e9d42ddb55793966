import type { SheetArea } from "../grid/address";
import type { Grid } from "../grid/grid";
import { readCellEntry } from "./model/cellEntry";
import type { Json } from "./wire/json";

/** Fills a rectangle of cells as Excel does when `values` is set: text that begins with = is a formula, null leaves a cell as it is. */
export function enterValues(grid: Grid, area: SheetArea, values: readonly (readonly Json[])[]): void {
  const formats = grid.readNumberFormats(area);
  const year = new Date().getFullYear();
  grid.write(
    area,
    values.map((row, r) => row.map((entry, c) => readCellEntry(entry, formats[r]?.[c] ?? "General", year))),
  );
}
