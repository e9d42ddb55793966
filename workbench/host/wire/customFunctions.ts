import { CATEGORY, type EventEntry } from "./events";
import { isArray, isObject, type Json } from "./json";

const INVOKE = 1000;
export const INVOCATION_FLAG = { cancelable: 1, streaming: 2, errorsAsArguments: 4, richData: 8 } as const;

export interface Invocation {
  readonly id: number;
  readonly functionId: string;
  /** As many as the metadata lists. */
  readonly args: readonly Json[];
  /** The calling cell, `Sheet1!A1`. */
  readonly address: string;
  readonly flags: number;
}

/** The message that calls a custom function. */
export function invocationEntry({ id, functionId, args, address, flags }: Invocation): EventEntry {
  const message = JSON.stringify([id, functionId, args, address, flags]);
  return { category: CATEGORY.customFunction, type: INVOKE, targetId: "", message };
}

/** An error as a custom function takes it among its arguments. */
export function errorArgument(code: string): Json {
  return { type: "CustomFunctionError", code };
}

/** A cell of a result that is an error, with the words the function gave. */
export interface ErrorCell {
  readonly error: string;
  readonly message: string;
}

/** A cell of a result. `null` is blank. */
export type ResultCell = string | number | boolean | null | ErrorCell;

export interface CustomFunctionResult {
  readonly id: number;
  /** Rows of cells; one row of one cell for a single value or a failure of the whole call. */
  readonly cells: readonly (readonly ResultCell[])[];
}

const FAILURE_TEXT: Readonly<Record<number, string>> = {
  1: "#N/A",
  5: "#DIV/0!",
  6: "#NUM!",
  7: "#VALUE!",
  8: "#NULL!",
};
const LOST_MESSAGE: Readonly<Record<number, string>> = {
  0: "The function gave a value that is no number.",
  2: "The function is not associated, or threw an error that was not a CustomFunctions.Error.",
  3: "The function's promise was rejected with an error that was not a CustomFunctions.Error.",
};

/** An object is an error only when it says so; another object is data this host does not show. */
function readCell(value: Json): ResultCell {
  if (value === null || typeof value !== "object") return value;
  if (!isObject(value)) return { error: "#VALUE!", message: "The function gave an array inside a cell." };
  if (
    value["valueType"] === "CustomFunctionError" ||
    value["type"] === "CustomFunctionError" ||
    value["type"] === "Error"
  ) {
    const code = value["basicValue"] ?? value["code"];
    const message = value["message"];
    return { error: typeof code === "string" ? code : "#VALUE!", message: typeof message === "string" ? message : "" };
  }
  const basic = value["basicValue"];
  if (typeof basic === "number" || typeof basic === "string" || typeof basic === "boolean") return basic;
  return { error: "#VALUE!", message: "The function gave a data type that the workbench does not show." };
}

function readValue(value: Json): ResultCell[][] {
  if (!isArray(value)) return [[readCell(value)]];
  return value.map((row) => (isArray(row) ? row.map(readCell) : [readCell(row)]));
}

/** Reads one element of `SetInvocationArrayResults`; null when it is none. */
export function readResult(element: Json): CustomFunctionResult | null {
  if (!isArray(element) || typeof element[0] !== "number") return null;
  const [id, succeeded, value, code] = element;
  if (succeeded === true) return { id, cells: readValue(value ?? null) };
  const number = typeof code === "number" ? code : 0;
  const text = typeof value === "string" && value !== "" ? value : (LOST_MESSAGE[number] ?? "");
  return { id, cells: [[{ error: FAILURE_TEXT[number] ?? "#VALUE!", message: text }]] };
}
