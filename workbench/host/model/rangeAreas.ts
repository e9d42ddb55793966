import { formatReference, type SheetArea } from "../../grid/address";
import type { HostContext } from "../context";
import { sheetById } from "./arguments";
import { bindObject, command, type BoundObject, type ObjectClass } from "./objectClass";
import { rangeOf } from "./range";
import { worksheetOf } from "./worksheet";

/** Rectangles of one sheet, at least one. */
export interface Areas {
  readonly sheetId: string;
  readonly areas: readonly SheetArea[];
}

/** Excel.RangeCollection. */
export const RangeCollection: ObjectClass<Areas> = {
  name: "RangeCollection",
  items: ({ areas }, host) => areas.map((area) => rangeOf(area, host)),
  methods: { GetCount: { call: ({ areas }) => areas.length } },
};

/** Excel.RangeAreas. */
export const RangeAreas: ObjectClass<Areas> = {
  name: "RangeAreas",
  properties: {
    Address: {
      get: ({ sheetId, areas }, host) => {
        const { name } = sheetById(sheetId, host);
        return areas.map((area) => formatReference(name, area)).join(",");
      },
    },
    AreaCount: { get: ({ areas }) => areas.length },
    CellCount: { get: ({ areas }) => areas.reduce((sum, area) => sum + area.rowCount * area.columnCount, 0) },
  },
  children: {
    Areas: (areas, host) => bindObject(RangeCollection, areas, host),
    Worksheet: ({ sheetId }, host) => worksheetOf(sheetById(sheetId, host).id, host),
  },
  methods: { _KeepReference: command(() => undefined) },
};

export function rangeAreasOf(areas: Areas, host: HostContext): BoundObject {
  return bindObject(RangeAreas, areas, host);
}
