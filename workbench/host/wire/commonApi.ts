import { isArray, isObject, type Json } from "./json";

/** The numbers of the older Common API that this host answers. */
export const DISPATCH = { saveSettings: 76, richApi: 93 } as const;

/** Office's own numbers for a failure of a whole request. */
export const FAILURE = {
  unsupported: 5000,
  cellEditMode: 5004,
  sessionTimedOut: 5012,
  modalDialogOpen: 5016,
  throttled: 5102,
  requestTooLarge: 5103,
  responseTooLarge: 5104,
  noCapability: 7000,
} as const;
export type Failure = (typeof FAILURE)[keyof typeof FAILURE];

const RICH_API_BODY = 4;
const RICH_API_FLAGS = 6;
/** What `Excel.run({ delayForCellEdit: true }, …)` asks for, where the host says that it can. */
const DELAY_FOR_CELL_EDIT = 64;

export interface MethodCall {
  readonly dispatchId: number;
  readonly data: Json;
}

/** Reads the data of `executeMethod`; null when it is none. */
export function readMethodCall(data: Json): MethodCall | null {
  const method = isObject(data) ? data["DdaMethod"] : undefined;
  const dispatchId = isObject(method) ? method["DispatchId"] : undefined;
  return typeof dispatchId === "number" ? { dispatchId, data } : null;
}

/** The JSON text of the batch in a rich API request; null when there is none. */
export function readRichApiBody(data: Json): string | null {
  const array = isObject(data) ? data["ArrayData"] : undefined;
  const body = isArray(array) ? array[RICH_API_BODY] : undefined;
  return typeof body === "string" ? body : null;
}

/** Whether a rich API request is to wait while a person types in a cell. */
export function readWaitsForCellEdit(data: Json): boolean {
  const array = isObject(data) ? data["ArrayData"] : undefined;
  const flags = isArray(array) ? array[RICH_API_FLAGS] : undefined;
  return typeof flags === "number" && (flags & DELAY_FOR_CELL_EDIT) !== 0;
}

/** The settings an add-in saves, each value as JSON text; null when there are none. */
export function readSavedSettings(data: Json): ReadonlyMap<string, string> | null {
  const request = isObject(data) ? data["DdaSettingsMethod"] : undefined;
  const pairs = isObject(request) ? request["Properties"] : undefined;
  if (!isArray(pairs)) return null;
  const settings = new Map<string, string>();
  for (const pair of pairs) {
    if (isArray(pair) && typeof pair[0] === "string" && typeof pair[1] === "string") settings.set(pair[0], pair[1]);
  }
  return settings;
}

/** The answer to a method or a registration that went well. */
export const DONE: Json = { Error: 0, Version: 1 };

export function failed(failure: Failure): Json {
  return { Error: failure, Version: 1 };
}
