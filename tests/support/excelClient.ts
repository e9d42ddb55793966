import type { ActionGate } from "../../workbench/host/interpreter";
import { runBatch } from "../../workbench/host/interpreter";
import { type Conduct, GOOD_CONDUCT } from "../../workbench/host/session";
import { FAILURE } from "../../workbench/host/wire/commonApi";
import type { Json, JsonObject } from "../../workbench/host/wire/json";
import { BatchWriter } from "../workbench/support/batch";
import type { TestHost } from "../workbench/support/hostContext";

// A small client of Excel's object model, for trying what talks to Excel many times over without a browser. It writes the
// same requests as Office.js does and gives them to the workbench's host; the browser tests do it with the real Office.js.

class OfficeError extends Error {
  constructor(readonly code: string) {
    super(code);
  }
}

/** What Office.js calls the host's failures. */
const CODES: Readonly<Record<number, string>> = {
  [FAILURE.cellEditMode]: "InvalidOperationInCellEditMode",
  [FAILURE.sessionTimedOut]: "InvalidOrTimedOutSession",
  [FAILURE.modalDialogOpen]: "WriteNotSupportedWhenModalDialogOpen",
  [FAILURE.throttled]: "ActivityLimitReached",
  [FAILURE.requestTooLarge]: "RequestPayloadSizeLimitExceeded",
  [FAILURE.responseTooLarge]: "ResponsePayloadSizeLimitExceeded",
  [FAILURE.noCapability]: "AccessDenied",
};

/** How a client object is reached: from its parent, or, once it has been answered, by what it is known by. */
interface Node {
  readonly parent: Node | null;
  readonly write: (writer: BatchWriter, parentPath: number) => number;
  readonly isCollectionItem: boolean;
  readonly children: Map<string, object>;
  loaded: Record<string, unknown>;
  handle: JsonObject | null;
  isNull: boolean;
}

type Step = (writer: BatchWriter, pathOf: (node: Node) => number) => { action: number; take: (value: Json) => void };

const METHOD = /^(?:get|add|clear|delete|select|activate|autofit|calculate|protect|unprotect|remove|setPrint)/;
const COMMAND = /^(?:clear|delete|select|activate|autofit|calculate|protect|unprotect|remove|setPrint)/;

const pascal = (name: string): string => name.charAt(0).toUpperCase() + name.slice(1);
const camel = (name: string): string => name.charAt(0).toLowerCase() + name.slice(1);

class Context {
  readonly #conduct: Conduct;
  readonly #host: TestHost["host"];
  #steps: Step[] = [];
  #touched: Node[] = [];
  readonly workbook: object;

  constructor(host: TestHost["host"], conduct: Conduct) {
    this.#host = host;
    this.#conduct = conduct;
    this.workbook = this.#object(this.#node(null, (writer) => writer.root()));
  }

