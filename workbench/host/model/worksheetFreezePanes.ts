import { lastColumn, lastRow } from "../../grid/address";
import type { HostContext } from "../context";
import { integerArgument, onSheet, rangeArgument } from "./arguments";
import { bindObject, change, NOTHING, type BoundObject, type ObjectClass } from "./objectClass";
import { rangeOf } from "./range";

/** Excel.WorksheetFreezePanes. */
export const WorksheetFreezePanes: ObjectClass<string> = {
  name: "WorksheetFreezePanes",
  methods: {
    FreezeRows: change((id, [count], host) => host.grid.freeze(id, integerArgument(count, 1), 0)),
    FreezeColumns: change((id, [count], host) => host.grid.freeze(id, 0, integerArgument(count, 1))),
    FreezeAt: change((id, [range], host) => {
      const area = rangeArgument(range, id, host);
      host.grid.freeze(id, lastRow(area) + 1, lastColumn(area) + 1);
    }),
    Unfreeze: change((id, _args, host) => host.grid.freeze(id, 0, 0)),
    GetLocationOrNullObject: {
      call: (id, _args, host) => {
        const { rows, columns } = host.grid.frozen(id);
        if (rows === 0 && columns === 0) return NOTHING;
        const area = { row: 0, column: 0, rowCount: Math.max(rows, 1), columnCount: Math.max(columns, 1) };
        return rangeOf(onSheet(id, area), host);
      },
    },
  },
};

export function freezePanesOf(id: string, host: HostContext): BoundObject {
  return bindObject(WorksheetFreezePanes, id, host);
}
