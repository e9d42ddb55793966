import type { SheetArea } from "../../grid/address";
import type { DefinedName } from "../../grid/grid";
import type { HostContext } from "../context";
import { HostError } from "../errors";
import { areaFromText } from "./arguments";
import { bindObject, change, NOTHING, type BoundObject, type ObjectClass } from "./objectClass";
import { rangeOf } from "./range";

/** A name and the sheet it belongs to, null for the workbook. */
export type NameKey = Pick<DefinedName, "name" | "sheetId">;

function nameBy(key: NameKey, host: HostContext): DefinedName {
  const found = host.grid.names().find(({ name, sheetId }) => name === key.name && sheetId === key.sheetId);
  if (!found) throw new HostError("ItemNotFound");
  return found;
}

function rangeNamed(key: NameKey, host: HostContext): SheetArea | null {
  return areaFromText(nameBy(key, host).formula.replace(/^=/, ""), key.sheetId ?? host.grid.activeSheetId(), host);
}

/** Excel.NamedItem. A name that stands for something else than one range has the type `String` here. */
export const NamedItem: ObjectClass<NameKey> = {
  name: "NamedItem",
  identify: ({ name }) => ({ _Id: name }),
  properties: {
    Name: { get: ({ name }) => name },
    Type: { get: (key, host) => (rangeNamed(key, host) ? "Range" : "String") },
    Value: { get: (key, host) => nameBy(key, host).formula.replace(/^=/, "").replaceAll("$", "") },
    Formula: { get: (key, host) => nameBy(key, host).formula },
    Visible: { get: (key, host) => nameBy(key, host).visible },
    Comment: { get: (key, host) => nameBy(key, host).comment },
    Scope: { get: ({ sheetId }) => (sheetId === null ? "Workbook" : "Worksheet") },
  },
  methods: {
    GetRange: {
      call: (key, _args, host) => {
        const area = rangeNamed(key, host);
        if (!area) throw new HostError("ItemNotFound");
        return rangeOf(area, host);
      },
    },
    GetRangeOrNullObject: {
      call: (key, _args, host) => {
        const area = rangeNamed(key, host);
        return area ? rangeOf(area, host) : NOTHING;
      },
    },
    Delete: change(({ name, sheetId }, _args, host) => host.grid.deleteName(name, sheetId)),
  },
};

export function namedItemOf({ name, sheetId }: NameKey, host: HostContext): BoundObject {
  return bindObject(NamedItem, { name, sheetId }, host);
}
