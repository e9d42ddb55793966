import type { HostContext } from "./context";
import { HostError } from "./errors";
import { serviceNamed } from "./model/services";
import { workbookOf } from "./model/workbook";
import { NOTHING, type Answer, type Argument, type BoundObject } from "./model/objectClass";
import { rangeOf } from "./model/range";
import {
  ACTION,
  PATH,
  type Action,
  type ActionResult,
  type Arguments,
  type Batch,
  type BatchOutcome,
  type ObjectPath,
  type QueryInfo,
} from "./wire/query";
import type { Json, JsonObject } from "./wire/json";

type Resolved = BoundObject | typeof NOTHING;

/** May stop an action before it is run, by throwing a `HostError`. Index counts the batch's actions from 0. */
export type ActionGate = (action: Action, index: number) => void;

const OPEN_GATE: ActionGate = () => undefined;

function isBound(value: Answer | Argument): value is BoundObject {
  return typeof value === "object" && value !== null && "className" in value && "identify" in value;
}

function toPascal(name: string): string {
  return name.startsWith("_") ? name : name.charAt(0).toUpperCase() + name.slice(1);
}

/** A call the host does not know, as it stands in the log and in `debugInfo.errorLocation`. */
class UnknownCall extends HostError {
  readonly call: string;

  constructor(call: string) {
    super("ApiNotFound");
    this.call = call;
  }
}

/** Names to load of one object: its own, and those of the objects it leads to. */
interface Selection {
  readonly own: readonly string[];
  readonly deeper: ReadonlyMap<string, readonly string[]>;
}

const KEEP_REFERENCE = "_KeepReference";
const EVERYTHING = new Set(["", "*", "$all"]);
const NOT_A_PROPERTY = new Set(["$none", "isNullObject"]);

function splitSelection(names: readonly string[]): Selection {
  const deeper = new Map<string, string[]>();
  const own: string[] = [];
  for (const name of names) {
    const slash = name.indexOf("/");
    if (slash < 0) own.push(name);
    else {
      const head = name.slice(0, slash);
      deeper.set(head, [...(deeper.get(head) ?? []), name.slice(slash + 1)]);
    }
  }
  return { own, deeper };
}

class BatchRun {
  readonly #batch: Batch;
  readonly #host: HostContext;
  readonly #resolved = new Map<number, Resolved>();
  #location = "";

  constructor(batch: Batch, host: HostContext) {
    this.#batch = batch;
    this.#host = host;
  }

  get location(): string {
    return this.#location;
  }

  async run(action: Action): Promise<Json> {
    if (action.type === ACTION.trace) return null;
    if (action.pathId === null) throw new HostError("InvalidObjectPath");
    const target = await this.#resolve(action.pathId);
    switch (action.type) {
      case ACTION.instantiate:
        return target === NOTHING ? null : target.identify();
      case ACTION.query:
        return target === NOTHING ? null : await this.#query(target, action.query);
      case ACTION.method:
        // Office.js asks to keep every range it is given, also one that turns out not to be there.
        if (target === NOTHING && action.name === KEEP_REFERENCE) return null;
        return await this.#answerOf(this.#present(target), action);
      case ACTION.setProperty:
        this.#set(this.#present(target), toPascal(action.name), action.args.values[0] ?? null);
        return null;
      default:
        throw this.#unknown("RequestContext", `action type ${action.type}`);
    }
  }

