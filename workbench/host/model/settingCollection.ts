import type { HostContext } from "../context";
import { HostError } from "../errors";
import { textArgument } from "./arguments";
import { bindObject, NOTHING, type BoundObject, type ObjectClass } from "./objectClass";
import { settingOf } from "./setting";

/** Excel.SettingCollection: what the add-in keeps in the workbook. */
export const SettingCollection: ObjectClass<"settings"> = {
  name: "SettingCollection",
  items: (_all, host) => [...host.state.settings.keys()].map((key) => settingOf(key, host)),
  item: (_all, key, host) => {
    const name = textArgument(key);
    if (!host.state.settings.has(name)) throw new HostError("ItemNotFound");
    return settingOf(name, host);
  },
  methods: {
    Add: {
      changes: true,
      call: (_all, [key, value], host) => {
        const name = textArgument(key);
        host.state.settings.set(name, JSON.stringify(value ?? null));
        return settingOf(name, host);
      },
    },
    GetCount: { call: (_all, _args, host) => host.state.settings.size },
    GetItemOrNullObject: {
      call: (_all, [key], host) => {
        const name = textArgument(key);
        return host.state.settings.has(name) ? settingOf(name, host) : NOTHING;
      },
    },
  },
};

export function settingsOf(host: HostContext): BoundObject {
  return bindObject(SettingCollection, "settings", host);
}
