import { areaOf, isWithin, overlap } from "./area";
import { doubles } from "./packageFaults";
import { type Parts, relationsOf, rootOf } from "./workbookFile";
import { cellsOf, spillsOf, type WorksheetContext, worksheetFaults } from "./worksheetFaults";
import { childAt, childrenOf, type XmlElement } from "./xmlElement";

const WORKBOOK = "xl/workbook.xml";
/** What Excel has calculated with since 2019; an older number makes it recalculate everything as it opens the file. */
const CURRENT_CALCULATION = 191_029;
const FIRST_CUSTOM_FORMAT = 164;
const DYNAMIC_ARRAY_EXTENSION = "{bdbb8cdc-fa1e-496e-a857-3c3f30c029c3}";

export interface NamedSheet {
  readonly name: string;
  readonly part: string;
  readonly root: XmlElement;
}

/** The sheets of a workbook in their order. */
export function sheetsOf(parts: Parts): NamedSheet[] {
  const relations = relationsOf(parts, WORKBOOK);
  return childrenOf(childAt(rootOf(parts, WORKBOOK), "sheets"), "sheet").flatMap(({ attributes }) => {
    const part = relations.find(({ id }) => id === attributes["r:id"])?.target ?? "";
    const root = rootOf(parts, part);
    return root?.name === "worksheet" ? [{ name: attributes["name"] ?? "", part, root }] : [];
  });
}

/** The texts that cells share. */
export function sharedStringsOf(parts: Parts): string[] {
  return childrenOf(partOf(parts, "sharedStrings"), "si").map((item) => childAt(item, "t")?.text ?? "");
}

function partOf(parts: Parts, kind: string): XmlElement | undefined {
  const relation = relationsOf(parts, WORKBOOK).find(({ type }) => type.endsWith(`/${kind}`));
  return rootOf(parts, relation?.target ?? "");
}

/** What is wrong between the parts of a workbook (ECMA-376 part 1, 18). */
export function workbookFaults(parts: Parts): string[] {
  const sheets = sheetsOf(parts);
  const context: WorksheetContext = {
    sheetNames: sheets.map(({ name }) => name),
    sharedStrings: sharedStringsOf(parts).length,
    cellFormats: childAt(partOf(parts, "styles"), "cellXfs")?.children.length ?? 0,
    cellMetadata: childAt(partOf(parts, "sheetMetadata"), "cellMetadata")?.children.length ?? 0,
  };
  return [
    ...bookFaults(parts, sheets),
    ...sheets.flatMap(({ name, root }) => worksheetFaults(root, context).map((fault) => `${name}!${fault}`)),
    ...sharedStringFaults(parts, sheets),
    ...styleFaults(partOf(parts, "styles")),
    ...metadataFaults(partOf(parts, "sheetMetadata")),
    ...tableFaults(parts, sheets),
  ];
}

function bookFaults(parts: Parts, sheets: readonly NamedSheet[]): string[] {
  const book = rootOf(parts, WORKBOOK);
  const listed = childrenOf(childAt(book, "sheets"), "sheet");
  const names = childrenOf(childAt(book, "definedNames"), "definedName");
  const selected = sheets.filter(
    ({ root }) => childAt(root, "sheetViews", "sheetView")?.attributes["tabSelected"] === "1",
  );
  return [
    ...(listed.length === sheets.length ? [] : ["a sheet is listed that is not there"]),
    ...doubles(sheets.map(({ name }) => name.toLowerCase())).map((name) => `two sheets are called ${name}`),
    ...doubles(listed.map(({ attributes }) => attributes["sheetId"] ?? "")).map((id) => `two sheets have the id ${id}`),
    ...doubles(names.map(({ attributes }) => `${attributes["name"] ?? ""} of ${attributes["localSheetId"] ?? ""}`)).map(
      (name) => `the name ${name} is there twice`,
    ),
    ...names.flatMap((name) => nameFaults(name, sheets)),
    ...(Number(childAt(book, "calcPr")?.attributes["calcId"] ?? 0) >= CURRENT_CALCULATION
      ? []
      : ["Excel would recalculate the file as it opens it"]),
    ...(selected.length === 1 ? [] : ["not exactly one sheet is selected"]),
  ];
}

