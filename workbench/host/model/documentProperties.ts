import type { HostContext } from "../context";
import { textArgument } from "./arguments";
import { bindObject, type BoundObject, type ObjectClass, type Property } from "./objectClass";

const NAMES = ["Title", "Subject", "Author", "Keywords", "Comments", "Category", "Manager", "Company"] as const;

const textProperty = (name: string): Property<"properties"> => ({
  get: (_self, host) => host.state.properties.get(name) ?? "",
  set: (_self, value, host) => void host.state.properties.set(name, textArgument(value)),
});

/** Excel.DocumentProperties. */
export const DocumentProperties: ObjectClass<"properties"> = {
  name: "DocumentProperties",
  properties: Object.fromEntries(NAMES.map((name) => [name, textProperty(name)])),
};

export function documentPropertiesOf(host: HostContext): BoundObject {
  return bindObject(DocumentProperties, "properties", host);
}
