import { cellArea } from "../../grid/address";
import type { HostContext } from "../context";
import { HostError } from "../errors";
import { applicationOf } from "./application";
import { onSheet, textArgument } from "./arguments";
import { documentPropertiesOf } from "./documentProperties";
import { namesOf } from "./namedItemCollection";
import { bindObject, command, NOTHING, type BoundObject, type ObjectClass } from "./objectClass";
import { rangeOf } from "./range";
import { runtimeOf } from "./runtime";
import { settingsOf } from "./settingCollection";
import { tablesOf } from "./tableCollection";
import { worksheetsOf } from "./worksheetCollection";

/** Excel.Workbook, the root of the object model. */
export const Workbook: ObjectClass<"workbook"> = {
  name: "Workbook",
  properties: {
    Name: { get: (_self, host) => host.grid.name() },
    ReadOnly: { get: () => false },
  },
  children: {
    Application: (_self, host) => applicationOf(host),
    Worksheets: (_self, host) => worksheetsOf(host),
    Tables: (_self, host) => tablesOf(null, host),
    Names: (_self, host) => namesOf(null, host),
    Settings: (_self, host) => settingsOf(host),
    Properties: (_self, host) => documentPropertiesOf(host),
    _Runtime: (_self, host) => runtimeOf(host),
  },
  methods: {
    GetSelectedRange: { call: (_self, _args, host) => rangeOf(host.grid.selection(), host) },
    GetActiveCell: {
      call: (_self, _args, host) => {
        const { sheetId, row, column } = host.grid.selection();
        return rangeOf(onSheet(sheetId, cellArea(row, column)), host);
      },
    },
    _GetRangeForEventByReferenceId: {
      call: (_self, [id], host) => {
        const area = host.references.find(textArgument(id));
        if (!area) throw new HostError("ItemNotFound");
        return rangeOf(area, host);
      },
    },
    _GetRangeOrNullObjectForEventByReferenceId: {
      call: (_self, [id], host) => {
        const area = host.references.find(textArgument(id));
        return area ? rangeOf(area, host) : NOTHING;
      },
    },
    _RemoveReference: command((_self, [id], host) => host.references.remove(textArgument(id))),
    _RemoveAllReferences: command((_self, _args, host) => host.references.removeAll()),
    _GetReferenceCount: { call: (_self, _args, host) => host.references.count() },
  },
};

export function workbookOf(host: HostContext): BoundObject {
  return bindObject(Workbook, "workbook", host);
}