/** The only names that samples have are the rows printed on every page, which are the last of the frozen ones. */
function nameFaults({ attributes, text }: XmlElement, sheets: readonly NamedSheet[]): string[] {
  const sheet = sheets[Number(attributes["localSheetId"] ?? NaN)];
  const frozen = childAt(sheet?.root, "sheetViews", "sheetView", "pane")?.attributes["ySplit"] ?? "";
  const isTitles = attributes["name"] === "_xlnm.Print_Titles" && sheet !== undefined;
  return isTitles && text === `'${sheet.name}'!$${frozen}:$${frozen}` ? [] : [`the name ${text} means nothing`];
}

function sharedStringFaults(parts: Parts, sheets: readonly NamedSheet[]): string[] {
  const root = partOf(parts, "sharedStrings");
  const strings = sharedStringsOf(parts);
  const used = sheets
    .flatMap(({ root: sheet }) => [...cellsOf(sheet).values()])
    .filter(({ attributes }) => attributes["t"] === "s")
    .map((cell) => Number(childAt(cell, "v")?.text));
  const isPreserved = (item: XmlElement): boolean => childAt(item, "t")?.attributes["xml:space"] === "preserve";
  return [
    ...(Number(root?.attributes["count"]) === used.length ? [] : ["the shared texts are not counted as they are used"]),
    ...(Number(root?.attributes["uniqueCount"]) === strings.length
      ? []
      : ["the shared texts are not as many as they say"]),
    ...doubles(strings).map((text) => `"${text}" is shared twice`),
    ...strings.filter((_, position) => !used.includes(position)).map((text) => `nobody uses "${text}"`),
    ...childrenOf(root, "si")
      .filter((item, position) => strings[position]?.trim() !== strings[position] && !isPreserved(item))
      .map((_, position) => `text ${position} loses its spaces`),
  ];
}

function styleFaults(styles: XmlElement | undefined): string[] {
  const sizeOf = (name: string): number => childAt(styles, name)?.children.length ?? 0;
  const formats = childrenOf(childAt(styles, "numFmts"), "numFmt").map(
    ({ attributes }) => attributes["numFmtId"] ?? "",
  );
  const formatsOf = (name: string): readonly XmlElement[] => childrenOf(childAt(styles, name), "xf");
  const limits = {
    fontId: sizeOf("fonts"),
    fillId: sizeOf("fills"),
    borderId: sizeOf("borders"),
    xfId: sizeOf("cellStyleXfs"),
  };
  const patterns = childrenOf(childAt(styles, "fills"), "fill").map(
    (fill) => childAt(fill, "patternFill")?.attributes["patternType"],
  );
  return [
    ...doubles(formats).map((id) => `number format ${id} is there twice`),
    ...formats.filter((id) => Number(id) < FIRST_CUSTOM_FORMAT).map((id) => `number format ${id} is Excel's own`),
    ...[...formatsOf("cellStyleXfs"), ...formatsOf("cellXfs")].flatMap(({ attributes }) => [
      ...Object.entries(limits).flatMap(([name, limit]) =>
        Number(attributes[name] ?? 0) < limit ? [] : [`a style's ${name} is not there`],
      ),
      ...(Number(attributes["numFmtId"]) < FIRST_CUSTOM_FORMAT || formats.includes(attributes["numFmtId"] ?? "")
        ? []
        : ["a style's number format is not there"]),
    ]),
    ...(patterns[0] === "none" && patterns[1] === "gray125"
      ? []
      : ["the first two fills are not the ones Excel keeps"]),
    ...childrenOf(childAt(styles, "cellStyles"), "cellStyle")
      .filter(({ attributes }) => Number(attributes["xfId"]) >= limits.xfId)
      .map(() => "a named style is of no format"),
  ];
}

