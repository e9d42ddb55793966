import { formatArea, lastColumn, lastRow, type Area } from "../../grid/address";
import type { Grid, Sheet, Table } from "../../grid/grid";
import { formulaToFile } from "../functionNames";
import { PRINT_AREA, PRINT_TITLES } from "../pageLayout";
import { element, xmlPart, xmlText } from "./element";
import { metadataPart } from "./metadata";
import { MAIN, OFFICE_RELATIONS } from "./namespaces";
import { packageBytes, type Part, type Relation } from "./package";
import { sheetPart, type SavedWorkbook } from "./savedSheet";
import { encodeText, SavedStrings } from "./savedStrings";
import { SavedStyles } from "./savedStyles";

const WORKBOOK = "xl/workbook.xml";
const SPREADSHEET = "application/vnd.openxmlformats-officedocument.spreadsheetml";

/** The calculation engine of Excel 2019 and later: what an older one saved, Excel calculates anew as it opens the file. */
const CALCULATION_ENGINE = 191_029;

interface KindOfPart extends Part {
  readonly kind: string;
}

/**
 * The workbook that is open as an .xlsx file: its sheets in their order, with what cells hold, show and look like (but for the
 * names of fonts, underlining and colours of borders), widths, heights, frozen rows, tables, names, protection and how it is
 * printed. What the file it was opened from had beside this (charts, comments, conditional formats) and the add-in's settings
 * are not in it. Formulas are saved with what they show now.
 * @param functionNames the custom functions, as `FELLES.BASEPLUS`
 */
export function writeWorkbook(grid: Grid, functionNames: readonly string[]): Uint8Array {
  const book: SavedWorkbook = { grid, functionNames, strings: new SavedStrings(), styles: new SavedStyles() };
  const tables = grid.tables();
  const sheets = grid.sheets().map((sheet, position): KindOfPart => {
    const own = tables.flatMap((table, index) => (table.sheetId === sheet.id ? [tableName(index)] : []));
    const relations = own.map((name, index) => relation(index, "table", name));
    const xml = sheetPart(
      sheet,
      relations.map(({ id }) => id),
      book,
    );
    return part(`xl/worksheets/sheet${position + 1}.xml`, "worksheet", xml, relations);
  });
  // After the sheets, which gather them.
  const others = [
    part("xl/styles.xml", "styles", book.styles.part()),
    part("xl/sharedStrings.xml", "sharedStrings", book.strings.part()),
    part("xl/metadata.xml", "sheetMetadata", metadataPart()),
  ];
  const main: Part = {
    name: WORKBOOK,
    contentType: `${SPREADSHEET}.sheet.main+xml`,
    xml: workbookPart(book),
    relations: [...sheets, ...others].map(({ kind, name }, index) => relation(index, kind, name)),
  };
  const tableParts = tables.map((table, index) => part(tableName(index), "table", tablePart(table, index + 1, grid)));
  return packageBytes([main, ...sheets, ...others, ...tableParts], [relation(0, "officeDocument", WORKBOOK)]);
}

function part(name: string, kind: string, xml: string, relations: readonly Relation[] = []): KindOfPart {
  return { name, kind, contentType: `${SPREADSHEET}.${kind}+xml`, xml, relations };
}

function relation(index: number, kind: string, target: string): Relation {
  return { id: `rId${index + 1}`, type: `${OFFICE_RELATIONS}/${kind}`, target };
}

function tableName(index: number): string {
  return `xl/tables/table${index + 1}.xml`;
}

const STATES: Readonly<Record<Sheet["visibility"], string | undefined>> = {
  Visible: undefined,
  Hidden: "hidden",
  VeryHidden: "veryHidden",
};

function workbookPart({ grid, functionNames }: SavedWorkbook): string {
  const sheets = grid.sheets();
  const active = sheets.findIndex(({ id }) => id === grid.activeSheetId());
  const names = [
    ...ownNames(grid, functionNames),
    ...sheets.flatMap((sheet, position) => printNames(sheet, position, grid)),
  ];
  return xmlPart(
    element(
      "workbook",
      { xmlns: MAIN, "xmlns:r": OFFICE_RELATIONS },
      element(
        "bookViews",
        {},
        element("workbookView", {
          windowWidth: 28_800,
          windowHeight: 15_000,
          activeTab: active > 0 ? active : undefined,
        }),
      ),
      element(
        "sheets",
        {},
        ...sheets.map(({ name, visibility }, index) =>
          element("sheet", { name, sheetId: index + 1, state: STATES[visibility], "r:id": `rId${index + 1}` }),
        ),
      ),
      names.length === 0 ? "" : element("definedNames", {}, ...names),
      element("calcPr", { calcId: CALCULATION_ENGINE }),
    ),
  );
}

function ownNames(grid: Grid, functionNames: readonly string[]): string[] {
  return grid.names().map(({ name, formula, sheetId, comment, visible }) => {
    const position = grid.sheets().findIndex(({ id }) => id === sheetId);
    const attributes = {
      name,
      comment: comment === "" ? undefined : comment,
      localSheetId: position < 0 ? undefined : position,
      hidden: visible ? undefined : 1,
    };
    return element("definedName", attributes, xmlText(formulaToFile(formula.replace(/^=/, ""), functionNames)));
  });
}

/** The rows that a sheet repeats on every page, and what is printed of it, are names of the workbook too. */
function printNames(sheet: Sheet, localSheetId: number, grid: Grid): string[] {
  const { titleRows, printArea } = grid.pageLayout(sheet.id);
  const named = (name: string, area: Area): string =>
    element("definedName", { name, localSheetId }, xmlText(`'${sheet.name.replaceAll("'", "''")}'!${absolute(area)}`));
  return [...(printArea ? [named(PRINT_AREA, printArea)] : []), ...(titleRows ? [named(PRINT_TITLES, titleRows)] : [])];
}

/** An address that stays where it is: `$A$1:$C$3`, `$1:$2`. */
function absolute(area: Area): string {
  return formatArea(area).replace(/[A-Z]+|\d+/g, "$$$&");
}

/** A table. Its columns are named as their headings are, to the letter: Excel repairs a file where they are not. */
function tablePart({ name, area, sheetId, showTotals }: Table, id: number, grid: Grid): string {
  const headings = grid.read({ sheetId, ...area, rowCount: 1 })[0] ?? [];
  const filtered = showTotals ? { ...area, rowCount: area.rowCount - 1 } : area;
  const columns = Array.from({ length: lastColumn(area) - area.column + 1 }, (_, index) => {
    const heading = String(headings[index]?.value ?? "");
    return element("tableColumn", {
      id: index + 1,
      name: encodeText(heading === "" ? `Column${index + 1}` : heading).replaceAll("\n", "_x000a_"),
    });
  });
  const hasRows = lastRow(area) > area.row;
  return xmlPart(
    element(
      "table",
      {
        xmlns: MAIN,
        id,
        name,
        displayName: name,
        ref: formatArea(area),
        totalsRowCount: showTotals && hasRows ? 1 : undefined,
        totalsRowShown: showTotals ? undefined : 0,
      },
      element("autoFilter", { ref: formatArea(filtered) }),
      element("tableColumns", { count: columns.length }, ...columns),
      element("tableStyleInfo", {
        name: "TableStyleLight1",
        showFirstColumn: 0,
        showLastColumn: 0,
        showRowStripes: 1,
        showColumnStripes: 0,
      }),
    ),
  );
}
