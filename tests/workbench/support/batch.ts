import type { Json } from "../../../workbench/host/wire/json";
import { ACTION, PATH, readBatch, type Batch } from "../../../workbench/host/wire/query";

/** Writes batches as Office.js does, one path or action at a time. A path's id is what its method gives. */
export class BatchWriter {
  readonly #paths: Record<string, Json> = {};
  readonly #actions: Json[] = [];
  #lastId = 0;

  #id(): number {
    this.#lastId += 1;
    return this.#lastId;
  }

  #path(type: number, name: string, parent: number | null, args: readonly Json[], objects: readonly number[]): number {
    const id = this.#id();
    this.#paths[String(id)] = {
      Id: id,
      ObjectPathType: type,
      Name: name,
      ...(parent !== null && { ParentObjectPathId: parent }),
      ArgumentInfo: { Arguments: args, ...(objects.length > 0 && { ReferencedObjectPathIds: objects }) },
    };
    this.#action(ACTION.instantiate, id, {});
    return id;
  }

  #action(type: number, path: number, more: Readonly<Record<string, Json>>): number {
    const id = this.#id();
    this.#actions.push({ Id: id, ActionType: type, ObjectPathId: path, Name: "", ...more });
    return id;
  }

  root(): number {
    return this.#path(PATH.root, "", null, [], []);
  }

  service(name: string): number {
    return this.#path(PATH.service, name, null, [], []);
  }

  reference(id: string): number {
    return this.#path(PATH.reference, id, null, [], []);
  }

  property(parent: number, name: string): number {
    return this.#path(PATH.property, name, parent, [], []);
  }

  item(parent: number, key: Json): number {
    return this.#path(PATH.indexer, "", parent, [key], []);
  }

  /** An object that a method gives. `objects` names, place by place, the arguments that are objects; 0 for those that are not. */
  method(parent: number, name: string, args: readonly Json[] = [], objects: readonly number[] = []): number {
    return this.#path(PATH.method, name, parent, args, objects);
  }

  load(path: number, ...select: readonly string[]): number {
    return this.#action(ACTION.query, path, { QueryInfo: select.length > 0 ? { Select: select } : {} });
  }

  loadSome(path: number, select: readonly string[], top: number, skip: number): number {
    return this.#action(ACTION.query, path, { QueryInfo: { Select: select, Top: top, Skip: skip } });
  }

  call(path: number, name: string, args: readonly Json[] = []): number {
    return this.#action(ACTION.method, path, { Name: name, ArgumentInfo: { Arguments: args } });
  }

  set(path: number, name: string, value: Json): number {
    return this.#action(ACTION.setProperty, path, { Name: name, ArgumentInfo: { Arguments: [value] } });
  }

  trace(): number {
    const id = this.#id();
    this.#actions.push({ Id: id, ActionType: ACTION.trace, Name: "Trace", ObjectPathId: 0 });
    return id;
  }

  text(): string {
    return JSON.stringify({ AutoKeepReference: true, Actions: this.#actions, ObjectPaths: this.#paths });
  }

  batch(): Batch {
    const batch = readBatch(this.text());
    if (!batch) throw new Error("not a batch");
    return batch;
  }
}