function metadataFaults(metadata: XmlElement | undefined): string[] {
  const types = childrenOf(childAt(metadata, "metadataTypes"), "metadataType").map(({ attributes }) => attributes);
  const future = childrenOf(metadata, "futureMetadata");
  return childrenOf(childAt(metadata, "cellMetadata"), "bk").flatMap((block) =>
    childrenOf(block, "rc").flatMap(({ attributes }) => {
      const type = types[Number(attributes["t"]) - 1];
      const blocks = childrenOf(
        future.find((one) => one.attributes["name"] === type?.["name"]),
        "bk",
      );
      const extension = childAt(blocks[Number(attributes["v"])], "extLst", "ext");
      const properties = childAt(extension, "xda:dynamicArrayProperties")?.attributes;
      return type?.["name"] === "XLDAPR" &&
        type["cellMeta"] === "1" &&
        extension?.attributes["uri"] === DYNAMIC_ARRAY_EXTENSION &&
        properties?.["fDynamic"] === "1" &&
        properties["fCollapsed"] === "0"
        ? []
        : ["the metadata of cells does not say that their arrays are dynamic"];
    }),
  );
}

interface FoundTable {
  readonly sheet: NamedSheet;
  readonly root: XmlElement;
}

function tableFaults(parts: Parts, sheets: readonly NamedSheet[]): string[] {
  const tables = sheets.flatMap((sheet): FoundTable[] => {
    const relations = relationsOf(parts, sheet.part);
    return childrenOf(childAt(sheet.root, "tableParts"), "tablePart").flatMap(({ attributes }) => {
      const root = rootOf(parts, relations.find(({ id }) => id === attributes["r:id"])?.target ?? "");
      return root?.name === "table" ? [{ sheet, root }] : [];
    });
  });
  const listed = sheets.flatMap(({ root }) => childrenOf(childAt(root, "tableParts"), "tablePart"));
  const attributesOf = (name: string): string[] =>
    tables.map(({ root }) => (root.attributes[name] ?? "").toLowerCase());
  const names = childrenOf(childAt(rootOf(parts, WORKBOOK), "definedNames"), "definedName").map(({ attributes }) =>
    (attributes["name"] ?? "").toLowerCase(),
  );
  return [
    ...(listed.length === tables.length ? [] : ["a sheet names a table that is not there"]),
    ...doubles(attributesOf("id")).map((id) => `two tables have the id ${id}`),
    ...doubles([...attributesOf("displayName"), ...names.filter((name) => !name.startsWith("_xlnm."))]).map(
      (name) => `two things are called ${name}`,
    ),
    ...tables.flatMap((table) => oneTableFaults(table, sharedStringsOf(parts))),
  ];
}

function oneTableFaults({ sheet, root }: FoundTable, strings: readonly string[]): string[] {
  const { ref = "", name, displayName = "" } = root.attributes;
  const area = areaOf(ref);
  const columns = childrenOf(childAt(root, "tableColumns"), "tableColumn").map(({ attributes }) => attributes);
  const columnNames = columns.map((column) => column["name"] ?? "");
  const cells = [...cellsOf(sheet.root)].map(([address, cell]) => ({ at: areaOf(address), cell }));
  const headings = cells
    .filter(({ at }) => at?.top === area?.top && at !== null && area !== null && isWithin(at, area))
    .map(({ cell }) => (cell.attributes["t"] === "s" ? strings[Number(childAt(cell, "v")?.text)] : undefined));
  const dimension = areaOf(childAt(sheet.root, "dimension")?.attributes["ref"] ?? "");
  const about = (fault: string): string => `the table ${displayName}: ${fault}`;
  const inTheWay = spillsOf(sheet.root).filter((spill) => area !== null && overlap(spill.area, area));
  return [
    ...(area !== null && dimension !== null && area.bottom > area.top && isWithin(area, dimension)
      ? []
      : [about("its area is not one")]),
    ...(name === displayName ? [] : [about("it has two names")]),
    ...(childAt(root, "autoFilter")?.attributes["ref"] === ref ? [] : [about("its filter is not on all of it")]),
    ...(area !== null && columns.length === area.right - area.left + 1
      ? []
      : [about("it is not as wide as its columns")]),
    ...doubles(columns.map((column) => column["id"] ?? "")).map((id) => about(`two columns have the id ${id}`)),
    ...doubles(columnNames.map((column) => column.toLowerCase())).map((column) =>
      about(`two columns are called ${column}`),
    ),
    ...(headings.join("|") === columnNames.join("|")
      ? []
      : [about("its columns are not called what its headings say")]),
    ...inTheWay.map(({ anchor }) => about(`the array of ${anchor} stands in it`)),
  ];
}
