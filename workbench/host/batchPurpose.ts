import { CHANGING_METHODS } from "./supportedCalls";
import { ACTION, PATH, type Action, type Batch } from "./wire/query";

/**
 * What a batch is for: it changes the workbook, reads it, starts or stops listening to events, or brings the results of custom
 * functions. The rest is upkeep between Office.js and the host that no add-in asked for.
 */
export type BatchPurpose = "writes" | "reads" | "listens" | "functions" | "upkeep";

type ActionPurpose = BatchPurpose | "finds";

const REFERENCE_KEEPING: ReadonlySet<string> = new Set([
  "_KeepReference",
  "_RemoveReference",
  "_RemoveAllReferences",
  "_GetReferenceCount",
]);
const FUNCTION_RESULTS = "SetInvocationArrayResults";
const RUNTIME = "_Runtime";

/** Whether the action goes to a service beside the workbook. */
function isForService(action: Action, batch: Batch): boolean {
  let path = action.pathId === null ? undefined : batch.paths.get(action.pathId);
  while (path?.parentId !== undefined && path.parentId !== null) path = batch.paths.get(path.parentId);
  return path?.type === PATH.service;
}

function purposeOfAction(action: Action, batch: Batch): ActionPurpose {
  if (action.type === ACTION.trace) return "upkeep";
  if (isForService(action, batch)) return action.name === FUNCTION_RESULTS ? "functions" : "upkeep";
  const path = action.pathId === null ? undefined : batch.paths.get(action.pathId);
  switch (action.type) {
    case ACTION.instantiate:
      if (path?.type === PATH.root) return "upkeep";
      return path?.type === PATH.method && CHANGING_METHODS.has(path.name) ? "writes" : "finds";
    case ACTION.query:
      return "reads";
    case ACTION.setProperty:
      return path?.name === RUNTIME ? "upkeep" : "writes";
    case ACTION.method:
      if (CHANGING_METHODS.has(action.name)) return "writes";
      if (/^_(?:Unr|R)egister/.test(action.name)) return "listens";
      return REFERENCE_KEEPING.has(action.name) ? "upkeep" : "reads";
    default:
      return "reads";
  }
}

/** Whether an action changes the workbook. */
export function isChange(action: Action, batch: Batch): boolean {
  return purposeOfAction(action, batch) === "writes";
}

/** What a batch is for; of several purposes, the one with the most consequence. */
export function purposeOf(batch: Batch): BatchPurpose {
  const purposes = new Set(batch.actions.map((action) => purposeOfAction(action, batch)));
  for (const purpose of ["writes", "reads", "functions", "listens"] as const) if (purposes.has(purpose)) return purpose;
  return purposes.has("finds") ? "reads" : "upkeep";
}
