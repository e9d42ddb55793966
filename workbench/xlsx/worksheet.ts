import {
  BooleanNumber,
  CellValueType,
  type ICellData,
  type IColumnData,
  type IFreeze,
  type IObjectArrayPrimitiveType,
  type IObjectMatrixPrimitiveType,
  type IRange,
  type IRowData,
  type IWorksheetData,
} from "@univerjs/core";
import { contains, lastColumn, lastRow, parseArea, type Area } from "../grid/address";
import { attribute, child, children, textOf, type XmlNode } from "../xml/xmlNode";
import { formulaFromFile } from "./functionNames";
import { decodeText, readStringItem } from "./sharedStrings";
import { readColor } from "./styles";

/** What the sheets of a file have in common. */
export interface WorksheetContext {
  readonly strings: readonly string[];
  readonly styleCount: number;
  readonly theme: readonly (string | undefined)[];
  /** The custom functions, as `FELLES.BASEPLUS`. */
  readonly functionNames: readonly string[];
}

/** A sheet as Univer takes it, and what of it Univer does not. */
export interface ReadWorksheet {
  readonly data: Partial<IWorksheetData>;
  readonly isProtected: boolean;
  readonly leftOut: readonly string[];
}

const PIXELS_PER_POINT = 96 / 72;
// The width of a digit and the space beside it in Excel's default font.
const PIXELS_PER_CHARACTER = 7;
const COLUMN_PADDING = 5;
const SPARE_ROWS = 200;
const SPARE_COLUMNS = 10;
const FEWEST_ROWS = 1000;
const FEWEST_COLUMNS = 26;

/** The style numbers of a file, as Univer's workbook names them. */
export function styleKey(index: number): string {
  return `xf${index}`;
}

function toPixels(points: string): number {
  return Math.round(Number(points) * PIXELS_PER_POINT);
}

function columnPixels(characters: string): number {
  return Math.round(Number(characters) * PIXELS_PER_CHARACTER + COLUMN_PADDING);
}

function isOn(value: string | undefined): boolean {
  return value === "1" || value === "true";
}

function rangeOf(area: Area): IRange {
  return { startRow: area.row, endRow: lastRow(area), startColumn: area.column, endColumn: lastColumn(area) };
}

/** The constant a cell holds. Text keeps its exact type, or it would be read as a number or a date. */
function constantOf(cell: XmlNode, strings: readonly string[]): ICellData {
  const written = textOf(child(cell, "v"));
  switch (attribute(cell, "t")) {
    case "s":
      return { v: strings[Number(written)] ?? "", t: CellValueType.STRING };
    case "inlineStr":
      return { v: readStringItem(child(cell, "is")), t: CellValueType.STRING };
    case "b":
      return { v: written === "1" ? 1 : 0, t: CellValueType.BOOLEAN };
    case "str":
    case "e":
    case "d":
      return { v: decodeText(written), t: CellValueType.STRING };
    default:
      return written === "" ? {} : { v: Number(written), t: CellValueType.NUMBER };
  }
}

interface FormulaReader {
  /** The formula of a cell, or null when what it holds is a value. */
  read(cell: XmlNode, place: Area): ICellData | null;
  readonly leftOut: ReadonlySet<string>;
  /** Cells that an array formula fills: they hold no value of their own. */
  isFilled(row: number, column: number): boolean;
}

