import { XMLParser } from "fast-xml-parser";

/** A value of the manifest, with its form in other languages by locale. */
export interface Localised {
  readonly value: string;
  readonly byLocale: ReadonlyMap<string, string>;
}

/** What Excel needs of an add-in-only manifest to run an add-in with custom functions in a shared runtime. */
export interface AddinManifest {
  readonly displayName: Localised;
  /** The page that the shared runtime loads, which is the pane. */
  readonly runtimeUrl: string;
  readonly hasSharedRuntime: boolean;
  readonly namespace: string;
  readonly metadataUrl: Localised;
  readonly scriptUrl: string | null;
}

type Node = Readonly<Record<string, readonly Node[] | string | undefined>>;

const TEXT = "#text";
const ATTRIBUTE = "@";

const parser = new XMLParser({
  ignoreAttributes: false,
  attributeNamePrefix: ATTRIBUTE,
  textNodeName: TEXT,
  removeNSPrefix: true,
  parseTagValue: false,
  parseAttributeValue: false,
  alwaysCreateTextNode: true,
  isArray: (_name, _path, _isLeaf, isAttribute) => !isAttribute,
});

function children(node: Node | undefined, tag: string): readonly Node[] {
  const found = node?.[tag];
  return Array.isArray(found) ? (found as readonly Node[]) : [];
}

function attribute(node: Node | undefined, name: string): string | undefined {
  const found = node?.[ATTRIBUTE + name];
  return typeof found === "string" ? found : undefined;
}

/** Every descendant with this tag, in the order of the file. */
function descendants(node: Node, tag: string): Node[] {
  return Object.entries(node).flatMap(([name, value]) => {
    if (!Array.isArray(value)) return [];
    const nodes = value as readonly Node[];
    return nodes.flatMap((child) => [...(name === tag ? [child] : []), ...descendants(child, tag)]);
  });
}

function localised(node: Node, attributeName: string): Localised {
  const overrides = children(node, "Override").flatMap((override): [string, string][] => {
    const [locale, value] = [attribute(override, "Locale"), attribute(override, "Value")];
    return locale !== undefined && value !== undefined ? [[locale.toLowerCase(), value]] : [];
  });
  return { value: attribute(node, attributeName) ?? "", byLocale: new Map(overrides) };
}

function required<Value>(value: Value | undefined | null, what: string): Value {
  if (value === undefined || value === null) throw new Error(`manifest.xml has no ${what}`);
  return value;
}

/** Reads an add-in-only manifest as Excel does. Throws, naming what is missing, when it cannot be run. */
export function readManifest(xml: string): AddinManifest {
  const root = parser.parse(xml) as Node;
  const app = required(children(root, "OfficeApp")[0], "OfficeApp");
  const resources = new Map<string, Localised>();
  for (const tag of ["Url", "String", "Image"]) {
    for (const node of descendants(app, tag)) {
      const id = attribute(node, "id");
      if (id !== undefined) resources.set(id, localised(node, "DefaultValue"));
    }
  }
  const resource = (node: Node | undefined, what: string): Localised =>
    required(resources.get(required(attribute(node, "resid"), what)), what);

  const functions = descendants(app, "ExtensionPoint").find((point) => attribute(point, "type") === "CustomFunctions");
  const functionPoint = required(functions, "ExtensionPoint of the type CustomFunctions");
  const location = (tag: string): Node | undefined =>
    descendants(functionPoint, tag)[0]?.["SourceLocation"]?.[0] as Node | undefined;
  const runtime = descendants(app, "Runtime")[0];
  const script = location("Script");
  return {
    displayName: localised(required(children(app, "DisplayName")[0], "DisplayName"), "DefaultValue"),
    runtimeUrl: resource(runtime ?? location("Page"), "Runtime").value,
    hasSharedRuntime: runtime !== undefined && attribute(runtime, "lifetime") === "long",
    namespace: resource(descendants(functionPoint, "Namespace")[0], "Namespace").value,
    metadataUrl: resource(location("Metadata"), "Metadata"),
    scriptUrl: script ? resource(script, "Script").value : null,
  };
}

/** The value for a language: of its locale where there is one, else the default. */
export function inLanguage({ value, byLocale }: Localised, language: string): string {
  return byLocale.get(language.toLowerCase()) ?? value;
}
