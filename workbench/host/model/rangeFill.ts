import type { SheetArea } from "../../grid/address";
import type { HostContext } from "../context";
import { requireUnprotected } from "./arguments";
import { isColor } from "./color";
import { bindObject, change, type BoundObject, type ObjectClass } from "./objectClass";
import { cellFormatProperty } from "./cellFormatProperty";

/** Excel.RangeFill. */
export const RangeFill: ObjectClass<SheetArea> = {
  name: "RangeFill",
  properties: { Color: cellFormatProperty("fillColor", isColor) },
  methods: {
    Clear: change((area, _args, host) => {
      requireUnprotected(area.sheetId, host);
      host.grid.writeFormat(area, { fillColor: "" });
    }),
  },
};

export function rangeFillOf(area: SheetArea, host: HostContext): BoundObject {
  return bindObject(RangeFill, area, host);
}
