import {
  boundingArea,
  cellArea,
  contains,
  formatArea,
  lastColumn,
  lastRow,
  type Area,
  type SheetArea,
} from "../../grid/address";
import type { Cell, CellFormat, Grid, Sheet } from "../../grid/grid";
import { PAPERS, type PageLayout, type PageMargins } from "../../grid/pageLayout";
import { formulaToFile } from "../functionNames";
import { POINTS_PER_INCH, writeTexts } from "../pageLayout";
import { element, xmlPart, xmlText } from "./element";
import { DYNAMIC_ARRAY_METADATA } from "./metadata";
import { MAIN, OFFICE_RELATIONS } from "./namespaces";
import { encodeText, type SavedStrings } from "./savedStrings";
import { PLAIN, type SavedStyles } from "./savedStyles";

/** What the sheets of a workbook have in common, and what is gathered from all of them. */
export interface SavedWorkbook {
  readonly grid: Grid;
  /** The custom functions, as `FELLES.BASEPLUS`. */
  readonly functionNames: readonly string[];
  readonly strings: SavedStrings;
  readonly styles: SavedStyles;
}

const PIXELS_PER_POINT = 96 / 72;
const PIXELS_PER_CHARACTER = 7;
const COLUMN_PADDING = 5;
const LAST_BREAK = 16_383;

/** The errors that a file may hold in a cell. Source: ECMA-376 part 1, 18.18.11, and #N/A's neighbours in Excel's own files. */
const FILE_ERRORS = ["#NULL!", "#DIV/0!", "#VALUE!", "#REF!", "#NAME?", "#NUM!", "#N/A"];
/** What stands in a cell until its function has answered. */
const WAITING = "#BUSY!";

/** A sheet, its elements in the order that ECMA-376 part 1, 18.3.1.99, sets. */
export function sheetPart(sheet: Sheet, tableRelations: readonly string[], book: SavedWorkbook): string {
  const { grid } = book;
  const used = grid.usedArea(sheet.id, false) ?? cellArea(0, 0);
  const layout = grid.pageLayout(sheet.id);
  const { rows, dimension } = sheetRows(sheet.id, used, book);
  return xmlPart(
    element(
      "worksheet",
      { xmlns: MAIN, "xmlns:r": OFFICE_RELATIONS },
      sheetProperties(sheet, layout),
      element("dimension", { ref: formatArea(dimension) }),
      element("sheetViews", {}, sheetView(sheet.id, grid)),
      element("sheetFormatPr", { defaultRowHeight: ordinaryHeight(sheet.id, used, grid) }),
      columns(sheet.id, used, grid),
      element("sheetData", {}, ...rows),
      sheet.isProtected ? element("sheetProtection", { sheet: 1 }) : "",
      list("mergeCells", "mergeCell", grid.merges(sheet.id)),
      printOptions(layout),
      element("pageMargins", inches(layout.margins)),
      pageSetup(layout),
      headerFooter(layout),
      rowBreaks(layout),
      tableParts(tableRelations),
    ),
  );
}

function list(name: string, item: string, areas: readonly Area[]): string {
  if (areas.length === 0) return "";
  return element(name, { count: areas.length }, ...areas.map((area) => element(item, { ref: formatArea(area) })));
}

function tableParts(relations: readonly string[]): string {
  if (relations.length === 0) return "";
  return element(
    "tableParts",
    { count: relations.length },
    ...relations.map((id) => element("tablePart", { "r:id": id })),
  );
}

function sheetProperties({ tabColor }: Sheet, { zoom }: PageLayout): string {
  const color = tabColor === "" ? "" : element("tabColor", { rgb: `FF${tabColor.slice(1).toUpperCase()}` });
  const fits = "scale" in zoom ? "" : element("pageSetUpPr", { fitToPage: 1 });
  return color + fits === "" ? "" : element("sheetPr", {}, color, fits);
}

