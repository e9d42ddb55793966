import { strFromU8, unzipSync } from "fflate";
import { parseXml, type XmlElement } from "./xmlElement";

/** The parts of a file by their names, in the order of the file. */
export type Parts = ReadonlyMap<string, string>;

export function partsOf(bytes: Uint8Array): Parts {
  return new Map(Object.entries(unzipSync(bytes)).map(([name, content]) => [name, strFromU8(content)]));
}

export interface Relation {
  readonly id: string;
  readonly type: string;
  /** The name of the part; null for what is outside the file. */
  readonly target: string | null;
}

const OUTSIDE = /^[a-z][a-z\d+.-]*:/i;

/** What a part refers to; the package itself is the part with no name. */
export function relationsOf(parts: Parts, name: string): Relation[] {
  const slash = name.lastIndexOf("/");
  const root = rootOf(parts, `${name.slice(0, slash + 1)}_rels/${name.slice(slash + 1)}.rels`);
  return (root?.children ?? []).map(({ attributes }) => {
    const { Id = "", Type = "", Target = "" } = attributes;
    return { id: Id, type: Type, target: OUTSIDE.test(Target) ? null : resolve(name, Target) };
  });
}

function resolve(from: string, target: string): string {
  const folder = target.startsWith("/") ? [] : from.split("/").slice(0, -1);
  for (const step of target.split("/")) {
    if (step === "..") folder.pop();
    else if (step !== "") folder.push(step);
  }
  return folder.join("/");
}

/** The root element of a part; undefined where there is no such part, or it is not well-formed. */
export function rootOf(parts: Parts, name: string): XmlElement | undefined {
  const xml = parts.get(name);
  const root = xml === undefined ? undefined : parseXml(xml);
  return root === undefined || "fault" in root ? undefined : root;
}
