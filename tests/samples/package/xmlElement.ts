import { XMLParser } from "fast-xml-parser";

/** An element as the file has it: its name with its prefix, its attributes, and its children in their order. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly XmlElement[];
  /** The text directly inside. */
  readonly text: string;
}

type Parsed = Readonly<Record<string, unknown>>;

const ATTRIBUTES = ":@";
const TEXT = "#text";

const parser = new XMLParser({
  preserveOrder: true,
  ignoreAttributes: false,
  attributeNamePrefix: "",
  parseTagValue: false,
  parseAttributeValue: false,
  trimValues: false,
});

const DECLARATION = /^<\?xml [^?]*\?>\s*/;

/**
 * The root element of a part, or why it is not well-formed. The parser takes what it can get, so what it read is written
 * again and held against the part: an element left open, a bare `&` or an attribute given twice shows there.
 */
export function parseXml(xml: string): XmlElement | { readonly fault: string } {
  const roots = elementsOf(parser.parse(xml) as readonly Parsed[]).filter(({ name }) => name !== "?xml");
  const [root, ...others] = roots;
  if (root === undefined || others.length > 0) return { fault: "not exactly one root element" };
  return xmlOf(root) === xml.replace(DECLARATION, "") ? root : { fault: "not well-formed, or not written plainly" };
}

function xmlOf({ name, attributes, children, text }: XmlElement): string {
  const written = Object.entries(attributes).map(
    ([key, value]) => ` ${key}="${escaped(value).replaceAll('"', "&quot;")}"`,
  );
  const content = escaped(text) + children.map(xmlOf).join("");
  const start = `<${name}${written.join("")}`;
  return content === "" ? `${start}/>` : `${start}>${content}</${name}>`;
}

function escaped(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
}

function elementsOf(nodes: readonly Parsed[]): XmlElement[] {
  return nodes.flatMap((node) => {
    const name = Object.keys(node).find((key) => key !== ATTRIBUTES);
    if (name === undefined || name === TEXT) return [];
    const inside = node[name] as readonly Parsed[];
    return [
      {
        name,
        attributes: (node[ATTRIBUTES] ?? {}) as Record<string, string>,
        children: elementsOf(inside),
        text: inside.map((child) => (typeof child[TEXT] === "string" ? child[TEXT] : "")).join(""),
      },
    ];
  });
}

export function childrenOf(element: XmlElement | undefined, name: string): readonly XmlElement[] {
  return element?.children.filter((child) => child.name === name) ?? [];
}

/** The first descendant along a path of names. */
export function childAt(element: XmlElement | undefined, ...names: readonly string[]): XmlElement | undefined {
  return names.reduce<XmlElement | undefined>((at, name) => childrenOf(at, name)[0], element);
}
