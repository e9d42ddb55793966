import type { Sheet } from "../../grid/grid";
import type { HostContext } from "../context";
import { HostError } from "../errors";
import { EVENT, WORKBOOK_TARGET } from "../wire/events";
import { flagArgument, isGiven, sheetByKey, textArgument } from "./arguments";
import { eventMethods } from "./events";
import { bindObject, NOTHING, type Argument, type BoundObject, type ObjectClass } from "./objectClass";
import { freeSheetName, requireSheetName } from "./sheetName";
import { worksheetOf } from "./worksheet";

function shown(host: HostContext, visibleOnly: Argument): readonly Sheet[] {
  const sheets = host.grid.sheets();
  return flagArgument(visibleOnly) ? sheets.filter((sheet) => sheet.visibility === "Visible") : sheets;
}

function required(sheet: Sheet | undefined, host: HostContext): BoundObject {
  if (!sheet) throw new HostError("ItemNotFound");
  return worksheetOf(sheet.id, host);
}

const workbookTarget = (): string => WORKBOOK_TARGET;

/** Excel.WorksheetCollection. */
export const WorksheetCollection: ObjectClass<"worksheets"> = {
  name: "WorksheetCollection",
  items: (_all, host) => host.grid.sheets().map((sheet) => worksheetOf(sheet.id, host)),
  item: (_all, key, host) => required(sheetByKey(textArgument(key), host), host),
  methods: {
    ...eventMethods("DataChangedEvent", EVENT.worksheetChanged, workbookTarget),
    ...eventMethods("SelectionChangedEvent", EVENT.worksheetSelectionChanged, workbookTarget),
    ...eventMethods("AddedEvent", EVENT.worksheetAdded, workbookTarget),
    ...eventMethods("DeletedEvent", EVENT.worksheetDeleted, workbookTarget),
    ...eventMethods("ActivatedEvent", EVENT.worksheetActivated, workbookTarget),
    ...eventMethods("DeactivatedEvent", EVENT.worksheetDeactivated, workbookTarget),
    ...eventMethods("CalculatedEvent", EVENT.worksheetCalculated, workbookTarget),
    ...eventMethods("EventNameChanged", EVENT.worksheetNameChanged, workbookTarget),
    Add: {
      changes: true,
      call: (_all, [given], host) => {
        const name = isGiven(given)
          ? textArgument(given)
          : freeSheetName(host.grid.sheets().map((sheet) => sheet.name));
        requireSheetName(name, null, host);
        return worksheetOf(host.grid.addSheet(name), host);
      },
    },
    GetActiveWorksheet: { call: (_all, _args, host) => worksheetOf(host.grid.activeSheetId(), host) },
    GetCount: { call: (_all, [visibleOnly], host) => shown(host, visibleOnly).length },
    GetFirst: { call: (_all, [visibleOnly], host) => required(shown(host, visibleOnly)[0], host) },
    GetLast: { call: (_all, [visibleOnly], host) => required(shown(host, visibleOnly).at(-1), host) },
    GetItemOrNullObject: {
      call: (_all, [key], host) => {
        const sheet = sheetByKey(textArgument(key), host);
        return sheet ? worksheetOf(sheet.id, host) : NOTHING;
      },
    },
  },
};

export function worksheetsOf(host: HostContext): BoundObject {
  return bindObject(WorksheetCollection, "worksheets", host);
}
