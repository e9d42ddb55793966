import type { HostContext } from "../context";
import { HostError } from "../errors";
import { integerArgument, textArgument } from "./arguments";
import { bindObject, NOTHING, type Argument, type BoundObject, type ObjectClass } from "./objectClass";
import { columnName, tableColumnOf } from "./tableColumn";
import { tableById } from "./table";

function indexOf(tableId: string, key: Argument, host: HostContext): number {
  const { columnCount } = tableById(tableId, host).area;
  const places = Array.from({ length: columnCount }, (_, index) => index);
  if (typeof key === "number") return places.indexOf(key - 1);
  const wanted = textArgument(key).toLocaleLowerCase();
  return places.findIndex((index) => columnName({ tableId, index }, host).toLocaleLowerCase() === wanted);
}

function required(tableId: string, index: number, host: HostContext): BoundObject {
  if (index < 0 || index >= tableById(tableId, host).area.columnCount) throw new HostError("ItemNotFound");
  return tableColumnOf({ tableId, index }, host);
}

/** Excel.TableColumnCollection, of the table with this id. Columns are found by name or by id, which counts from 1. */
export const TableColumnCollection: ObjectClass<string> = {
  name: "TableColumnCollection",
  properties: { Count: { get: (tableId, host) => tableById(tableId, host).area.columnCount } },
  items: (tableId, host) =>
    Array.from({ length: tableById(tableId, host).area.columnCount }, (_, index) =>
      tableColumnOf({ tableId, index }, host),
    ),
  item: (tableId, key, host) => required(tableId, indexOf(tableId, key, host), host),
  methods: {
    GetCount: { call: (tableId, _args, host) => tableById(tableId, host).area.columnCount },
    GetItemAt: { call: (tableId, [index], host) => required(tableId, integerArgument(index), host) },
    GetItemOrNullObject: {
      call: (tableId, [key], host) => {
        const index = indexOf(tableId, key, host);
        return index < 0 ? NOTHING : tableColumnOf({ tableId, index }, host);
      },
    },
  },
};

export function columnsOf(tableId: string, host: HostContext): BoundObject {
  return bindObject(TableColumnCollection, tableId, host);
}