function createFormulaReader(sheetId: string, names: readonly string[]): FormulaReader {
  const leftOut = new Set<string>();
  const filled: { readonly area: Area; readonly anchor: Area }[] = [];
  const translate = (formula: string): string => `=${formulaFromFile(decodeText(formula), names)}`;
  return {
    leftOut,
    isFilled: (row, column) =>
      filled.some(
        ({ area, anchor }) => contains(area, row, column) && !(anchor.row === row && anchor.column === column),
      ),
    read(cell, place) {
      const node = child(cell, "f");
      if (!node) return null;
      const written = textOf(node);
      const range = attribute(node, "ref");
      const shared = attribute(node, "si");
      const kind = attribute(node, "t");
      if (kind === "dataTable") {
        leftOut.add("what-if data tables (their values are shown)");
        return null;
      }
      if (kind === "array" && range !== undefined) {
        const area = parseArea(range);
        if (area) filled.push({ area, anchor: place });
      }
      if (/_xlfn\.ANCHORARRAY/i.test(written)) leftOut.add("references to a spill (E1#), which give #NAME? here");
      if (/\[\d+\][^!]*!/.test(written) && !/_xldudf_/i.test(written)) leftOut.add("links to other workbooks");
      if (kind === "shared" && shared !== undefined) {
        const id = `${sheetId}-${shared}`;
        return written === "" ? { si: id } : { f: translate(written), si: id };
      }
      return written === "" ? null : { f: translate(written) };
    },
  };
}

/** Of merged cells only the first holds something; what a file has beneath the others is not seen. */
function emptyCoveredCells(cells: IObjectMatrixPrimitiveType<ICellData>, merges: readonly Area[]): void {
  for (const area of merges) {
    for (let row = area.row; row <= lastRow(area); row += 1) {
      const columns = cells[row] as Record<number, ICellData> | undefined;
      if (!columns) continue;
      for (let column = area.column; column <= lastColumn(area); column += 1) {
        const data = columns[column];
        const isFirst = row === area.row && column === area.column;
        if (data && !isFirst) columns[column] = data.s === undefined ? {} : { s: data.s };
      }
    }
  }
}

interface Rows {
  readonly cells: IObjectMatrixPrimitiveType<ICellData>;
  readonly rows: IObjectArrayPrimitiveType<Partial<IRowData>>;
  readonly last: { readonly row: number; readonly column: number };
  readonly leftOut: readonly string[];
}

function readRows(sheet: XmlNode, sheetId: string, context: WorksheetContext): Rows {
  const formulas = createFormulaReader(sheetId, context.functionNames);
  const cells: IObjectMatrixPrimitiveType<ICellData> = {};
  const rows: IObjectArrayPrimitiveType<Partial<IRowData>> = {};
  const last = { row: 0, column: 0 };
  let nextRow = 0;
  for (const node of children(child(sheet, "sheetData"), "row")) {
    const row = Number(attribute(node, "r") ?? nextRow + 1) - 1;
    nextRow = row + 1;
    const height = attribute(node, "ht");
    const isHidden = isOn(attribute(node, "hidden"));
    if (height !== undefined || isHidden) {
      rows[row] = {
        ...(height !== undefined && { h: toPixels(height), ia: BooleanNumber.FALSE }),
        ...(isHidden && { hd: BooleanNumber.TRUE }),
      };
    }
    const columns: Record<number, ICellData> = {};
    let nextColumn = 0;
    for (const cell of children(node, "c")) {
      const place = parseArea(attribute(cell, "r") ?? "") ?? { row, column: nextColumn, rowCount: 1, columnCount: 1 };
      nextColumn = place.column + 1;
      const style = Number(attribute(cell, "s") ?? 0);
      const content =
        formulas.read(cell, place) ?? (formulas.isFilled(row, place.column) ? {} : constantOf(cell, context.strings));
      const data: ICellData = { ...content, ...(style > 0 && style < context.styleCount && { s: styleKey(style) }) };
      if (Object.keys(data).length > 0) columns[place.column] = data;
      last.column = Math.max(last.column, place.column);
    }
    if (Object.keys(columns).length > 0) cells[row] = columns;
    last.row = Math.max(last.row, row);
  }
  return { cells, rows, last, leftOut: [...formulas.leftOut] };
}

