import { cellArea, WHOLE_SHEET, type Area } from "../../grid/address";
import type { Visibility } from "../../grid/grid";
import type { HostContext } from "../context";
import { HostError } from "../errors";
import { EVENT } from "../wire/events";
import { areaFromText, flagArgument, integerArgument, isGiven, onSheet, sheetById, textArgument } from "./arguments";
import { eventMethods } from "./events";
import { namesOf } from "./namedItemCollection";
import { bindObject, change, command, NOTHING, type Argument, type BoundObject, type ObjectClass } from "./objectClass";
import { pageBreaksOf } from "./pageBreakCollection";
import { pageLayoutOf } from "./pageLayout";
import { rangeOf } from "./range";
import { requireSheetName } from "./sheetName";
import { tablesOf } from "./tableCollection";
import { freezePanesOf } from "./worksheetFreezePanes";
import { protectionOf } from "./worksheetProtection";
import { isColor } from "./color";

const VISIBILITIES: readonly Visibility[] = ["Visible", "Hidden", "VeryHidden"];

function requireAnotherVisibleSheet(id: string, host: HostContext): void {
  const others = host.grid.sheets().filter((sheet) => sheet.id !== id && sheet.visibility === "Visible");
  if (others.length === 0) throw new HostError("InvalidOperation");
}

function rangeAt(id: string, address: Argument, host: HostContext): BoundObject {
  if (!isGiven(address) || address === "") return rangeOf(onSheet(id, WHOLE_SHEET), host);
  const area = areaFromText(textArgument(address), id, host);
  if (!area) throw new HostError("InvalidArgument");
  return rangeOf(area, host);
}

function usedRange(id: string, valuesOnly: Argument, host: HostContext): Area | null {
  return host.grid.usedArea(id, flagArgument(valuesOnly));
}

/** Excel.Worksheet, known by its id. */
export const Worksheet: ObjectClass<string> = {
  name: "Worksheet",
  identify: (id, host) => ({ Id: sheetById(id, host).id }),
  properties: {
    Id: { get: (id) => id },
    Name: {
      get: (id, host) => sheetById(id, host).name,
      set: (id, value, host) => {
        const name = textArgument(value);
        if (name !== sheetById(id, host).name) {
          requireSheetName(name, id, host);
          host.grid.renameSheet(id, name);
        }
      },
    },
    Position: {
      get: (id, host) => host.grid.sheets().findIndex((sheet) => sheet.id === id),
      set: (id, value, host) => {
        const position = integerArgument(value);
        if (position < 0 || position >= host.grid.sheets().length) throw new HostError("InvalidArgument");
        host.grid.moveSheet(id, position);
      },
    },
    Visibility: {
      get: (id, host) => sheetById(id, host).visibility,
      set: (id, value, host) => {
        const visibility = VISIBILITIES.find((candidate) => candidate === value);
        if (!visibility) throw new HostError("InvalidArgument");
        if (visibility !== "Visible") requireAnotherVisibleSheet(id, host);
        host.grid.setVisibility(id, visibility);
      },
    },
    TabColor: {
      get: (id, host) => sheetById(id, host).tabColor,
      set: (id, value, host) => {
        if (value !== "" && !isColor(value)) throw new HostError("InvalidArgument");
        host.grid.setTabColor(id, value);
      },
    },
  },
  children: {
    Tables: (id, host) => tablesOf(id, host),
    Names: (id, host) => namesOf(id, host),
    Protection: protectionOf,
    FreezePanes: freezePanesOf,
    HorizontalPageBreaks: pageBreaksOf,
    PageLayout: pageLayoutOf,
  },
  methods: {
    ...eventMethods("DataChangedEvent", EVENT.worksheetChanged, (id: string) => id),
    ...eventMethods("SelectionChangedEvent", EVENT.worksheetSelectionChanged, (id: string) => id),
    ...eventMethods("ActivatedEvent", EVENT.worksheetActivated, (id: string) => id),
    ...eventMethods("DeactivatedEvent", EVENT.worksheetDeactivated, (id: string) => id),
    ...eventMethods("CalculatedEvent", EVENT.worksheetCalculated, (id: string) => id),
    Activate: command((id, _args, host) => {
      if (sheetById(id, host).visibility !== "Visible") throw new HostError("InvalidOperation");
      host.grid.activateSheet(id);
    }),
    Delete: change((id, _args, host) => {
      if (sheetById(id, host).visibility === "VeryHidden") throw new HostError("GeneralException");
      requireAnotherVisibleSheet(id, host);
      host.grid.deleteSheet(id);
    }),
    GetRange: { call: (id, [address], host) => rangeAt(id, address, host) },
    GetCell: {
      call: (id, [row, column], host) =>
        rangeOf(onSheet(id, cellArea(integerArgument(row), integerArgument(column))), host),
    },
    GetRangeByIndexes: {
      call: (id, [row, column, rows, columns], host) => {
        const area = {
          row: integerArgument(row),
          column: integerArgument(column),
          rowCount: integerArgument(rows),
          columnCount: integerArgument(columns),
        };
        return rangeOf(onSheet(id, area), host);
      },
    },
    // Of an empty sheet, Excel gives its first cell.
    GetUsedRange: {
      calculated: true,
      call: (id, [valuesOnly], host) => rangeOf(onSheet(id, usedRange(id, valuesOnly, host) ?? cellArea(0, 0)), host),
    },
    GetUsedRangeOrNullObject: {
      calculated: true,
      call: (id, [valuesOnly], host) => {
        const used = usedRange(id, valuesOnly, host);
        return used ? rangeOf(onSheet(id, used), host) : NOTHING;
      },
    },
  },
};

export function worksheetOf(id: string, host: HostContext): BoundObject {
  return bindObject(Worksheet, id, host);
}
