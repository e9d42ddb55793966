import { intersection, type SheetArea } from "../../grid/address";
import type { Table as GridTable } from "../../grid/grid";
import type { HostContext } from "../context";
import { HostError } from "../errors";
import { integerArgument, isGiven, rangeArgument, requireUnprotected, textArgument } from "./arguments";
import { bindObject, NOTHING, type Argument, type BoundObject, type ObjectClass } from "./objectClass";
import { tableOf } from "./table";

/** The tables of a sheet, or of the workbook when `null`. */
type Scope = string | null;

function tablesIn(scope: Scope, host: HostContext): readonly GridTable[] {
  return host.grid.tables().filter((table) => scope === null || table.sheetId === scope);
}

function find(scope: Scope, key: Argument, host: HostContext): GridTable | undefined {
  const wanted = textArgument(key);
  const tables = tablesIn(scope, host);
  return (
    tables.find((table) => table.id === wanted) ??
    tables.find((table) => table.name.toLocaleLowerCase() === wanted.toLocaleLowerCase())
  );
}

function required(table: GridTable | undefined, host: HostContext): BoundObject {
  if (!table) throw new HostError("ItemNotFound");
  return tableOf(table.id, host);
}

function freeTableName(host: HostContext): string {
  const taken = new Set(host.grid.tables().map((table) => table.name.toLocaleLowerCase()));
  let number = 1;
  while (taken.has(`table${number}`)) number += 1;
  return `Table${number}`;
}

// Excel fills blank headings; references by column name need them.
function fillHeadings(area: SheetArea, host: HostContext): void {
  const heading = { ...area, rowCount: 1 };
  const [cells = []] = host.grid.read(heading);
  if (!cells.some((cell) => cell.kind === "empty")) return;
  host.grid.write(heading, [
    cells.map((cell, index) =>
      cell.kind === "empty" ? { kind: "constant" as const, value: `Column${index + 1}` } : undefined,
    ),
  ]);
}

/** Excel.TableCollection. */
export const TableCollection: ObjectClass<Scope> = {
  name: "TableCollection",
  properties: { Count: { get: (scope, host) => tablesIn(scope, host).length } },
  items: (scope, host) => tablesIn(scope, host).map((table) => tableOf(table.id, host)),
  item: (scope, key, host) => required(find(scope, key, host), host),
  methods: {
    Add: {
      changes: true,
      call: async (scope, [range, hasHeaders], host) => {
        if (hasHeaders !== true) {
          throw new HostError("UnsupportedOperation", "The workbench only makes tables of a range with a heading row.");
        }
        const area = rangeArgument(range, scope ?? host.grid.activeSheetId(), host);
        if (scope !== null && area.sheetId !== scope) throw new HostError("InvalidArgument");
        const overlaps = tablesIn(area.sheetId, host).some((table) => intersection(table.area, area) !== null);
        if (overlaps) throw new HostError("InvalidArgument", "A table cannot overlap another table.");
        requireUnprotected(area.sheetId, host);
        fillHeadings(area, host);
        const table = await host.grid.addTable(area, freeTableName(host));
        return tableOf(table.id, host);
      },
    },
    GetCount: { call: (scope, _args, host) => tablesIn(scope, host).length },
    GetItemAt: { call: (scope, [index], host) => required(tablesIn(scope, host)[integerArgument(index)], host) },
    GetItemOrNullObject: {
      call: (scope, [key], host) => {
        const table = isGiven(key) ? find(scope, key, host) : undefined;
        return table ? tableOf(table.id, host) : NOTHING;
      },
    },
  },
};

export function tablesOf(scope: Scope, host: HostContext): BoundObject {
  return bindObject(TableCollection, scope, host);
}