function sheetView(sheetId: string, grid: Grid): string {
  const { rows, columns: fixed } = grid.frozen(sheetId);
  const attributes = { tabSelected: grid.activeSheetId() === sheetId ? 1 : undefined, workbookViewId: 0 };
  if (rows === 0 && fixed === 0) return element("sheetView", attributes);
  const cell = (row: number, column: number): string => formatArea(cellArea(row, column));
  const selection = (pane: string, activeCell: string): string =>
    element("selection", { pane, activeCell, sqref: activeCell });
  const firstFree = cell(rows, fixed);
  const activePane = fixed === 0 ? "bottomLeft" : rows === 0 ? "topRight" : "bottomRight";
  return element(
    "sheetView",
    attributes,
    element("pane", {
      xSplit: fixed === 0 ? undefined : fixed,
      ySplit: rows === 0 ? undefined : rows,
      topLeftCell: firstFree,
      activePane,
      state: "frozen",
    }),
    ...(activePane === "bottomRight"
      ? [selection("topRight", cell(0, fixed)), selection("bottomLeft", cell(rows, 0))]
      : []),
    selection(activePane, firstFree),
  );
}

function columns(sheetId: string, used: Area, grid: Grid): string {
  const hidden = grid.hiddenColumns({ sheetId, ...used, column: 0, columnCount: lastColumn(used) + 1 });
  const written = Array.from({ length: lastColumn(used) + 1 }, (_, column) => {
    const points = grid.columnWidth({ sheetId, ...cellArea(0, column) }) ?? 0;
    const characters = (points * PIXELS_PER_POINT - COLUMN_PADDING) / PIXELS_PER_CHARACTER;
    return element("col", {
      min: column + 1,
      max: column + 1,
      width: rounded(Math.max(characters, 0)),
      customWidth: 1,
      hidden: hidden.has(column) ? 1 : undefined,
    });
  });
  return element("cols", {}, ...written);
}

/** The height of a row below all that is used, in points. */
function ordinaryHeight(sheetId: string, used: Area, grid: Grid): number {
  return grid.rowHeight({ sheetId, ...cellArea(lastRow(used) + 1, 0) }) ?? 0;
}

function rounded(number: number): number {
  return Math.round(number * 1e6) / 1e6;
}

interface SavedRows {
  readonly rows: readonly string[];
  /** The rectangle of the cells that are written. */
  readonly dimension: Area;
}

function sheetRows(sheetId: string, used: Area, book: SavedWorkbook): SavedRows {
  const { grid } = book;
  const cells = grid.read({ sheetId, ...used });
  const numberFormats = grid.readNumberFormats({ sheetId, ...used });
  const ordinary = ordinaryHeight(sheetId, used, grid);
  const hidden = grid.hiddenRows({ sheetId, ...used, row: 0, rowCount: lastRow(used) + 1 });
  const merges = grid.merges(sheetId);
  let dimension: Area | null = null;
  const rows: string[] = [];
  for (let row = 0; row <= lastRow(used); row += 1) {
    const written: string[] = [];
    for (let column = used.column; row >= used.row && column <= lastColumn(used); column += 1) {
      const place = { sheetId, ...cellArea(row, column) };
      const cell = cells[row - used.row]?.[column - used.column];
      const numberFormat = numberFormats[row - used.row]?.[column - used.column] ?? "General";
      const style = book.styles.numberOf({ format: formatAt(place, grid), numberFormat });
      const isCovered = merges.some(
        (area) => contains(area, row, column) && !(area.row === row && area.column === column),
      );
      const xml = cell === undefined ? "" : cellElement(cell, place, { style, isCovered }, book);
      if (xml === "") continue;
      dimension = dimension === null ? cellArea(row, column) : boundingArea(dimension, cellArea(row, column));
      written.push(xml);
    }
    const height = grid.rowHeight({ sheetId, ...cellArea(row, 0) }) ?? ordinary;
    const isOther = height !== ordinary || hidden.has(row);
    if (written.length === 0 && !isOther) continue;
    const attributes = {
      r: row + 1,
      ht: height === ordinary ? undefined : rounded(height),
      customHeight: height === ordinary ? undefined : 1,
      hidden: hidden.has(row) ? 1 : undefined,
    };
    rows.push(element("row", attributes, ...written));
  }
  return { rows, dimension: dimension ?? cellArea(0, 0) };
}

function formatAt(place: SheetArea, grid: Grid): CellFormat {
  // One cell does not differ from itself.
  return grid.readFormat(place) as CellFormat;
}

interface SavedLook {
  readonly style: number;
  /** Whether a merged cell lies over it, so that it holds nothing. */
  readonly isCovered: boolean;
}

