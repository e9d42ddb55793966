import type { Json } from "./json";

/** What an event message is for. */
export const CATEGORY = { customFunction: 1, action: 2, objectModel: 65_536 } as const;

/** The numbers under which Excel sends its events. */
export const EVENT = {
  worksheetChanged: 10,
  worksheetActivated: 11,
  worksheetDeactivated: 12,
  worksheetAdded: 13,
  worksheetSelectionChanged: 14,
  worksheetDeleted: 15,
  worksheetCalculated: 16,
  worksheetNameChanged: 25,
  tableSelectionChanged: 100,
  tableChanged: 101,
  tableAdded: 102,
  tableDeleted: 103,
  visibilityChanged: 65_539,
} as const;
export type EventType = (typeof EVENT)[keyof typeof EVENT];

/** The target of an event that concerns the whole workbook. */
export const WORKBOOK_TARGET = "Workbook";

/** The actions under which events are registered for and sent. */
export const REGISTRATION = {
  richApi: "richApiMessage",
  selection: "documentSelectionChanged",
  ribbonCommand: "appCommandInvoked",
} as const;

/** One event on its way to Office.js. The target must be exactly the id the add-in was given, or it is dropped. */
export interface EventEntry {
  readonly category: number;
  readonly type: number;
  readonly targetId: string;
  readonly message: Json;
  /** Whether it comes of what someone else did, on another machine. */
  readonly isRemote?: boolean;
}

/** The data of an event message. */
export function writeEventEntries(entries: readonly EventEntry[]): Json {
  return {
    ArrayData: entries.map(({ category, type, targetId, message, isRemote }, index) => [
      category,
      type,
      targetId,
      typeof message === "string" ? message : JSON.stringify(message),
      index,
      isRemote === true,
    ]),
  };
}
