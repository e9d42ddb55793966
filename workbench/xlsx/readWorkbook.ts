import type { IStyleData, IWorkbookData, IWorksheetData } from "@univerjs/core";
import type { IDefinedNamesServiceParam } from "@univerjs/engine-formula";
import { TableColumnDataTypeEnum, type ITableJson } from "@univerjs/sheets-table";
import { lastColumn, lastRow, parseArea } from "../grid/address";
import type { PageLayout } from "../grid/pageLayout";
import type { WorkbookExtras } from "../univer/univerGrid";
import { attribute, child, children, textOf, type XmlNode } from "../xml/xmlNode";
import { formulaFromFile } from "./functionNames";
import { PRINT_AREA, PRINT_TITLES, readPageLayout } from "./pageLayout";
import { openPackage, type XlsxPackage } from "./package";
import { readSharedStrings } from "./sharedStrings";
import { readCellStyles, readThemeColors } from "./styles";
import { readWorksheet, styleKey, type WorksheetContext } from "./worksheet";

/** A workbook that could be read, and what of it is not shown. */
export interface ReadWorkbook {
  readonly data: Partial<IWorkbookData>;
  readonly extras: WorkbookExtras;
  readonly leftOut: readonly string[];
}

/** A file that could not be read, and why. */
export interface UnreadableWorkbook {
  readonly failure: string;
}

const WORKBOOK = "xl/workbook.xml";
// As Univer marks a name that belongs to no sheet.
const WHOLE_WORKBOOK = "AllDefaultWorkbook";
const NAMES_RESOURCE = "SHEET_DEFINED_NAME_PLUGIN";
const TABLES_RESOURCE = "SHEET_TABLE_PLUGIN";
const OLD_EXCEL_SIGNATURE = [0xd0, 0xcf, 0x11, 0xe0];

