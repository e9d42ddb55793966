import type { HostContext } from "../context";
import { flagArgument } from "./arguments";
import { bindObject, type BoundObject, type ObjectClass } from "./objectClass";

/** Excel.Runtime (`context.runtime`). */
export const Runtime: ObjectClass<"runtime"> = {
  name: "Runtime",
  properties: {
    EnableEvents: {
      get: (_self, host) => host.state.eventsEnabled,
      set: (_self, value, host) => void (host.state.eventsEnabled = flagArgument(value)),
    },
  },
};

export function runtimeOf(host: HostContext): BoundObject {
  return bindObject(Runtime, "runtime", host);
}
