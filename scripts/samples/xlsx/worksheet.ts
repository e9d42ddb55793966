import { cellAddress, rangeAddress } from "../../../src/workbook/address";
import { addressesOf } from "../../../src/workbook/selectCells";
import { DYNAMIC_ARRAY_METADATA } from "../../../workbench/xlsx/write/metadata";
import { isDynamicArray, storedFormula } from "./dynamicArrays";
import { element, xmlPart, xmlText } from "../../../workbench/xlsx/write/element";
import { MAIN, OFFICE_RELATIONS } from "../../../workbench/xlsx/write/namespaces";
import { isShared, type SharedStrings } from "./sharedStrings";
import { styleIndex } from "./styles";
import type { CellContent, FormulaContent, RowContent, SheetContent } from "./workbookContent";

/** What Excel adds to the characters of a column: the space on both sides of them, in the default font. */
const COLUMN_PADDING = 0.7109375;
const A4 = 9;
const INCHES = { left: 0.5, right: 0.5, top: 0.6, bottom: 0.6, header: 0.3, footer: 0.3 };
/** The sheet's name to the left, page and pages to the right. */
const FOOTER = "&L&A&R&P/&N";

export interface WorksheetContext {
  readonly strings: SharedStrings;
  readonly isActive: boolean;
  /** The relationship by which the sheet names its table; null where it has none. */
  readonly tableRelation: string | null;
}

/** A sheet, its elements in the order that ECMA-376 part 1, 18.3.1.99, sets. Landscape, one page wide. */
export function worksheetPart(sheet: SheetContent, { strings, isActive, tableRelation }: WorksheetContext): string {
  const width = sheet.columnWidths.length;
  const used = { top: 0, left: 0, bottom: sheet.rows.length - 1, right: width - 1 };
  return xmlPart(
    element(
      "worksheet",
      { xmlns: MAIN, "xmlns:r": OFFICE_RELATIONS },
      element("sheetPr", {}, element("pageSetUpPr", { fitToPage: 1 })),
      element("dimension", { ref: rangeAddress(used) }),
      element("sheetViews", {}, sheetView(sheet, isActive)),
      element("sheetFormatPr", { defaultRowHeight: 15 }),
      element("cols", {}, ...sheet.columnWidths.map(column)),
      element("sheetData", {}, ...sheet.rows.map((row, position) => rowElement(row, position, strings))),
      mergeCells(sheet),
      element("pageMargins", INCHES),
      element("pageSetup", { paperSize: A4, orientation: "landscape", fitToHeight: 0 }),
      element("headerFooter", {}, element("oddFooter", {}, xmlText(FOOTER))),
      ignoredErrors(sheet),
      tableRelation === null
        ? ""
        : element("tableParts", { count: 1 }, element("tablePart", { "r:id": tableRelation })),
    ),
  );
}

function sheetView({ frozen }: SheetContent, isActive: boolean): string {
  const { rows, columns } = frozen;
  const firstFree = cellAddress(rows, columns);
  const selection = (pane: string, cell: string): string =>
    element("selection", { pane, activeCell: cell, sqref: cell });
  const activePane = columns === 0 ? "bottomLeft" : "bottomRight";
  const otherSelections =
    columns === 0
      ? []
      : [selection("topRight", cellAddress(0, columns)), selection("bottomLeft", cellAddress(rows, 0))];
  return element(
    "sheetView",
    { tabSelected: isActive ? 1 : undefined, workbookViewId: 0 },
    element("pane", {
      xSplit: columns === 0 ? undefined : columns,
      ySplit: rows,
      topLeftCell: firstFree,
      activePane,
      state: "frozen",
    }),
    ...otherSelections,
    selection(activePane, firstFree),
  );
}

function column(characters: number, position: number): string {
  return element("col", {
    min: position + 1,
    max: position + 1,
    width: characters + COLUMN_PADDING,
    customWidth: 1,
  });
}

function rowElement({ height, isHeightFixed, cells }: RowContent, position: number, strings: SharedStrings): string {
  const written = cells.flatMap((cell, columnPosition) =>
    cell === null ? [] : [cellElement(cell, position, columnPosition, strings)],
  );
  return element("row", { r: position + 1, ht: height, customHeight: isHeightFixed ? 1 : undefined }, ...written);
}

function cellElement(cell: CellContent, row: number, columnPosition: number, strings: SharedStrings): string {
  const { value, formula } = cell;
  const isText = typeof value === "string";
  return element(
    "c",
    {
      r: cellAddress(row, columnPosition),
      s: styleIndex(cell.style),
      t: isText ? (isShared(cell) ? "s" : "str") : undefined,
      cm: formula !== undefined && isDynamicArray(formula.text) ? DYNAMIC_ARRAY_METADATA : undefined,
    },
    formula === undefined ? "" : formulaElement(formula, row, columnPosition),
    value === null
      ? ""
      : element("v", {}, isShared(cell) ? sharedPosition(cell.value, strings) : xmlText(String(value))),
  );
}

function formulaElement({ text, rows }: FormulaContent, row: number, columnPosition: number): string {
  const area = { top: row, bottom: row + rows - 1, left: columnPosition, right: columnPosition };
  const attributes = isDynamicArray(text) ? { t: "array", ref: rangeAddress(area) } : {};
  return element("f", attributes, xmlText(storedFormula(text)));
}

function sharedPosition(text: string, { positions }: SharedStrings): string {
  const position = positions.get(text);
  if (position === undefined) throw new RangeError(`Not among the shared texts: ${text}`);
  return String(position);
}

function mergeCells({ merged }: SheetContent): string {
  if (merged.length === 0) return "";
  return element(
    "mergeCells",
    { count: merged.length },
    ...merged.map((area) => element("mergeCell", { ref: rangeAddress(area) })),
  );
}

/** Numbers that are text on purpose (a municipality's number, the half of a quorum) get no warning triangle. */
function ignoredErrors({ rows }: SheetContent): string {
  const places = rows.flatMap(({ cells }, row) =>
    cells.flatMap((cell, columnPosition) => (cell?.style === "text" ? [{ row, column: columnPosition }] : [])),
  );
  if (places.length === 0) return "";
  const sqref = addressesOf(places).join(" ");
  return element("ignoredErrors", {}, element("ignoredError", { sqref, numberStoredAsText: 1 }));
}
