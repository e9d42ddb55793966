import type { HostContext } from "../context";
import { parseJson } from "../wire/json";
import { bindObject, change, type BoundObject, type ObjectClass } from "./objectClass";

/** Excel.Setting, known by its key. */
export const Setting: ObjectClass<string> = {
  name: "Setting",
  identify: (key) => ({ _Id: key }),
  properties: {
    Key: { get: (key) => key },
    Value: {
      get: (key, host) => parseJson(host.state.settings.get(key) ?? "null") ?? null,
      set: (key, value, host) => void host.state.settings.set(key, JSON.stringify(value)),
    },
  },
  methods: { Delete: change((key, _args, host) => void host.state.settings.delete(key)) },
};

export function settingOf(key: string, host: HostContext): BoundObject {
  return bindObject(Setting, key, host);
}
