import type { SheetArea } from "../../grid/address";
import type { CellFormat } from "../../grid/grid";
import { HostError } from "../errors";
import type { Json } from "../wire/json";
import { requireUnprotected } from "./arguments";
import type { Property } from "./objectClass";

/** A format that cells hold; reading gives null when the cells differ. `accepts` says which values Excel takes. */
export function cellFormatProperty<Key extends keyof CellFormat>(
  key: Key,
  accepts: (value: Json) => value is CellFormat[Key] & Json,
): Property<SheetArea> {
  return {
    get: (area, host) => host.grid.readFormat(area)[key],
    set: (area, value, host) => {
      if (!accepts(value)) throw new HostError("InvalidArgument");
      requireUnprotected(area.sheetId, host);
      host.grid.writeFormat(area, { [key]: value });
    },
  };
}

export const isFlag = (value: Json): value is boolean => typeof value === "boolean";
