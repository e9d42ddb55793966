import { HostError } from "../errors";
import type { HostContext } from "../context";
import type { Json, JsonObject } from "../wire/json";

/** An object that is not there: the answer of an `…OrNullObject` call. */
export const NOTHING = Symbol("null object");

/** One argument: plain JSON, or the object it names. */
export type Argument = Json | BoundObject | undefined;

/** What a method gives: plain JSON, an object, no object, or nothing at all. */
export type Answer = Json | BoundObject | typeof NOTHING | undefined;

export interface Property<Target> {
  readonly get: (target: Target, host: HostContext) => Json;
  readonly set?: (target: Target, value: Json, host: HostContext) => void;
  /** Whether the value waits for formulas to be calculated. */
  readonly calculated?: boolean;
  /** Whether a load that names no property brings it too. */
  readonly onlyWhenNamed?: boolean;
}

export interface Method<Target> {
  readonly call: (target: Target, args: readonly Argument[], host: HostContext) => Answer | Promise<Answer>;
  /** Whether it waits for formulas to be calculated. */
  readonly calculated?: boolean;
  /** Whether it changes what the workbook holds. Setting a property always does. */
  readonly changes?: boolean;
}

/** A method that changes the workbook and answers nothing. */
export function change<Target>(
  run: (target: Target, args: readonly Argument[], host: HostContext) => void,
  options: Pick<Method<Target>, "calculated"> = {},
): Method<Target> {
  return { ...command(run, options), changes: true };
}

/** A method that does something and answers nothing. */
export function command<Target>(
  run: (target: Target, args: readonly Argument[], host: HostContext) => void,
  options: Pick<Method<Target>, "calculated"> = {},
): Method<Target> {
  return {
    ...options,
    call: (target, args, host) => {
      run(target, args, host);
      return undefined;
    },
  };
}

/** One class of Excel's object model: the members this host answers for, each with what it does. Names are as on the wire. */
export interface ObjectClass<Target> {
  readonly name: string;
  /** What an object is known by later; a range is given a reference, other things have an id. */
  readonly identify?: (target: Target, host: HostContext) => JsonObject;
  readonly properties?: Readonly<Record<string, Property<Target>>>;
  readonly children?: Readonly<Record<string, (target: Target, host: HostContext) => BoundObject | typeof NOTHING>>;
  readonly methods?: Readonly<Record<string, Method<Target>>>;
  /** For a collection: what it holds, in order, and how one is found by `getItem`. */
  readonly items?: (target: Target, host: HostContext) => readonly BoundObject[];
  readonly item?: (target: Target, key: Argument, host: HostContext) => BoundObject;
}

/** An object of some class, as the interpreter handles it. */
export interface BoundObject {
  readonly className: string;
  readonly target: unknown;
  identify(): JsonObject;
  propertyNames(): readonly string[];
  hasProperty(name: string): boolean;
  isCalculated(member: string): boolean;
  get(name: string): Json;
  set(name: string, value: Json): void;
  child(name: string): BoundObject | typeof NOTHING | undefined;
  hasMethod(name: string): boolean;
  call(name: string, args: readonly Argument[]): Answer | Promise<Answer>;
  items(): readonly BoundObject[] | undefined;
  item(key: Argument): BoundObject | undefined;
}

/** Ties a class to one object of it. */
export function bindObject<Target>(objectClass: ObjectClass<Target>, target: Target, host: HostContext): BoundObject {
  const { name: className, properties = {}, children = {}, methods = {} } = objectClass;
  const own = <Value>(members: Readonly<Record<string, Value>>, name: string): Value | undefined =>
    Object.hasOwn(members, name) ? members[name] : undefined;
  return {
    className,
    target,
    identify: () => objectClass.identify?.(target, host) ?? {},
    propertyNames: () => Object.keys(properties).filter((name) => properties[name]?.onlyWhenNamed !== true),
    hasProperty: (name) => own(properties, name) !== undefined,
    isCalculated: (member) => (own(properties, member) ?? own(methods, member))?.calculated === true,
    get: (name) => {
      const property = own(properties, name);
      if (!property) throw new HostError("ApiNotFound");
      return property.get(target, host);
    },
    set: (name, value) => {
      const set = own(properties, name)?.set;
      if (!set) throw new HostError("ApiNotFound");
      set(target, value, host);
    },
    child: (name) => own(children, name)?.(target, host),
    hasMethod: (name) => own(methods, name) !== undefined,
    call: (name, args) => {
      const method = own(methods, name);
      if (!method) throw new HostError("ApiNotFound");
      return method.call(target, args, host);
    },
    items: () => objectClass.items?.(target, host),
    item: (key) => objectClass.item?.(target, key, host),
  };
}

/** Every member a class answers for: the list a test holds against what an add-in sends. */
export function membersOf(objectClass: {
  readonly name: string;
  readonly properties?: object;
  readonly children?: object;
  readonly methods?: object;
  readonly item?: unknown;
  readonly items?: unknown;
}): readonly string[] {
  const named = [objectClass.properties, objectClass.children, objectClass.methods].flatMap((members) =>
    Object.keys(members ?? {}),
  );
  return [...named, ...(objectClass.items ? ["Items"] : []), ...(objectClass.item ? ["GetItem"] : [])].sort();
}
