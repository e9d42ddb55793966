import { strFromU8, unzipSync } from "fflate";
import { attribute, children, child, parseXml, type XmlNode } from "../xml/xmlNode";

/** The parts of an .xlsx file. */
export interface XlsxPackage {
  /** The names of all parts, without the leading slash. */
  readonly names: readonly string[];
  /** The root element of an XML part; undefined when there is no such part. */
  xml(name: string, root: string): XmlNode | undefined;
  /** What a part refers to: by id, the target's name and the last word of its type. */
  relations(name: string): ReadonlyMap<string, Relation>;
}

export interface Relation {
  readonly type: string;
  /** The part's name, or an address outside the file. */
  readonly target: string;
}

// The parser takes what there is, so a part that stops in the middle is told by how it ends.
const ENDS_WITH_ELEMENT = /(?:<\/[\w:.-]+|\/)>$/;

function resolve(from: string, target: string): string {
  const folder = target.startsWith("/") ? [] : from.split("/").slice(0, -1);
  for (const step of target.split("/")) {
    if (step === "..") folder.pop();
    else if (step !== "" && step !== ".") folder.push(step);
  }
  return folder.join("/");
}

function relationsName(name: string): string {
  const slash = name.lastIndexOf("/");
  return `${name.slice(0, slash + 1)}_rels/${name.slice(slash + 1)}.rels`;
}

/** Opens a package. Throws when the bytes are no zip file. */
export function openPackage(bytes: Uint8Array): XlsxPackage {
  const files = unzipSync(bytes);
  const xml = (name: string, root: string): XmlNode | undefined => {
    const file = files[name];
    if (!file) return undefined;
    const text = strFromU8(file).trimEnd();
    if (!ENDS_WITH_ELEMENT.test(text)) throw new Error(`${name} is cut off`);
    return child(parseXml(text), root);
  };
  return {
    names: Object.keys(files),
    xml,
    relations(name) {
      const nodes = children(xml(relationsName(name), "Relationships"), "Relationship");
      return new Map(
        nodes.map((node) => {
          const target = attribute(node, "Target") ?? "";
          const isOutside = attribute(node, "TargetMode") === "External";
          return [
            attribute(node, "Id") ?? "",
            {
              type: (attribute(node, "Type") ?? "").split("/").at(-1) ?? "",
              target: isOutside ? target : resolve(name, target),
            },
          ];
        }),
      );
    },
  };
}