  #node(parent: Node | null, write: Node["write"]): Node {
    return {
      parent,
      write,
      isCollectionItem: false,
      children: new Map(),
      loaded: {},
      handle: null,
      isNull: false,
    };
  }

  /** An object that answers as Office.js's do: loaded values, child objects, methods; what is set on it is sent. */
  #object(node: Node): object {
    return new Proxy(node.loaded, {
      get: (_target, name) => {
        if (typeof name !== "string" || name === "then") return undefined;
        if (name === "isNullObject") return node.isNull;
        if (name === "context") return this;
        // What is held on to is let go by itself here.
        if (name === "untrack") return () => undefined;
        if (name === "load") return (names: string) => this.#load(node, names);
        if (name in node.loaded) return node.loaded[name];
        if (METHOD.test(name)) return (...args: unknown[]) => this.#call(node, name, args);
        return this.#child(node, name);
      },
      set: (_target, name, value) => {
        this.#steps.push((writer, pathOf) => ({
          action: writer.set(pathOf(node), pascal(String(name)), value as Json),
          take: () => undefined,
        }));
        return true;
      },
    });
  }

  #child(node: Node, name: string): object {
    const known = node.children.get(name);
    if (known !== undefined) return known;
    const child = this.#object(this.#node(node, (writer, parent) => writer.property(parent, pascal(name))));
    node.children.set(name, child);
    return child;
  }

  #call(node: Node, name: string, args: readonly unknown[]): object | undefined {
    const given = args as Json[];
    if (COMMAND.test(name)) {
      this.#steps.push((writer, pathOf) => ({
        action: writer.call(pathOf(node), pascal(name), given),
        take: () => undefined,
      }));
      return undefined;
    }
    const made = this.#node(node, (writer, parent) =>
      name === "getItem" ? writer.item(parent, given[0] ?? null) : writer.method(parent, pascal(name), given),
    );
    this.#touched.push(made);
    this.#steps.push((_writer, pathOf) => ({ action: pathOf(made), take: () => undefined }));
    return this.#object(made);
  }

  #load(node: Node, names: string): void {
    const select = names.split(",").map((name) => name.trim());
    this.#steps.push((writer, pathOf) => ({
      action: writer.load(pathOf(node), ...select),
      take: (value) => this.#take(node, value),
    }));
  }

  #take(node: Node, value: Json): void {
    if (value === null) {
      node.isNull = true;
      return;
    }
    for (const [name, loaded] of Object.entries(value as JsonObject)) {
      if (name === "_Items") node.loaded["items"] = (loaded as JsonObject[]).map((item) => this.#item(node, item));
      else if (!name.startsWith("_")) node.loaded[camel(name)] = this.#loadedValue(loaded ?? null);
    }
  }

  #loadedValue(value: Json): unknown {
    if (typeof value !== "object" || value === null || Array.isArray(value)) return value;
    return Object.fromEntries(Object.entries(value).map(([name, inner]) => [camel(name), inner]));
  }

  #item(collection: Node, item: JsonObject): object {
    const node = this.#node(collection, (writer, parent) => writer.item(parent, item["Id"] ?? null));
    this.#take(node, item);
    return this.#object(node);
  }

  async sync(): Promise<void> {
    const steps = this.#steps.splice(0);
    if (steps.length === 0) return;
    const writer = new BatchWriter();
    const paths = new Map<Node, number>();
    const pathOf = (node: Node): number => {
      const known = paths.get(node);
      if (known !== undefined) return known;
      const reference = node.handle?.["_ReferenceId"];
      const path =
        typeof reference === "string"
          ? writer.reference(reference)
          : node.write(writer, node.parent === null ? 0 : pathOf(node.parent));
      paths.set(node, path);
      return path;
    };
    const queued = steps.map((step) => step(writer, pathOf));
    const text = writer.text();
    const batch = writer.batch();
    const { refusal, gate, whenDone, beforeAnswer } = await this.#conduct.treat({
      batch,
      bytes: text.length,
      waitsForCellEdit: false,
    });
    if (refusal !== null) throw new OfficeError(CODES[refusal] ?? "GeneralException");
    const outcome = await runBatch(batch, this.#host, gate satisfies ActionGate);
    const failure = whenDone(() => JSON.stringify(outcome.results).length);
    await beforeAnswer();
    if (failure !== null) throw new OfficeError(CODES[failure] ?? "GeneralException");
    if (outcome.error !== null) throw new OfficeError(outcome.error.Code);
    const values = new Map(outcome.results.map(({ ActionId, Value }) => [ActionId, Value]));
    for (const node of this.#touched.splice(0)) {
      const path = paths.get(node);
      // The path's own action comes right after it.
      const answer = path === undefined ? undefined : values.get(path + 1);
      if (answer === null) node.isNull = true;
      else if (typeof answer === "object" && !Array.isArray(answer)) node.handle = answer as JsonObject;
    }
    for (const { action, take } of queued) {
      const value = values.get(action);
      if (value !== undefined) take(value);
    }
  }
}

/** How far an Excel's object model goes. */
export interface ExcelVersion {
  /** The requirement set ExcelApi 1.x that it has; 8 when left out. */
  readonly api?: number;
}

/** Puts `Excel`, `OfficeExtension` and `Office` where the product looks for them. Time passes at once. */
export function installExcel(
  { host }: TestHost,
  conduct: Conduct = GOOD_CONDUCT,
  { api = 8 }: ExcelVersion = {},
): void {
  const isSetSupported = (name: string, version: string): boolean =>
    name === "ExcelApi" && Number(version.replace(/^1\./, "")) <= api;
  Object.assign(globalThis, {
    OfficeExtension: { Error: OfficeError },
    Office: { context: { requirements: { isSetSupported }, displayLanguage: "nb-NO" } },
    Excel: {
      ClearApplyTo: { contents: "Contents", formats: "Formats", all: "All" },
      run: async (_options: unknown, batch: (context: Context) => Promise<unknown>): Promise<unknown> => {
        const context = new Context(host, conduct);
        const result = await batch(context);
        await context.sync();
        return result;
      },
    },
  });
}