/** A cell with what it holds and how it looks; nothing where it has neither. */
function cellElement(cell: Cell, place: SheetArea, { style, isCovered }: SavedLook, book: SavedWorkbook): string {
  const formula = isCovered || cell.formula === "" ? null : formulaElement(cell.formula, place, book);
  const content = isCovered ? NO_CONTENT : contentOf(cell, formula !== null, book.strings);
  if (formula === null && content.value === null && style === PLAIN) return "";
  return element(
    "c",
    {
      r: formatArea(place),
      s: style === PLAIN ? undefined : style,
      t: content.type,
      cm: formula?.isArray === true ? DYNAMIC_ARRAY_METADATA : undefined,
    },
    formula?.xml ?? "",
    content.value === null ? "" : element("v", {}, content.value),
  );
}

interface SavedContent {
  readonly type: string | undefined;
  readonly value: string | null;
}

const NO_CONTENT: SavedContent = { type: undefined, value: null };

function contentOf({ kind, value }: Cell, isFormula: boolean, strings: SavedStrings): SavedContent {
  switch (kind) {
    case "empty":
      return NO_CONTENT;
    case "number":
      return { type: undefined, value: String(value) };
    case "boolean":
      return { type: "b", value: value === true ? "1" : "0" };
    case "error":
      if (value === WAITING) return NO_CONTENT;
      return { type: "e", value: FILE_ERRORS.find((error) => error === value) ?? "#VALUE!" };
    case "text":
      return isFormula
        ? { type: "str", value: xmlText(encodeText(String(value))) }
        : { type: "s", value: String(strings.positionOf(String(value))) };
  }
}

interface SavedFormula {
  readonly xml: string;
  readonly isArray: boolean;
}

/**
 * A formula that spills is kept as a dynamic array, and one with a custom function too, also where it fills its own cell alone:
 * a formula that is kept plain was, to Excel, written before there were dynamic arrays, and Excel would put an `@` in it.
 */
function formulaElement(typed: string, place: SheetArea, { grid, functionNames }: SavedWorkbook): SavedFormula {
  const stored = formulaToFile(typed.replace(/^=/, ""), functionNames);
  const spill = grid.spillFrom(place.sheetId, place.row, place.column);
  const isArray = spill !== null || stored.includes("_xldudf_");
  const attributes = isArray ? { t: "array", ref: formatArea(spill ?? place) } : {};
  return { xml: element("f", attributes, xmlText(encodeText(stored))), isArray };
}

function printOptions({ centerHorizontally, centerVertically }: PageLayout): string {
  if (!centerHorizontally && !centerVertically) return "";
  return element("printOptions", {
    horizontalCentered: centerHorizontally ? 1 : undefined,
    verticalCentered: centerVertically ? 1 : undefined,
  });
}

function inches({ left, right, top, bottom, header, footer }: PageMargins): Record<string, number> {
  const of = (points: number): number => rounded(points / POINTS_PER_INCH);
  return { left: of(left), right: of(right), top: of(top), bottom: of(bottom), header: of(header), footer: of(footer) };
}

function pageSetup({ paperSize, orientation, zoom }: PageLayout): string {
  return element("pageSetup", {
    paperSize: PAPERS[paperSize],
    scale: "scale" in zoom && zoom.scale !== 100 ? zoom.scale : undefined,
    fitToWidth: "scale" in zoom || zoom.horizontalFitToPages === 1 ? undefined : zoom.horizontalFitToPages,
    fitToHeight: "scale" in zoom || zoom.verticalFitToPages === 1 ? undefined : zoom.verticalFitToPages,
    orientation: orientation.toLowerCase(),
  });
}

function headerFooter({ texts }: PageLayout): string {
  const header = writeTexts(texts.leftHeader, texts.centerHeader, texts.rightHeader);
  const footer = writeTexts(texts.leftFooter, texts.centerFooter, texts.rightFooter);
  if (header + footer === "") return "";
  return element(
    "headerFooter",
    {},
    header === "" ? "" : element("oddHeader", {}, xmlText(header)),
    footer === "" ? "" : element("oddFooter", {}, xmlText(footer)),
  );
}

function rowBreaks({ breaks }: PageLayout): string {
  if (breaks.length === 0) return "";
  return element(
    "rowBreaks",
    { count: breaks.length, manualBreakCount: breaks.length },
    ...breaks.map((id) => element("brk", { id, max: LAST_BREAK, man: 1 })),
  );
}