  #unknown(className: string, member: string): UnknownCall {
    this.#at(className, member);
    return new UnknownCall(`${className}.${member}`);
  }

  #at(className: string, member: string): void {
    this.#location = `${className}.${member}`;
    this.#host.log.record(className, member);
  }

  #present(target: Resolved): BoundObject {
    if (target === NOTHING) throw new HostError("InvalidObjectPath");
    return target;
  }

  async #resolve(pathId: number): Promise<Resolved> {
    const known = this.#resolved.get(pathId);
    if (known) return known;
    const path = this.#batch.paths.get(pathId);
    if (!path) throw new HostError("InvalidObjectPath");
    const found = await this.#follow(path);
    this.#resolved.set(pathId, found);
    return found;
  }

  async #follow(path: ObjectPath): Promise<Resolved> {
    switch (path.type) {
      case PATH.root:
        return workbookOf(this.#host);
      case PATH.service: {
        const service = serviceNamed(path.name, this.#host);
        if (!service) throw this.#unknown("service", path.name);
        return service;
      }
      case PATH.reference: {
        const area = this.#host.references.find(path.name);
        if (!area) throw new HostError("InvalidObjectPath");
        return rangeOf(area, this.#host);
      }
      case PATH.nothing:
        return NOTHING;
      default:
        return await this.#followFromParent(path);
    }
  }

  async #followFromParent(path: ObjectPath): Promise<Resolved> {
    if (path.parentId === null) throw new HostError("InvalidObjectPath");
    const parent = await this.#resolve(path.parentId);
    if (parent === NOTHING) return NOTHING;
    switch (path.type) {
      case PATH.property: {
        const child = parent.child(path.name);
        if (child === undefined) throw this.#unknown(parent.className, path.name);
        this.#at(parent.className, path.name);
        return child;
      }
      case PATH.indexer: {
        this.#at(parent.className, "GetItem");
        const item = parent.item((await this.#arguments(path.args))[0]);
        if (item === undefined) throw this.#unknown(parent.className, "GetItem");
        return item;
      }
      case PATH.method: {
        const answer = await this.#call(parent, path.name, path.args);
        if (answer === NOTHING || isBound(answer)) return answer;
        throw new HostError("GeneralException", `${parent.className}.${path.name} gave no object.`);
      }
      default:
        throw this.#unknown("RequestContext", `object path type ${path.type}`);
    }
  }

  async #arguments({ values, objectIds }: Arguments): Promise<Argument[]> {
    const args: Argument[] = [];
    for (const [index, value] of values.entries()) {
      const id = objectIds[index] ?? null;
      if (id === null) args.push(value);
      else {
        const target = await this.#resolve(id);
        args.push(target === NOTHING ? null : target);
      }
    }
    return args;
  }

  async #call(target: BoundObject, name: string, args: Arguments): Promise<Answer> {
    if (!target.hasMethod(name)) throw this.#unknown(target.className, name);
    const resolved = await this.#arguments(args);
    this.#at(target.className, name);
    if (target.isCalculated(name)) await this.#host.grid.settled();
    return await target.call(name, resolved);
  }

  async #answerOf(target: BoundObject, action: Action): Promise<Json> {
    const answer = await this.#call(target, action.name, action.args);
    if (answer === undefined || answer === NOTHING) return null;
    return isBound(answer) ? answer.identify() : answer;
  }

  #set(target: BoundObject, name: string, value: Json): void {
    this.#at(target.className, name);
    if (!target.hasProperty(name)) throw this.#unknown(target.className, name);
    target.set(name, value);
  }

  async #query(target: BoundObject, query: QueryInfo): Promise<JsonObject> {
    const items = target.items();
    const asked = [...query.select, ...query.expand.map((name) => `${name}/*`)];
    if (!items) return await this.#load(target, asked.length > 0 ? asked : ["*"]);
    return await this.#loadCollection(target, items, asked.length > 0 ? asked : ["items/*"], query);
  }

  // A name that a collection has not itself is meant for its items.
  async #loadCollection(
    target: BoundObject,
    items: readonly BoundObject[],
    names: readonly string[],
    { top, skip }: Pick<QueryInfo, "top" | "skip">,
  ): Promise<JsonObject> {
    const isOwn = (name: string): boolean => target.hasProperty(toPascal(name)) || NOT_A_PROPERTY.has(name);
    const own = names.filter(isOwn);
    const ofItems = names
      .filter((name) => !isOwn(name))
      .map((name) => (name === "items" ? "*" : name.replace(/^items\//, "")));
    const answer: Record<string, Json | undefined> = { ...(await this.#load(target, own)) };
    if (ofItems.length > 0) {
      this.#at(target.className, "Items");
      const from = skip ?? 0;
      const shown = items.slice(from, top === null ? undefined : from + top);
      const loaded: Json[] = [];
      for (const item of shown) loaded.push(await this.#loadAny(item, ofItems));
      answer["_Items"] = loaded;
    }
    return answer;
  }

  async #loadAny(target: BoundObject, names: readonly string[]): Promise<JsonObject> {
    const items = target.items();
    return items
      ? await this.#loadCollection(target, items, names, { top: null, skip: null })
      : await this.#load(target, names);
  }

  async #load(target: BoundObject, names: readonly string[]): Promise<JsonObject> {
    const { own, deeper } = splitSelection(names);
    const answer: Record<string, Json | undefined> = { ...target.identify() };
    const wanted = own.flatMap((name) => (EVERYTHING.has(name) ? target.propertyNames() : [toPascal(name)]));
    for (const name of wanted) {
      if (NOT_A_PROPERTY.has(name.charAt(0).toLowerCase() + name.slice(1)) || NOT_A_PROPERTY.has(name)) continue;
      const child = target.hasProperty(name) ? undefined : target.child(name);
      if (child !== undefined) {
        this.#at(target.className, name);
        answer[name] = child === NOTHING ? null : await this.#loadAny(child, ["*"]);
        continue;
      }
      if (!target.hasProperty(name)) throw this.#unknown(target.className, name);
      this.#at(target.className, name);
      if (target.isCalculated(name)) await this.#host.grid.settled();
      answer[name] = target.get(name);
    }
    for (const [name, rest] of deeper) {
      const child = target.child(toPascal(name));
      if (child === undefined) throw this.#unknown(target.className, toPascal(name));
      this.#at(target.className, toPascal(name));
      answer[toPascal(name)] = child === NOTHING ? null : await this.#loadAny(child, rest);
    }
    return answer;
  }
}

/**
 * Runs a batch's actions in order, up to the first that fails. What ran before it stays done, as in Excel.
 * A call the host does not know ends with `ApiNotFound` and a line in the log.
 */
export async function runBatch(batch: Batch, host: HostContext, gate: ActionGate = OPEN_GATE): Promise<BatchOutcome> {
  const run = new BatchRun(batch, host);
  const results: ActionResult[] = [];
  const traceIds: number[] = [];
  for (const [index, action] of batch.actions.entries()) {
    try {
      gate(action, index);
      const value = await run.run(action);
      results.push({ ActionId: action.id, Value: value });
      if (action.type === ACTION.trace) traceIds.push(action.id);
    } catch (error) {
      if (!(error instanceof HostError)) throw error;
      if (error instanceof UnknownCall) host.log.add("unknownCall", `${error.call} is not known to the workbench`);
      else host.log.add("refusedCall", `${run.location}: ${error.code}. ${error.message}`);
      const location = error instanceof UnknownCall ? error.call : run.location;
      const failure = { Code: error.code, Message: error.message, Location: location, ActionIndex: index };
      return { results, traceIds, error: failure };
    }
  }
  return { results, traceIds, error: null };
}
