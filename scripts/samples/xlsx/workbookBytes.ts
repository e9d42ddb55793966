import { quoteSheet } from "../../../src/workbook/address";
import { corePropertiesPart, extendedPropertiesPart } from "./documentProperties";
import { metadataPart } from "../../../workbench/xlsx/write/metadata";
import { element, xmlPart, xmlText } from "../../../workbench/xlsx/write/element";
import { MAIN, OFFICE_RELATIONS, PACKAGE_RELATIONS } from "../../../workbench/xlsx/write/namespaces";
import { packageBytes, type Part, type Relation } from "../../../workbench/xlsx/write/package";
import { type SharedStrings, sharedStrings, sharedStringsPart } from "./sharedStrings";
import { stylesPart } from "./styles";
import { tablePart } from "./table";
import type { SheetContent, WorkbookContent } from "./workbookContent";
import { worksheetPart } from "./worksheet";

const WORKBOOK = "xl/workbook.xml";
const CORE_PROPERTIES_PART = "docProps/core.xml";
const EXTENDED_PROPERTIES_PART = "docProps/app.xml";
const SPREADSHEET = "application/vnd.openxmlformats-officedocument.spreadsheetml";

/**
 * The calculation engine of Excel 2019 and later. What an older engine saved, or none that is named, Excel recalculates
 * as it opens the file; where the add-in is not there, every fee would turn into `#NAME?`.
 */
const CALCULATION_ENGINE = 191_029;

/** A workbook as an .xlsx file (ECMA-376 part 1, SpreadsheetML). The same content always gives the same bytes. */
export function workbookBytes(workbook: WorkbookContent): Uint8Array {
  const sheets = sheetParts(workbook, sharedStrings(workbook));
  const others = [
    part("xl/styles.xml", "styles", stylesPart()),
    part("xl/sharedStrings.xml", "sharedStrings", sharedStringsPart(sharedStrings(workbook))),
    part("xl/metadata.xml", "sheetMetadata", metadataPart()),
  ];
  const referredTo = [...sheets.map((sheet) => ({ ...sheet, kind: "worksheet" })), ...others];
  const book: Part = {
    name: WORKBOOK,
    contentType: `${SPREADSHEET}.sheet.main+xml`,
    xml: workbookPart(workbook),
    relations: referredTo.map(({ kind, name }, position) => relation(position, kind, name)),
  };
  return packageBytes(
    [book, ...sheets, ...others, ...tableParts(workbook), ...propertyParts(workbook)],
    [
      relation(0, "officeDocument", WORKBOOK),
      { id: "rId2", type: `${PACKAGE_RELATIONS}/metadata/core-properties`, target: CORE_PROPERTIES_PART },
      relation(2, "extended-properties", EXTENDED_PROPERTIES_PART),
    ],
  );
}

function part(name: string, kind: string, xml: string, relations: readonly Relation[] = []): Part & { kind: string } {
  return { name, kind, contentType: `${SPREADSHEET}.${kind}+xml`, xml, relations };
}

function relation(position: number, kind: string, target: string): Relation {
  return { id: relationId(position), type: `${OFFICE_RELATIONS}/${kind}`, target };
}

function relationId(position: number): string {
  return `rId${position + 1}`;
}

function sheetParts({ sheets }: WorkbookContent, strings: SharedStrings): Part[] {
  return sheets.map((sheet, position) => {
    const table = sheet.table === null ? [] : [relation(0, "table", tableName(sheets, sheet))];
    const xml = worksheetPart(sheet, { strings, isActive: position === 0, tableRelation: table[0]?.id ?? null });
    return part(`xl/worksheets/sheet${position + 1}.xml`, "worksheet", xml, table);
  });
}

function tableParts({ sheets }: WorkbookContent): Part[] {
  return sheets.flatMap((sheet) =>
    sheet.table === null
      ? []
      : [part(tableName(sheets, sheet), "table", tablePart(sheet.table, sheet, tableId(sheets, sheet)))],
  );
}

function tableName(sheets: readonly SheetContent[], sheet: SheetContent): string {
  return `xl/tables/table${tableId(sheets, sheet)}.xml`;
}

function tableId(sheets: readonly SheetContent[], sheet: SheetContent): number {
  return sheets.filter(({ table }) => table !== null).indexOf(sheet) + 1;
}

function propertyParts({ title }: WorkbookContent): Part[] {
  return [
    {
      name: CORE_PROPERTIES_PART,
      contentType: "application/vnd.openxmlformats-package.core-properties+xml",
      xml: corePropertiesPart(title),
      relations: [],
    },
    {
      name: EXTENDED_PROPERTIES_PART,
      contentType: "application/vnd.openxmlformats-officedocument.extended-properties+xml",
      xml: extendedPropertiesPart(),
      relations: [],
    },
  ];
}

function workbookPart({ sheets }: WorkbookContent): string {
  const listed = sheets.map(({ name }, position) =>
    element("sheet", { name, sheetId: position + 1, "r:id": relationId(position) }),
  );
  return xmlPart(
    element(
      "workbook",
      { xmlns: MAIN, "xmlns:r": OFFICE_RELATIONS },
      element("bookViews", {}, element("workbookView", { windowWidth: 28_800, windowHeight: 15_000 })),
      element("sheets", {}, ...listed),
      element("definedNames", {}, ...sheets.map(printTitles)),
      element("calcPr", { calcId: CALCULATION_ENGINE }),
    ),
  );
}

/** The heading row, which is the last of those that stay in place, is printed at the top of every page. */
function printTitles({ name, frozen }: SheetContent, position: number): string {
  const rows = `$${frozen.rows}:$${frozen.rows}`;
  return element(
    "definedName",
    { name: "_xlnm.Print_Titles", localSheetId: position },
    xmlText(`${quoteSheet(name)}!${rows}`),
  );
}
