import { XMLParser } from "fast-xml-parser";

/** An element: its attributes, its text, and its children by tag, in the order of the file. Namespace prefixes are dropped. */
export interface XmlNode {
  readonly "#text"?: string;
  readonly [key: string]: readonly XmlNode[] | string | undefined;
}

const TEXT = "#text";
const ATTRIBUTE = "@";

/** Parses XML. The parser is lenient: what is not well-formed gives what could be read of it. */
export function parseXml(xml: string): XmlNode {
  const parser = new XMLParser({
    ignoreAttributes: false,
    attributeNamePrefix: ATTRIBUTE,
    textNodeName: TEXT,
    removeNSPrefix: true,
    parseTagValue: false,
    parseAttributeValue: false,
    trimValues: false,
    alwaysCreateTextNode: true,
    isArray: (_name, _path, _isLeaf, isAttribute) => !isAttribute,
  });
  return parser.parse(xml) as XmlNode;
}

/** The children with this tag. */
export function children(node: XmlNode | undefined, tag: string): readonly XmlNode[] {
  const found = node?.[tag];
  return typeof found === "object" ? found : [];
}

export function child(node: XmlNode | undefined, ...tags: readonly string[]): XmlNode | undefined {
  return tags.reduce<XmlNode | undefined>((at, tag) => children(at, tag)[0], node);
}

export function attribute(node: XmlNode | undefined, name: string): string | undefined {
  const found = node?.[ATTRIBUTE + name];
  return typeof found === "string" ? found : undefined;
}

/** The element's own text, as it stands. */
export function textOf(node: XmlNode | undefined): string {
  const found = node?.[TEXT];
  return typeof found === "string" ? found : "";
}

/** Every descendant with this tag, in the order of the file. */
export function descendants(node: XmlNode, tag: string): XmlNode[] {
  return Object.entries(node).flatMap(([name, value]) =>
    typeof value === "object" ? value.flatMap((one) => [...(name === tag ? [one] : []), ...descendants(one, tag)]) : [],
  );
}
