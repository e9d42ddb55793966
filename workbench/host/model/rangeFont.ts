import type { SheetArea } from "../../grid/address";
import type { HostContext } from "../context";
import type { Json } from "../wire/json";
import { isColor } from "./color";
import { bindObject, type BoundObject, type ObjectClass } from "./objectClass";
import { cellFormatProperty, isFlag } from "./cellFormatProperty";

const SMALLEST = 1;
const LARGEST = 409;

const isFontSize = (value: Json): value is number => typeof value === "number" && value >= SMALLEST && value <= LARGEST;

/** Excel.RangeFont. */
export const RangeFont: ObjectClass<SheetArea> = {
  name: "RangeFont",
  properties: {
    Bold: cellFormatProperty("bold", isFlag),
    Italic: cellFormatProperty("italic", isFlag),
    Size: cellFormatProperty("fontSize", isFontSize),
    Color: cellFormatProperty("fontColor", isColor),
  },
};

export function rangeFontOf(area: SheetArea, host: HostContext): BoundObject {
  return bindObject(RangeFont, area, host);
}
