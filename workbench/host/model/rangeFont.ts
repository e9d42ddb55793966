import type { SheetArea } from "../../grid/address";
import type { HostContext } from "../context";
import { isColor } from "./color";
import { bindObject, type BoundObject, type ObjectClass } from "./objectClass";
import { cellFormatProperty, isFlag } from "./cellFormatProperty";

/** Excel.RangeFont. */
export const RangeFont: ObjectClass<SheetArea> = {
  name: "RangeFont",
  properties: {
    Bold: cellFormatProperty("bold", isFlag),
    Italic: cellFormatProperty("italic", isFlag),
    Color: cellFormatProperty("fontColor", isColor),
  },
};

export function rangeFontOf(area: SheetArea, host: HostContext): BoundObject {
  return bindObject(RangeFont, area, host);
}
