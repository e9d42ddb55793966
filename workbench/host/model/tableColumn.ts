import type { Area } from "../../grid/address";
import type { Table as GridTable } from "../../grid/grid";
import type { HostContext } from "../context";
import { HostError } from "../errors";
import { onSheet } from "./arguments";
import { bindObject, type BoundObject, type Method, type ObjectClass } from "./objectClass";
import { rangeOf } from "./range";
import { bodyOf, headerOf, tableById } from "./table";

/** A column of a table, by its place from 0. */
export interface ColumnPlace {
  readonly tableId: string;
  readonly index: number;
}

export function columnName({ tableId, index }: ColumnPlace, host: HostContext): string {
  const { sheetId, area } = tableById(tableId, host);
  const [[cell] = []] = host.grid.read({
    sheetId,
    row: area.row,
    column: area.column + index,
    rowCount: 1,
    columnCount: 1,
  });
  return cell ? String(cell.value) : "";
}

const partOf = (part: (table: GridTable) => Area | null): Method<ColumnPlace> => ({
  call: ({ tableId, index }, _args, host) => {
    const table = tableById(tableId, host);
    const area = part(table);
    if (!area) throw new HostError("ItemNotFound");
    return rangeOf(onSheet(table.sheetId, { ...area, column: area.column + index, columnCount: 1 }), host);
  },
});

/** Excel.TableColumn. */
export const TableColumn: ObjectClass<ColumnPlace> = {
  name: "TableColumn",
  identify: ({ index }) => ({ Id: index + 1 }),
  properties: {
    Id: { get: ({ index }) => index + 1 },
    Index: { get: ({ index }) => index },
    Name: { get: columnName },
  },
  methods: {
    GetRange: partOf((table) => table.area),
    GetHeaderRowRange: partOf(headerOf),
    GetDataBodyRange: partOf(bodyOf),
  },
};

export function tableColumnOf(place: ColumnPlace, host: HostContext): BoundObject {
  return bindObject(TableColumn, place, host);
}
