import { cellArea } from "../../grid/address";
import type { HostContext } from "../context";
import { HostError } from "../errors";
import { onSheet, rangeArgument } from "./arguments";
import { bindObject, change, type BoundObject, type ObjectClass } from "./objectClass";
import { rangeOf } from "./range";

/** A page break of a sheet, by the row before which it stands. */
interface BreakBefore {
  readonly sheetId: string;
  readonly row: number;
}

function setBreaks(sheetId: string, rows: readonly number[], host: HostContext): void {
  const breaks = [...new Set(rows)].sort((one, other) => one - other);
  host.grid.setPageLayout(sheetId, { ...host.grid.pageLayout(sheetId), breaks });
}

function pageBreakOf(sheetId: string, row: number, host: HostContext): BoundObject {
  return bindObject(PageBreak, { sheetId, row }, host);
}

/** Excel.PageBreak. */
export const PageBreak: ObjectClass<BreakBefore> = {
  name: "PageBreak",
  identify: ({ row }) => ({ _Id: String(row) }),
  properties: { RowIndex: { get: ({ row }) => row }, ColumnIndex: { get: () => 0 } },
  methods: {
    Delete: change(({ sheetId, row }, _args, host) => {
      const { breaks } = host.grid.pageLayout(sheetId);
      setBreaks(
        sheetId,
        breaks.filter((other) => other !== row),
        host,
      );
    }),
    GetCellAfterBreak: {
      call: ({ sheetId, row }, _args, host) => rangeOf(onSheet(sheetId, cellArea(row, 0)), host),
    },
  },
};

/** Excel.PageBreakCollection, of the breaks between rows of the sheet with this id. */
export const PageBreakCollection: ObjectClass<string> = {
  name: "PageBreakCollection",
  items: (id, host) => host.grid.pageLayout(id).breaks.map((row) => pageBreakOf(id, row, host)),
  item: (id, key, host) => {
    const row = host.grid.pageLayout(id).breaks.find((one) => String(one) === key);
    if (row === undefined) throw new HostError("ItemNotFound");
    return pageBreakOf(id, row, host);
  },
  methods: {
    Add: {
      changes: true,
      call: (id, [range], host) => {
        const area = rangeArgument(range, id, host);
        // Before the first row there is no page to end.
        if (area.sheetId !== id || area.row === 0) throw new HostError("InvalidArgument");
        setBreaks(id, [...host.grid.pageLayout(id).breaks, area.row], host);
        return pageBreakOf(id, area.row, host);
      },
    },
    GetCount: { call: (id, _args, host) => host.grid.pageLayout(id).breaks.length },
    RemovePageBreaks: change((id, _args, host) => setBreaks(id, [], host)),
  },
};

export function pageBreaksOf(id: string, host: HostContext): BoundObject {
  return bindObject(PageBreakCollection, id, host);
}
