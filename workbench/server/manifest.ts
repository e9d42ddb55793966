import { attribute, child, children, descendants, parseXml, type XmlNode } from "../xml/xmlNode";

/** A value of the manifest, with its form in other languages by locale, in lower case. */
export interface Localised {
  readonly value: string;
  readonly byLocale: ReadonlyMap<string, string>;
}

/** What Excel needs of an add-in-only manifest to run an add-in with custom functions in a shared runtime. */
export interface AddinManifest {
  readonly displayName: Localised;
  /** The page that the shared runtime loads, which is the pane. */
  readonly runtimeUrl: string;
  readonly namespace: string;
  readonly metadataUrl: Localised;
}

function localised(node: XmlNode): Localised {
  const overrides = children(node, "Override").flatMap((override): [string, string][] => {
    const [locale, value] = [attribute(override, "Locale"), attribute(override, "Value")];
    return locale !== undefined && value !== undefined ? [[locale.toLowerCase(), value]] : [];
  });
  return { value: attribute(node, "DefaultValue") ?? "", byLocale: new Map(overrides) };
}

function required<Value>(value: Value | undefined, what: string): Value {
  if (value === undefined) throw new Error(`manifest.xml has no ${what}`);
  return value;
}

/** Reads an add-in-only manifest as Excel does. Throws, naming what is missing, when it cannot be run. */
export function readManifest(xml: string): AddinManifest {
  const app = required(child(parseXml(xml), "OfficeApp"), "OfficeApp");
  const resources = new Map(
    ["Url", "String"].flatMap((tag) =>
      descendants(app, tag).map((node) => [attribute(node, "id") ?? "", localised(node)] as const),
    ),
  );
  const resource = (node: XmlNode | undefined, what: string): Localised =>
    required(resources.get(attribute(node, "resid") ?? ""), what);

  const functions = required(
    descendants(app, "ExtensionPoint").find((point) => attribute(point, "type") === "CustomFunctions"),
    "ExtensionPoint of the type CustomFunctions",
  );
  const runtime = descendants(app, "Runtime").find((node) => attribute(node, "lifetime") === "long");
  return {
    displayName: localised(required(child(app, "DisplayName"), "DisplayName")),
    runtimeUrl: resource(required(runtime, "Runtime with a long lifetime"), "address of the Runtime").value,
    namespace: resource(child(functions, "Namespace"), "Namespace").value,
    metadataUrl: resource(child(functions, "Metadata", "SourceLocation"), "address of the Metadata"),
  };
}

/** The value for a language: of its locale where there is one, else the default. */
export function inLanguage({ value, byLocale }: Localised, language: string): string {
  return byLocale.get(language.toLowerCase()) ?? value;
}
