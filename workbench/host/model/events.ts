import type { EventType } from "../wire/events";
import { command, type Method } from "./objectClass";

/** The two hidden methods by which Office.js starts and stops an event of an object. */
export function eventMethods<Target>(
  name: string,
  type: EventType,
  targetId: (target: Target) => string,
): Readonly<Record<string, Method<Target>>> {
  const change = (action: "add" | "remove"): Method<Target> =>
    command((target, _args, host) => host.subscriptions[action](type, targetId(target)));
  return { [`_Register${name}`]: change("add"), [`_Unregister${name}`]: change("remove") };
}