function readColumns(sheet: XmlNode, lastUsed: number): IObjectArrayPrimitiveType<Partial<IColumnData>> {
  const columns: IObjectArrayPrimitiveType<Partial<IColumnData>> = {};
  for (const node of children(child(sheet, "cols"), "col")) {
    const width = attribute(node, "width");
    const isHidden = isOn(attribute(node, "hidden"));
    // A width for the rest of the sheet stops with what is shown of it.
    const to = Math.min(Number(attribute(node, "max")) - 1, lastUsed + SPARE_COLUMNS);
    for (let column = Number(attribute(node, "min")) - 1; column <= to; column += 1) {
      columns[column] = {
        ...(width !== undefined && { w: columnPixels(width) }),
        ...(isHidden && { hd: BooleanNumber.TRUE }),
      };
    }
  }
  return columns;
}

function readFreeze(view: XmlNode | undefined): IFreeze | undefined {
  const pane = child(view, "pane");
  const state = attribute(pane, "state");
  if (state !== "frozen" && state !== "frozenSplit") return undefined;
  const xSplit = Number(attribute(pane, "xSplit") ?? 0);
  const ySplit = Number(attribute(pane, "ySplit") ?? 0);
  return { xSplit, ySplit, startRow: ySplit === 0 ? -1 : ySplit, startColumn: xSplit === 0 ? -1 : xSplit };
}

/** What a sheet's XML can have that is not shown here, and what it is called. */
const NOT_SHOWN: readonly (readonly [tag: string, name: string])[] = [
  ["conditionalFormatting", "conditional formats"],
  ["dataValidations", "data validation"],
  ["hyperlinks", "links (their text is shown)"],
  ["legacyDrawing", "comments"],
  ["drawing", "charts, pictures and drawings"],
  ["picture", "a background picture"],
  ["oleObjects", "embedded objects"],
  ["controls", "form controls"],
  ["scenarios", "scenarios"],
  ["colBreaks", "page breaks between columns"],
];

/** Reads a sheet's XML. `name` and `state` are the workbook's word on it. */
export function readWorksheet(
  sheet: XmlNode,
  { id, name, state }: { readonly id: string; readonly name: string; readonly state: string | undefined },
  context: WorksheetContext,
): ReadWorksheet {
  const { cells, rows, last, leftOut } = readRows(sheet, id, context);
  const view = child(sheet, "sheetViews", "sheetView");
  const freeze = readFreeze(view);
  const format = child(sheet, "sheetFormatPr");
  const width = attribute(format, "defaultColWidth");
  const height = attribute(format, "defaultRowHeight");
  const tabColor = readColor(child(sheet, "sheetPr", "tabColor"), context.theme);
  const merges = children(child(sheet, "mergeCells"), "mergeCell").flatMap((node) => {
    const area = parseArea(attribute(node, "ref") ?? "");
    return area ? [area] : [];
  });
  emptyCoveredCells(cells, merges);
  const absent = NOT_SHOWN.filter(([tag]) => children(sheet, tag).length > 0).map(([, what]) => what);
  return {
    data: {
      id,
      name,
      cellData: cells,
      rowData: rows,
      columnData: readColumns(sheet, last.column),
      mergeData: merges.map(rangeOf),
      rowCount: Math.max(FEWEST_ROWS, last.row + SPARE_ROWS),
      columnCount: Math.max(FEWEST_COLUMNS, last.column + SPARE_COLUMNS),
      hidden: state === "hidden" || state === "veryHidden" ? BooleanNumber.TRUE : BooleanNumber.FALSE,
      ...(context.styleCount > 0 && { defaultStyle: styleKey(0) }),
      showGridlines: attribute(view, "showGridLines") === "0" ? BooleanNumber.FALSE : BooleanNumber.TRUE,
      ...(width !== undefined && { defaultColumnWidth: columnPixels(width) }),
      ...(height !== undefined && { defaultRowHeight: toPixels(height) }),
      ...(tabColor !== undefined && { tabColor }),
      ...(freeze && { freeze }),
    },
    isProtected: isOn(attribute(child(sheet, "sheetProtection"), "sheet")),
    leftOut: [...new Set([...leftOut, ...absent])],
  };
}
