import { strToU8, zipSync } from "fflate";
import { element, xmlPart } from "./element";
import { PACKAGE_CONTENT_TYPES, PACKAGE_RELATIONS } from "./namespaces";

/** One part of a package, and the parts that it refers to. */
export interface Part {
  /** Without the leading slash: `xl/workbook.xml`. */
  readonly name: string;
  readonly contentType: string;
  readonly xml: string;
  readonly relations: readonly Relation[];
}

export interface Relation {
  readonly id: string;
  readonly type: string;
  /** The name of the part that is referred to. */
  readonly target: string;
}

/** The earliest moment a zip file can name, by the clock of whoever reads it: the same bytes in every time zone. */
const ZIP_EPOCH = [1980, 0, 1] as const;

/**
 * Packs parts into a file (ECMA-376 part 2), the list of content types first. The same parts always give the same bytes.
 * @param relations what the package itself refers to
 */
export function packageBytes(parts: readonly Part[], relations: readonly Relation[]): Uint8Array {
  const files = [
    ["[Content_Types].xml", contentTypes(parts)],
    ["_rels/.rels", relationsPart([], relations)],
    ...parts.flatMap((part) => [[part.name, part.xml], ...ownRelations(part)] as const),
  ] as const;
  return zipSync(Object.fromEntries(files.map(([name, xml]) => [name, strToU8(xml)])), {
    level: 9,
    mtime: new Date(...ZIP_EPOCH),
  });
}

function ownRelations({ name, relations }: Part): (readonly [name: string, xml: string])[] {
  if (relations.length === 0) return [];
  const folder = name.split("/").slice(0, -1);
  const file = name.split("/").at(-1) ?? "";
  return [[[...folder, "_rels", `${file}.rels`].join("/"), relationsPart(folder, relations)]];
}

/** A part's name as one in this folder refers to it, such as `../tables/table1.xml`. */
function relativeName(folder: readonly string[], target: string): string {
  const steps = target.split("/");
  const apart = folder.findIndex((step, index) => steps[index] !== step);
  const common = apart < 0 ? folder.length : apart;
  return [...folder.slice(common).map(() => ".."), ...steps.slice(common)].join("/");
}

function relationsPart(folder: readonly string[], relations: readonly Relation[]): string {
  const written = relations.map(({ id, type, target }) =>
    element("Relationship", { Id: id, Type: type, Target: relativeName(folder, target) }),
  );
  return xmlPart(element("Relationships", { xmlns: PACKAGE_RELATIONS }, ...written));
}

function contentTypes(parts: readonly Part[]): string {
  const byExtension = [
    ["rels", "application/vnd.openxmlformats-package.relationships+xml"],
    ["xml", "application/xml"],
  ] as const;
  return xmlPart(
    element(
      "Types",
      { xmlns: PACKAGE_CONTENT_TYPES },
      ...byExtension.map(([Extension, ContentType]) => element("Default", { Extension, ContentType })),
      ...parts.map(({ name, contentType }) => element("Override", { PartName: `/${name}`, ContentType: contentType })),
    ),
  );
}