/** Parts of a file that are not shown here and that no sheet tells of, and what they are called. */
const NOT_SHOWN: readonly (readonly [part: RegExp, name: string])[] = [
  [/^xl\/pivotTables\//, "pivot tables"],
  [/^xl\/vbaProject\.bin$/, "macros"],
  [/^xl\/externalLinks\//, "links to other workbooks"],
  [/^xl\/slicers\//, "slicers"],
  [/^xl\/(?:connections|queryTables)/, "data connections"],
  [/^customXml\//, "custom XML parts"],
  [/^xl\/webextensions\//, "saved add-in panes"],
];

interface SheetEntry {
  readonly id: string;
  readonly name: string;
  readonly state: string | undefined;
  readonly part: string;
}

interface TableEntry {
  readonly sheetId: string;
  readonly json: ITableJson;
  readonly hasTotals: boolean;
}

function readTable(node: XmlNode, sheetId: string): TableEntry | null {
  const area = parseArea(attribute(node, "ref") ?? "");
  const name = attribute(node, "displayName") ?? attribute(node, "name");
  if (!area || name === undefined || attribute(node, "headerRowCount") === "0") return null;
  const hasTotals = Number(attribute(node, "totalsRowCount") ?? 0) > 0;
  const id = crypto.randomUUID();
  return {
    sheetId,
    hasTotals,
    json: {
      id,
      name,
      range: {
        startRow: area.row,
        endRow: lastRow(area) - (hasTotals ? 1 : 0),
        startColumn: area.column,
        endColumn: lastColumn(area),
      },
      options: { showHeader: true, showFooter: false, tableStyleId: "" },
      filters: { tableColumnFilterList: [] },
      columns: children(child(node, "tableColumns"), "tableColumn").map((column, index) => ({
        id: `${id}-${index}`,
        displayName: attribute(column, "name") ?? "",
        dataType: TableColumnDataTypeEnum.None,
        formula: "",
        meta: {},
        style: {},
      })),
      meta: {},
    },
  };
}

function readNames(
  workbook: XmlNode,
  sheets: readonly SheetEntry[],
  functionNames: readonly string[],
): IDefinedNamesServiceParam[] {
  return children(child(workbook, "definedNames"), "definedName").flatMap((node) => {
    const name = attribute(node, "name") ?? "";
    // Excel's own names for print areas, filters and the like mean nothing here.
    if (name === "" || name.startsWith("_xlnm.") || name.startsWith("_xleta.")) return [];
    const scope = attribute(node, "localSheetId");
    const formula = formulaFromFile(textOf(node), functionNames);
    return [
      {
        id: crypto.randomUUID(),
        name,
        formulaOrRefString: /[(]/.test(formula) ? `=${formula}` : formula,
        localSheetId: scope === undefined ? WHOLE_WORKBOOK : (sheets[Number(scope)]?.id ?? ""),
        comment: attribute(node, "comment") ?? "",
        hidden: attribute(node, "hidden") === "1",
      },
    ];
  });
}

/** The references of one of Excel's own names for a sheet. */
function ownName(workbook: XmlNode, wanted: string, position: number): string | undefined {
  const found = children(child(workbook, "definedNames"), "definedName").find(
    (node) => attribute(node, "name") === wanted && attribute(node, "localSheetId") === String(position),
  );
  return found && textOf(found);
}

type TableResource = Record<string, { tables: ITableJson[]; tableFilteredOutRows: number[] }>;

/** Tables as Univer stores them with a workbook, by sheet. */
function tableResource(tables: readonly TableEntry[]): TableResource {
  const resource: TableResource = {};
  for (const { sheetId, json } of tables) {
    const sheet = (resource[sheetId] ??= { tables: [], tableFilteredOutRows: [] });
    sheet.tables.push(json);
  }
  return resource;
}

function readParts(
  source: XlsxPackage,
  fileName: string,
  functionNames: readonly string[],
): ReadWorkbook | UnreadableWorkbook {
  const workbook = source.xml(WORKBOOK, "workbook");
  if (!workbook) return { failure: `${fileName} is a zip file, but no Excel workbook` };
  const relations = source.relations(WORKBOOK);
  const sheets = children(child(workbook, "sheets"), "sheet").flatMap((node): SheetEntry[] => {
    const relation = relations.get(attribute(node, "id") ?? "");
    if (relation?.type !== "worksheet") return [];
    return [
      {
        id: `sheet-${attribute(node, "sheetId") ?? ""}`,
        name: attribute(node, "name") ?? "",
        state: attribute(node, "state"),
        part: relation.target,
      },
    ];
  });
  if (sheets.length === 0) return { failure: `${fileName} has no worksheet` };

  const partOf = (type: string): string =>
    [...relations.values()].find((relation) => relation.type === type)?.target ?? "";
  const theme = readThemeColors(source.xml(partOf("theme"), "theme"));
  const styles = readCellStyles(source.xml(partOf("styles"), "styleSheet"), theme);
  const context: WorksheetContext = {
    strings: readSharedStrings(source.xml(partOf("sharedStrings"), "sst")),
    styleCount: styles.length,
    theme,
    functionNames,
  };

  const leftOut = new Set(
    NOT_SHOWN.filter(([part]) => source.names.some((name) => part.test(name))).map(([, name]) => name),
  );
  if (attribute(child(workbook, "workbookPr"), "date1904") === "1")
    leftOut.add("the 1904 date system (dates are four years off)");
  const worksheets: Record<string, Partial<IWorksheetData>> = {};
  const tables: TableEntry[] = [];
  const protectedSheetIds: string[] = [];
  const pageLayouts = new Map<string, PageLayout>();
  for (const [position, entry] of sheets.entries()) {
    const root = source.xml(entry.part, "worksheet");
    if (!root) return { failure: `${fileName} is damaged: ${entry.part} is missing` };
    const sheet = readWorksheet(root, entry, context);
    worksheets[entry.id] = sheet.data;
    const names = {
      titles: ownName(workbook, PRINT_TITLES, position),
      area: ownName(workbook, PRINT_AREA, position),
    };
    pageLayouts.set(entry.id, readPageLayout(root, names));
    if (sheet.isProtected) protectedSheetIds.push(entry.id);
    sheet.leftOut.forEach((what) => leftOut.add(`${what} on ${entry.name}`));
    for (const relation of source.relations(entry.part).values()) {
      if (relation.type !== "table") continue;
      const node = source.xml(relation.target, "table");
      const table = node && readTable(node, entry.id);
      if (table) tables.push(table);
      else leftOut.add(`a table without headings on ${entry.name}`);
    }
  }

  const names = readNames(workbook, sheets, functionNames);
  const active = Number(attribute(child(workbook, "bookViews", "workbookView"), "activeTab") ?? 0);
  const activeId = sheets[active]?.id;
  const firstVisible = sheets.find(({ state }) => state !== "hidden" && state !== "veryHidden")?.id;
  const styleEntries: [string, IStyleData][] = styles.map((style, index) => [styleKey(index), style]);
  return {
    data: {
      id: crypto.randomUUID(),
      name: fileName,
      sheetOrder: sheets.map(({ id }) => id),
      sheets: worksheets,
      styles: Object.fromEntries(styleEntries),
      resources: [
        { name: NAMES_RESOURCE, data: JSON.stringify(Object.fromEntries(names.map((name) => [name.id, name]))) },
        { name: TABLES_RESOURCE, data: JSON.stringify(tableResource(tables)) },
      ],
    },
    extras: {
      fileName,
      activeSheetId: (sheets[active]?.state === undefined ? activeId : undefined) ?? firstVisible ?? null,
      protectedSheetIds,
      veryHiddenSheetIds: sheets.filter(({ state }) => state === "veryHidden").map(({ id }) => id),
      tablesWithTotals: tables.filter(({ hasTotals }) => hasTotals).map(({ json }) => json.id),
      pageLayouts,
    },
    leftOut: [...leftOut],
  };
}

/**
 * Reads an .xlsx file. `functionNames` are the add-in's custom functions as they are typed (`FELLES.BASEPLUS`). A file that is
 * no workbook, or a broken one, is told of in words.
 */
export function readWorkbook(
  bytes: Uint8Array,
  fileName: string,
  functionNames: readonly string[],
): ReadWorkbook | UnreadableWorkbook {
  if (OLD_EXCEL_SIGNATURE.every((byte, index) => bytes[index] === byte)) {
    return {
      failure: `${fileName} is a workbook with a password or of an older Excel (.xls); save it as .xlsx without one`,
    };
  }
  try {
    return readParts(openPackage(bytes), fileName, functionNames);
  } catch (error) {
    return {
      failure: `${fileName} cannot be read as an .xlsx file: ${error instanceof Error ? error.message : String(error)}`,
    };
  }
}
