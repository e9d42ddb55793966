import { formatArea } from "../grid/address";
import type { Author, Cell, GridEvent } from "../grid/grid";
import type { HostContext } from "./context";
import { VALUE_TYPE } from "./model/valueType";
import { CATEGORY, EVENT, WORKBOOK_TARGET, type EventEntry, type EventType } from "./wire/events";
import type { JsonObject } from "./wire/json";

/** Excel tells the values of a change only when it is of one cell. */
function details(before: Cell | null, after: Cell | null): JsonObject {
  if (!before || !after) return {};
  return {
    valueBefore: before.value,
    valueAfter: after.value,
    valueTypeBefore: VALUE_TYPE[before.kind],
    valueTypeAfter: VALUE_TYPE[after.kind],
  };
}

/** An event of an object, for those who listen to it and those who listen to the whole workbook. */
function entriesFor(type: EventType, targetId: string, message: JsonObject, host: HostContext): EventEntry[] {
  const isRemote = message["source"] === REMOTE;
  return [targetId, WORKBOOK_TARGET]
    .filter((target) => host.subscriptions.has(type, target))
    .map((target) => ({
      category: CATEGORY.objectModel,
      type,
      targetId: target,
      message,
      ...(isRemote && { isRemote }),
    }));
}

const REMOTE = "Remote";

function sourceOf(author: Author): string {
  return author === "other" ? REMOTE : "Local";
}

function triggerOf(author: Author): string {
  return author === "addin" ? "ThisLocalAddin" : "Unknown";
}

/** What the add-in is told of a change in the workbook: an entry for each object it asked to hear of. */
export function entriesOfGridEvent(event: GridEvent, host: HostContext): EventEntry[] {
  if (!host.state.eventsEnabled) return [];
  switch (event.kind) {
    case "cellsChanged": {
      const { area, before, after, author } = event;
      const message = {
        address: formatArea(area),
        changeType: "RangeEdited",
        source: sourceOf(author),
        triggerSource: triggerOf(author),
        worksheetId: area.sheetId,
        referenceId: host.references.keep(area),
        shiftDirection: "None",
        ...details(before, after),
      };
      return entriesFor(EVENT.worksheetChanged, area.sheetId, message, host);
    }
    case "rowsOrColumnsMoved": {
      const { area, change, author } = event;
      const message = {
        address: formatArea(area),
        changeType: change,
        source: sourceOf(author),
        triggerSource: triggerOf(author),
        worksheetId: area.sheetId,
        referenceId: host.references.keep(area),
        shiftDirection: "None",
      };
      return entriesFor(EVENT.worksheetChanged, area.sheetId, message, host);
    }
    case "calculated": {
      const address = event.areas.map(formatArea).join(",");
      return entriesFor(EVENT.worksheetCalculated, event.sheetId, { address, worksheetId: event.sheetId }, host);
    }
    case "selected": {
      const message = { address: formatArea(event.area), worksheetId: event.area.sheetId };
      return entriesFor(EVENT.worksheetSelectionChanged, event.area.sheetId, message, host);
    }
    case "sheetActivated": {
      const left =
        event.previousId === null
          ? []
          : entriesFor(EVENT.worksheetDeactivated, event.previousId, { worksheetId: event.previousId }, host);
      return [...left, ...entriesFor(EVENT.worksheetActivated, event.sheetId, { worksheetId: event.sheetId }, host)];
    }
    case "sheetAdded":
    case "sheetDeleted": {
      const type = event.kind === "sheetAdded" ? EVENT.worksheetAdded : EVENT.worksheetDeleted;
      const message = { source: sourceOf(event.author), worksheetId: event.sheetId };
      return entriesFor(type, event.sheetId, message, host);
    }
    case "sheetRenamed": {
      const { sheetId, before, after, author } = event;
      const message = { nameBefore: before, nameAfter: after, source: sourceOf(author), worksheetId: sheetId };
      return entriesFor(EVENT.worksheetNameChanged, sheetId, message, host);
    }
  }
}

/** The event of the pane being shown or hidden, for `Office.addin.onVisibilityModeChanged`. */
export function visibilityEntry(isVisible: boolean): EventEntry {
  return {
    category: CATEGORY.objectModel,
    type: EVENT.visibilityChanged,
    targetId: "",
    message: { visibility: isVisible ? "Visible" : "Hidden" },
  };
}
