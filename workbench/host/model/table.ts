import type { Area } from "../../grid/address";
import type { Table as GridTable } from "../../grid/grid";
import type { HostContext } from "../context";
import { HostError } from "../errors";
import { onSheet, rangeArgument, requireUnprotected, textArgument } from "./arguments";
import { bindObject, change, type BoundObject, type Method, type ObjectClass } from "./objectClass";
import { rangeOf } from "./range";
import { columnsOf } from "./tableColumnCollection";
import { worksheetOf } from "./worksheet";

/** The table as it stands now; gone is `ItemNotFound`. */
export function tableById(id: string, host: HostContext): GridTable {
  const table = host.grid.tables().find((candidate) => candidate.id === id);
  if (!table) throw new HostError("ItemNotFound");
  return table;
}

export function bodyOf({ area, showHeaders, showTotals }: GridTable): Area {
  const above = showHeaders ? 1 : 0;
  const rowCount = Math.max(area.rowCount - above - (showTotals ? 1 : 0), 1);
  return { ...area, row: area.row + above, rowCount };
}

export function headerOf({ area, showHeaders }: GridTable): Area | null {
  return showHeaders ? { ...area, rowCount: 1 } : null;
}

export function totalOf({ area, showTotals }: GridTable): Area | null {
  return showTotals ? { ...area, row: area.row + area.rowCount - 1, rowCount: 1 } : null;
}

const partOf = (part: (table: GridTable) => Area | null): Method<string> => ({
  call: (id, _args, host) => {
    const table = tableById(id, host);
    const area = part(table);
    if (!area) throw new HostError("ItemNotFound");
    return rangeOf(onSheet(table.sheetId, area), host);
  },
});

/** Excel.Table, known by its id. */
export const Table: ObjectClass<string> = {
  name: "Table",
  identify: (id) => ({ Id: id }),
  properties: {
    Id: { get: (id) => id },
    Name: {
      get: (id, host) => tableById(id, host).name,
      set: (id, value, host) => {
        const name = textArgument(value);
        const isTaken = host.grid
          .tables()
          .some((table) => table.id !== id && table.name.toLowerCase() === name.toLowerCase());
        if (!/^[\p{L}_\\][\p{L}\p{N}_.]*$/u.test(name) || isTaken) throw new HostError("InvalidArgument");
        requireUnprotected(tableById(id, host).sheetId, host);
        host.grid.renameTable(id, name);
      },
    },
    ShowHeaders: { get: (id, host) => tableById(id, host).showHeaders },
    ShowTotals: { get: (id, host) => tableById(id, host).showTotals },
  },
  children: {
    Worksheet: (id, host) => worksheetOf(tableById(id, host).sheetId, host),
    Columns: columnsOf,
  },
  methods: {
    GetRange: partOf((table) => table.area),
    GetHeaderRowRange: partOf(headerOf),
    GetDataBodyRange: partOf(bodyOf),
    GetTotalRowRange: partOf(totalOf),
    Delete: {
      changes: true,
      call: async (id, _args, host) => {
        requireUnprotected(tableById(id, host).sheetId, host);
        await host.grid.deleteTable(id);
        return undefined;
      },
    },
    Resize: change((id, [range], host) => {
      const table = tableById(id, host);
      const area = rangeArgument(range, table.sheetId, host);
      const headerMoves = area.sheetId !== table.sheetId || area.row !== table.area.row;
      if (headerMoves || area.rowCount < 2) throw new HostError("InvalidArgument");
      requireUnprotected(table.sheetId, host);
      host.grid.resizeTable(id, area);
    }),
  },
};

export function tableOf(id: string, host: HostContext): BoundObject {
  return bindObject(Table, id, host);
}
