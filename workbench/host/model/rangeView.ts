import { cellArea, formatReference, lastColumn, lastRow, type SheetArea } from "../../grid/address";
import type { Cell } from "../../grid/grid";
import type { HostContext } from "../context";
import { sheetById } from "./arguments";
import { bindObject, type BoundObject, type ObjectClass, type Property } from "./objectClass";
import { VALUE_TYPE } from "./valueType";
import type { Json } from "../wire/json";

interface Visible {
  readonly rows: readonly number[];
  readonly columns: readonly number[];
}

/** The rows and columns of a range that are not hidden, by hand or by a filter. */
function visible(area: SheetArea, host: HostContext): Visible {
  const [hiddenRows, hiddenColumns] = [host.grid.hiddenRows(area), host.grid.hiddenColumns(area)];
  const rows: number[] = [];
  const columns: number[] = [];
  for (let row = area.row; row <= lastRow(area); row += 1) if (!hiddenRows.has(row)) rows.push(row);
  for (let column = area.column; column <= lastColumn(area); column += 1) {
    if (!hiddenColumns.has(column)) columns.push(column);
  }
  return { rows, columns };
}

function visiblePart<Value>(area: SheetArea, all: readonly (readonly Value[])[], host: HostContext): Value[][] {
  const { rows, columns } = visible(area, host);
  return rows.map((row) =>
    columns.flatMap((column) => {
      const value = all[row - area.row]?.[column - area.column];
      return value === undefined ? [] : [value];
    }),
  );
}

const cells = (write: (cell: Cell) => Json): Property<SheetArea> => ({
  calculated: true,
  get: (area, host) => visiblePart(area, host.grid.read(area), host).map((row) => row.map(write)),
});

/** Excel.RangeView: of a range, what is not hidden. Read only here. */
export const RangeView: ObjectClass<SheetArea> = {
  name: "RangeView",
  properties: {
    RowCount: { get: (area, host) => visible(area, host).rows.length },
    ColumnCount: { get: (area, host) => visible(area, host).columns.length },
    CellAddresses: {
      get: (area, host) => {
        const { rows, columns } = visible(area, host);
        const { name } = sheetById(area.sheetId, host);
        return rows.map((row) => columns.map((column) => formatReference(name, cellArea(row, column))));
      },
    },
    Values: cells(({ value }) => value),
    Formulas: cells(({ formula, value }) => (formula === "" ? value : formula)),
    ValueTypes: cells(({ kind }) => VALUE_TYPE[kind]),
    Text: { calculated: true, get: (area, host) => visiblePart(area, host.grid.readText(area), host) },
    NumberFormat: { get: (area, host) => visiblePart(area, host.grid.readNumberFormats(area), host) },
  },
};

export function rangeViewOf(area: SheetArea, host: HostContext): BoundObject {
  return bindObject(RangeView, area, host);
}
