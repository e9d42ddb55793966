import type { SheetArea } from "../../grid/address";
import type { HostContext } from "../context";
import { HostError } from "../errors";
import type { Json } from "../wire/json";
import { requireUnprotected } from "./arguments";
import { cellFormatProperty, isFlag } from "./cellFormatProperty";
import { bindObject, change, type BoundObject, type ObjectClass, type Property } from "./objectClass";
import { rangeBordersOf } from "./rangeBorderCollection";
import { rangeFillOf } from "./rangeFill";
import { rangeFontOf } from "./rangeFont";

const oneOf =
  <Value extends string>(values: readonly Value[]) =>
  (value: Json): value is Value =>
    (values as readonly Json[]).includes(value);

function sizeProperty(
  get: (area: SheetArea, host: HostContext) => number | null,
  set: (area: SheetArea, points: number, host: HostContext) => void,
): Property<SheetArea> {
  return {
    get,
    set: (area, value, host) => {
      if (typeof value !== "number" || value < 0) throw new HostError("InvalidArgument");
      requireUnprotected(area.sheetId, host);
      set(area, value, host);
    },
  };
}

/** Excel.RangeFormat. */
export const RangeFormat: ObjectClass<SheetArea> = {
  name: "RangeFormat",
  properties: {
    WrapText: cellFormatProperty("wrapText", isFlag),
    HorizontalAlignment: cellFormatProperty(
      "horizontalAlignment",
      oneOf(["General", "Left", "Center", "Right"] as const),
    ),
    VerticalAlignment: cellFormatProperty("verticalAlignment", oneOf(["Top", "Center", "Bottom"] as const)),
    ColumnWidth: sizeProperty(
      (area, host) => host.grid.columnWidth(area),
      (area, points, host) => host.grid.setColumnWidth(area, points),
    ),
    RowHeight: sizeProperty(
      (area, host) => host.grid.rowHeight(area),
      (area, points, host) => host.grid.setRowHeight(area, points),
    ),
  },
  children: { Borders: rangeBordersOf, Fill: rangeFillOf, Font: rangeFontOf },
  methods: {
    AutofitColumns: change(
      (area, _args, host) => {
        requireUnprotected(area.sheetId, host);
        host.grid.autofitColumns(area);
      },
      { calculated: true },
    ),
  },
};

export function rangeFormatOf(area: SheetArea, host: HostContext): BoundObject {
  return bindObject(RangeFormat, area, host);
}
