import { isArray, isObject, parseJson, type Json } from "./json";

export const PATH = { root: 1, service: 2, method: 3, property: 4, indexer: 5, reference: 6, nothing: 7 } as const;
export const ACTION = {
  instantiate: 1,
  query: 2,
  method: 3,
  setProperty: 4,
  trace: 5,
  queryAsJson: 7,
  update: 9,
} as const;

/** How a client object is reached from another. */
export interface ObjectPath {
  readonly id: number;
  readonly type: number;
  readonly name: string;
  readonly parentId: number | null;
  readonly args: Arguments;
}

/** A call's arguments. Where `objectIds` has a path's id, the argument in that place is that object. */
export interface Arguments {
  readonly values: readonly Json[];
  readonly objectIds: readonly (number | null)[];
}

export interface QueryInfo {
  readonly select: readonly string[];
  readonly expand: readonly string[];
  readonly top: number | null;
  readonly skip: number | null;
}

export interface Action {
  readonly id: number;
  readonly type: number;
  readonly name: string;
  readonly pathId: number | null;
  readonly args: Arguments;
  readonly query: QueryInfo;
}

/** One `sync`. */
export interface Batch {
  readonly keepReferences: boolean;
  readonly actions: readonly Action[];
  readonly paths: ReadonlyMap<number, ObjectPath>;
}

export interface ActionResult {
  readonly ActionId: number;
  readonly Value: Json;
}

export interface ActionError {
  readonly Code: string;
  readonly Message: string;
  readonly Location: string;
  readonly ActionIndex: number;
}

function numberOr<Fallback>(value: Json | undefined, fallback: Fallback): number | Fallback {
  return typeof value === "number" ? value : fallback;
}

function textOf(value: Json | undefined): string {
  return typeof value === "string" ? value : "";
}

function textsOf(value: Json | undefined): string[] {
  return isArray(value) ? value.filter((item): item is string => typeof item === "string") : [];
}

// Office.js marks the arguments that are client objects in a list beside them, with a gap where an argument is a plain value.
function readArguments(info: Json | undefined): Arguments {
  if (!isObject(info)) return { values: [], objectIds: [] };
  const marks = isArray(info["ReferencedObjectPathIds"]) ? info["ReferencedObjectPathIds"] : [];
  return {
    values: isArray(info["Arguments"]) ? info["Arguments"] : [],
    objectIds: marks.map((mark) => (typeof mark === "number" && mark > 0 ? mark : null)),
  };
}

function readQueryInfo(info: Json | undefined): QueryInfo {
  const given = isObject(info) ? info : {};
  return {
    select: textsOf(given["Select"]),
    expand: textsOf(given["Expand"]),
    top: numberOr(given["Top"], null),
    skip: numberOr(given["Skip"], null),
  };
}

function readPath(id: string, path: Json | undefined): ObjectPath | null {
  if (!isObject(path)) return null;
  return {
    id: Number(id),
    type: numberOr(path["ObjectPathType"], 0),
    name: textOf(path["Name"]),
    parentId: numberOr(path["ParentObjectPathId"], null),
    args: readArguments(path["ArgumentInfo"]),
  };
}

function readAction(action: Json): Action | null {
  if (!isObject(action) || typeof action["Id"] !== "number" || typeof action["ActionType"] !== "number") return null;
  return {
    id: action["Id"],
    type: action["ActionType"],
    name: textOf(action["Name"]),
    pathId: numberOr(action["ObjectPathId"], null),
    args: readArguments(action["ArgumentInfo"]),
    query: readQueryInfo(action["QueryInfo"]),
  };
}

/** Reads a request's JSON text; null when it is no batch of actions. */
export function readBatch(text: string): Batch | null {
  const query = parseJson(text);
  if (!isObject(query) || !isArray(query["Actions"])) return null;
  const actions = query["Actions"].map(readAction);
  if (!actions.every((action) => action !== null)) return null;
  const paths = new Map<number, ObjectPath>();
  if (isObject(query["ObjectPaths"])) {
    for (const [id, value] of Object.entries(query["ObjectPaths"])) {
      const path = readPath(id, value);
      if (path) paths.set(path.id, path);
    }
  }
  return { keepReferences: query["AutoKeepReference"] === true, actions, paths };
}

const HTTP_OK = 200;

/** What became of a batch: every action's result, or those before the one that failed, with the error. */
export interface BatchOutcome {
  readonly results: readonly ActionResult[];
  /** The trace markers passed; Office.js completes the registration of some events by them. */
  readonly traceIds: readonly number[];
  readonly error: ActionError | null;
}

/** What became of a batch, as JSON text. */
export function writeBatchBody({ results, traceIds, error }: BatchOutcome): string {
  return JSON.stringify({ Results: results, TraceIds: traceIds, ...(error && { Error: error }) });
}

/** The answer that brings that text. */
export function batchAnswer(body: string): Json {
  return { Error: 0, Version: 1, Data: [HTTP_OK, [], body] };
}
