import { elementFaults } from "./elementRules";
import { type Parts, relationsOf, rootOf } from "./workbookFile";
import { childrenOf, parseXml } from "./xmlElement";

const CONTENT_TYPES = "[Content_Types].xml";
const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
const PACKAGE = "http://schemas.openxmlformats.org/package/2006/relationships/";
const SPREADSHEET = "application/vnd.openxmlformats-officedocument.spreadsheetml.";

/** What a part must be, by how it is referred to. A kind that is not here (a macro, a link outside) has no place in a sample. */
const CONTENT_TYPE_OF: Readonly<Record<string, string>> = {
  [`${OFFICE}officeDocument`]: `${SPREADSHEET}sheet.main+xml`,
  [`${OFFICE}worksheet`]: `${SPREADSHEET}worksheet+xml`,
  [`${OFFICE}styles`]: `${SPREADSHEET}styles+xml`,
  [`${OFFICE}sharedStrings`]: `${SPREADSHEET}sharedStrings+xml`,
  [`${OFFICE}sheetMetadata`]: `${SPREADSHEET}sheetMetadata+xml`,
  [`${OFFICE}table`]: `${SPREADSHEET}table+xml`,
  [`${OFFICE}extended-properties`]: "application/vnd.openxmlformats-officedocument.extended-properties+xml",
  [`${PACKAGE}metadata/core-properties`]: "application/vnd.openxmlformats-package.core-properties+xml",
};

const RELATIONS_TYPE = "application/vnd.openxmlformats-package.relationships+xml";
/** Where the file was made: a drive, a network share, a home folder, a file address. */
const MACHINE_PATH = /[A-Za-z]:\\|\\\\[\w.]|file:|\/(?:home|Users|tmp|work|root)\/|absPath/;

/** What is wrong with a file as a package (ECMA-376 part 2), and with the XML of any part of it. */
export function packageFaults(parts: Parts): string[] {
  return [...xmlFaults(parts), ...contentTypeFaults(parts), ...relationFaults(parts)];
}

function xmlFaults(parts: Parts): string[] {
  return [...parts].flatMap(([name, xml]) => {
    const root = parseXml(xml);
    const about = (fault: string): string => `${name}: ${fault}`;
    const faults = "fault" in root ? [root.fault] : elementFaults(root);
    return [
      ...faults.map(about),
      ...(xml.startsWith(DECLARATION) ? [] : [about("no XML declaration in UTF-8")]),
      ...(MACHINE_PATH.test(xml) ? [about("names a path on a machine")] : []),
    ];
  });
}

function contentTypeFaults(parts: Parts): string[] {
  const root = rootOf(parts, CONTENT_TYPES);
  const overrides = childrenOf(root, "Override").map(({ attributes }) => (attributes["PartName"] ?? "").slice(1));
  const extensions = childrenOf(root, "Default").map(({ attributes }) => attributes["Extension"] ?? "");
  return [
    ...([...parts.keys()][0] === CONTENT_TYPES ? [] : [`${CONTENT_TYPES} is not the first part`]),
    ...doubles(overrides).map((name) => `${name} has two content types`),
    ...doubles(extensions).map((extension) => `.${extension} has two content types`),
    ...overrides.filter((name) => !parts.has(name)).map((name) => `${name} has a content type and is not there`),
    ...[...parts.keys()]
      .filter((name) => name !== CONTENT_TYPES && contentTypeOf(parts, name) === undefined)
      .map((name) => `${name} has no content type`),
  ];
}

function contentTypeOf(parts: Parts, name: string): string | undefined {
  const root = rootOf(parts, CONTENT_TYPES);
  const override = childrenOf(root, "Override").find(({ attributes }) => attributes["PartName"] === `/${name}`);
  const byExtension = childrenOf(root, "Default").find(
    ({ attributes }) => name.split(".").at(-1) === attributes["Extension"],
  );
  return (override ?? byExtension)?.attributes["ContentType"];
}

function relationFaults(parts: Parts): string[] {
  const reached = new Set<string>();
  const faults: string[] = [];
  const visit = (name: string): void => {
    const relations = relationsOf(parts, name);
    faults.push(...doubles(relations.map(({ id }) => id)).map((id) => `${name} has two relations ${id}`));
    for (const { id, type, target } of relations) {
      const expected = CONTENT_TYPE_OF[type];
      if (expected === undefined) faults.push(`${name} has a relation ${id} of a kind that a sample has no use for`);
      if (target === null) faults.push(`${name} refers outside the file`);
      else if (!parts.has(target)) faults.push(`${name} refers to ${target}, which is not there`);
      else if (contentTypeOf(parts, target) !== expected) faults.push(`${target} is not what ${name} says it is`);
      else if (!reached.has(target)) {
        reached.add(target);
        visit(target);
      }
    }
  };
  visit("");
  const isRelations = (name: string): boolean => name.endsWith(".rels");
  return [
    ...faults,
    ...[...parts.keys()]
      .filter((name) => name !== CONTENT_TYPES && !isRelations(name) && !reached.has(name))
      .map((name) => `nothing refers to ${name}`),
    ...[...parts.keys()]
      .filter((name) => isRelations(name) && contentTypeOf(parts, name) !== RELATIONS_TYPE)
      .map((name) => `${name} has not the content type of relations`),
    ...[...parts.keys()]
      .filter((name) => isRelations(name) && !isOwned(parts, name))
      .map((name) => `${name} belongs to no part`),
  ];
}

function isOwned(parts: Parts, relations: string): boolean {
  const owner = relations.replace(/_rels\/([^/]*)\.rels$/, "$1");
  return owner === "" || parts.has(owner);
}

export function doubles(items: readonly string[]): string[] {
  return [...new Set(items.filter((item, index) => items.indexOf(item) !== index))];
}
