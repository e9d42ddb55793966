import {
  BooleanNumber,
  BorderStyleTypes,
  HorizontalAlign,
  ICommandService,
  mergeWorksheetSnapshotWithDefault,
  RANGE_TYPE,
  UndoCommand,
  IUndoRedoService,
  IUniverInstanceService,
  UniverInstanceType,
  VerticalAlign,
  WrapStrategy,
  type IBorderData,
  type ICellData,
  type Injector,
  type IObjectMatrixPrimitiveType,
  type IRange,
  type IStyleData,
  type Workbook,
  type Worksheet,
} from "@univerjs/core";
import { FormulaDataModel, IDefinedNamesService } from "@univerjs/engine-formula";
import type { FWorkbook, FWorksheet } from "@univerjs/sheets/facade";
import {
  InsertSheetCommand,
  RemoveColByRangeCommand,
  RemoveDefinedNameCommand,
  RemoveRowByRangeCommand,
  RemoveSheetCommand,
  ReorderRangeCommand,
  SCOPE_WORKBOOK_VALUE_DEFINED_NAME,
  SetDefinedNameCommand,
  SetRangeValuesCommand,
  SetRangeValuesMutation,
  SetStyleCommand,
  SheetsSelectionsService,
} from "@univerjs/sheets";
import { AddSheetTableCommand } from "@univerjs/sheets-table";
import { ScrollToRangeOperation } from "@univerjs/sheets-ui";
import { boundingArea, intersection, lastColumn, lastRow, type Area, type SheetArea } from "../grid/address";
import type {
  Author,
  BorderLine,
  Cell,
  CellFormat,
  CellInput,
  ClearWhat,
  DefinedName,
  Grid,
  GridEvent,
  Sheet,
  Table,
  Visibility,
} from "../grid/grid";
import { DEFAULT_PAGE_LAYOUT, type PageLayout } from "../grid/pageLayout";
import type { Calculation } from "./calculation";
import { BLANK_CELL, holdsContent, numberFormatOf, patternOf, readCell, shownError, writeCell } from "./cells";
import { middleOfCell } from "./cellPosition";
import { watchChanges } from "./gridChanges";
import { SHEET_SIZE } from "./sheetSize";
import type { Spreadsheet } from "./createSpreadsheet";

/** What Univer's workbook cannot hold, kept beside it. */
export interface WorkbookExtras {
  readonly fileName: string;
  /** The sheet to show; null for the first. */
  readonly activeSheetId: string | null;
  readonly protectedSheetIds: readonly string[];
  readonly veryHiddenSheetIds: readonly string[];
  /** Tables with a total row, by id; Univer's own table ends above it. */
  readonly tablesWithTotals: readonly string[];
  /** Of the sheets, by id, about which something is said. */
  readonly pageLayouts: ReadonlyMap<string, PageLayout>;
}

const PIXELS_PER_POINT = 96 / 72;
const WHITE = "#FFFFFF";
const BLACK = "#000000";
/** Excel's ordinary size, in points. */
const FONT_SIZE = 11;

const HORIZONTAL: Readonly<Record<CellFormat["horizontalAlignment"], HorizontalAlign>> = {
  General: HorizontalAlign.UNSPECIFIED,
  Left: HorizontalAlign.LEFT,
  Center: HorizontalAlign.CENTER,
  Right: HorizontalAlign.RIGHT,
};
const VERTICAL: Readonly<Record<CellFormat["verticalAlignment"], VerticalAlign>> = {
  Top: VerticalAlign.TOP,
  Center: VerticalAlign.MIDDLE,
  Bottom: VerticalAlign.BOTTOM,
};

const LINES: Readonly<Record<BorderLine, BorderStyleTypes>> = {
  none: BorderStyleTypes.NONE,
  thin: BorderStyleTypes.THIN,
  medium: BorderStyleTypes.MEDIUM,
  thick: BorderStyleTypes.THICK,
  double: BorderStyleTypes.DOUBLE,
};

function keyOf<Key extends string, Value>(
  table: Readonly<Record<Key, Value>>,
  value: Value | null | undefined,
  fallback: Key,
): Key {
  const found = (Object.keys(table) as Key[]).find((key) => table[key] === value);
  return found ?? fallback;
}

function rangeOf(area: Area): IRange {
  return { startRow: area.row, endRow: lastRow(area), startColumn: area.column, endColumn: lastColumn(area) };
}

function areaOf(range: Pick<IRange, "startRow" | "endRow" | "startColumn" | "endColumn">): Area {
  return {
    row: range.startRow,
    column: range.startColumn,
    rowCount: range.endRow - range.startRow + 1,
    columnCount: range.endColumn - range.startColumn + 1,
  };
}

function formatOf(style: IStyleData | null | undefined): CellFormat {
  return {
    bold: style?.bl === BooleanNumber.TRUE,
    italic: style?.it === BooleanNumber.TRUE,
    fontSize: style?.fs ?? FONT_SIZE,
    fontColor: (style?.cl?.rgb ?? BLACK).toUpperCase(),
    fillColor: (style?.bg?.rgb ?? WHITE).toUpperCase(),
    wrapText: style?.tb === WrapStrategy.WRAP,
    horizontalAlignment: keyOf(HORIZONTAL, style?.ht, "General"),
    verticalAlignment: keyOf(VERTICAL, style?.vt, "Bottom"),
    borderTop: lineOf(style?.bd?.t),
    borderBottom: lineOf(style?.bd?.b),
    borderLeft: lineOf(style?.bd?.l),
    borderRight: lineOf(style?.bd?.r),
  };
}

/** A line of a kind that the host does not tell of is told of as thin. */
function lineOf(border: IBorderData["t"]): BorderLine {
  return border ? keyOf(LINES, border.s, "thin") : "none";
}

function borderOf(line: BorderLine): { s: BorderStyleTypes; cl: { rgb: string } } | null {
  return line === "none" ? null : { s: LINES[line], cl: { rgb: BLACK } };
}

function bordersOf(format: Partial<CellFormat>): IBorderData {
  return {
    ...(format.borderTop !== undefined && { t: borderOf(format.borderTop) }),
    ...(format.borderBottom !== undefined && { b: borderOf(format.borderBottom) }),
    ...(format.borderLeft !== undefined && { l: borderOf(format.borderLeft) }),
    ...(format.borderRight !== undefined && { r: borderOf(format.borderRight) }),
  };
}

function styleOf(format: Partial<CellFormat>): IStyleData {
  const borders = bordersOf(format);
  return {
    ...(format.fontSize !== undefined && { fs: format.fontSize }),
    ...(Object.keys(borders).length > 0 && { bd: borders }),
    ...(format.bold !== undefined && { bl: format.bold ? BooleanNumber.TRUE : BooleanNumber.FALSE }),
    ...(format.italic !== undefined && { it: format.italic ? BooleanNumber.TRUE : BooleanNumber.FALSE }),
    ...(format.fontColor !== undefined && { cl: { rgb: format.fontColor } }),
    ...(format.fillColor !== undefined && { bg: format.fillColor === "" ? null : { rgb: format.fillColor } }),
    ...(format.wrapText !== undefined && { tb: format.wrapText ? WrapStrategy.WRAP : WrapStrategy.OVERFLOW }),
    ...(format.horizontalAlignment !== undefined && { ht: HORIZONTAL[format.horizontalAlignment] }),
    ...(format.verticalAlignment !== undefined && { vt: VERTICAL[format.verticalAlignment] }),
  };
}

type CellMatrix = IObjectMatrixPrimitiveType<ICellData>;

function matrixOf(area: Area, cellAt: (row: number, column: number) => ICellData | undefined): CellMatrix {
  const matrix: CellMatrix = {};
  for (let r = 0; r < area.rowCount; r += 1) {
    const columns: Record<number, ICellData> = {};
    for (let c = 0; c < area.columnCount; c += 1) {
      const cell = cellAt(r, c);
      if (cell) columns[area.column + c] = cell;
    }
    if (Object.keys(columns).length > 0) matrix[area.row + r] = columns;
  }
  return matrix;
}

/** The workbook that is open in Univer, as the host sees it. */
export class UniverGrid implements Grid {
  readonly #injector: Injector;
  readonly #commands: ICommandService;
  readonly #formulas: FormulaDataModel;
  readonly #selections: SheetsSelectionsService;
  readonly #workbook: Workbook;
  readonly #facade: FWorkbook;
  readonly #calculation: Calculation;
  readonly #fileName: string;
  readonly #protected: Set<string>;
  readonly #veryHidden: Set<string>;
  readonly #withTotals: Set<string>;
  readonly #pageLayouts: Map<string, PageLayout>;
  readonly #listeners = new Set<(event: GridEvent) => void>();
  readonly #stopWatching: () => void;
  #author: Author = "person";
  #givenAuthor: Author | null = null;

  constructor({ api, injector }: Spreadsheet, calculation: Calculation, extras: WorkbookExtras) {
    this.#injector = injector;
    this.#commands = injector.get(ICommandService);
    this.#formulas = injector.get(FormulaDataModel);
    this.#selections = injector.get(SheetsSelectionsService);
    this.#calculation = calculation;
    this.#fileName = extras.fileName;
    this.#protected = new Set(extras.protectedSheetIds);
    this.#veryHidden = new Set(extras.veryHiddenSheetIds);
    this.#withTotals = new Set(extras.tablesWithTotals);
    this.#pageLayouts = new Map(extras.pageLayouts);
    const workbook = injector
      .get(IUniverInstanceService)
      .getCurrentUnitOfType<Workbook>(UniverInstanceType.UNIVER_SHEET);
    const facade = api.getActiveWorkbook();
    if (!workbook || !facade) throw new Error("No workbook is open");
    this.#workbook = workbook;
    this.#facade = facade;
    const deletions = this.#commands.onCommandExecuted(({ id }) => {
      // As in Excel, a sheet that is deleted does not come back, nor does what was done before it.
      if (id === RemoveSheetCommand.id) injector.get(IUndoRedoService).clearUndoRedo(this.unitId);
    });
    const stopWatching = watchChanges({
      commands: this.#commands,
      calculation,
      unitId: this.unitId,
      readCell: (sheetId, row, column) => this.#cellAt(this.#sheet(sheetId), row, column),
      sheetName: (sheetId) => this.#sheet(sheetId).getName(),
      author: () => this.#author,
      selection: () => this.selection(),
      emit: (event) => this.#listeners.forEach((listener) => listener(event)),
    });
    this.#stopWatching = () => {
      deletions.dispose();
      stopWatching();
    };
    if (extras.activeSheetId !== null) facade.setActiveSheet(extras.activeSheetId);
    for (const id of this.#protected) void this.#lock(id);
  }

  get unitId(): string {
    return this.#workbook.getUnitId();
  }

  /** Stops watching; the workbook may be closed. */
  dispose(): void {
    this.#stopWatching();
    this.#listeners.clear();
  }

  name(): string {
    return this.#fileName;
  }

  #sheet(sheetId: string): Worksheet {
    const sheet = this.#workbook.getSheetBySheetId(sheetId);
    if (!sheet) throw new Error(`The workbook has no sheet ${sheetId}`);
    return sheet;
  }

  #facadeOf(sheetId: string): FWorksheet {
    const sheet = this.#facade.getSheetBySheetId(sheetId);
    if (!sheet) throw new Error(`The workbook has no sheet ${sheetId}`);
    return sheet;
  }

  /** What is called is the add-in's doing, unless it was said to be another's. */
  #asAddin<Result>(run: () => Result): Result {
    const before = this.#author;
    this.#author = this.#givenAuthor ?? "addin";
    try {
      return run();
    } finally {
      this.#author = before;
    }
  }

  as<Result>(author: Author, run: () => Result): Result {
    const before = this.#givenAuthor;
    this.#givenAuthor = author;
    try {
      return this.#asAddin(run);
    } finally {
      this.#givenAuthor = before;
    }
  }

  sheets(): readonly Sheet[] {
    return this.#workbook.getSheets().map((sheet) => {
      const id = sheet.getSheetId();
      const hidden: Visibility = this.#veryHidden.has(id) ? "VeryHidden" : "Hidden";
      return {
        id,
        name: sheet.getName(),
        visibility: sheet.isSheetHidden() === BooleanNumber.TRUE ? hidden : "Visible",
        tabColor: sheet.getTabColor()?.toString() ?? "",
        isProtected: this.#protected.has(id),
      };
    });
  }

  activeSheetId(): string {
    return this.#workbook.getActiveSheet().getSheetId();
  }

  addSheet(name: string): string {
    return this.#asAddin(() => {
      const active = this.activeSheetId();
      const sheet = { ...mergeWorksheetSnapshotWithDefault(SHEET_SIZE), name, id: crypto.randomUUID() };
      const index = this.#workbook.getSheets().length;
      this.#commands.syncExecuteCommand(InsertSheetCommand.id, { unitId: this.unitId, index, sheet });
      // Excel's new sheet waits in the background; Univer shows it.
      if (this.activeSheetId() !== active) this.activateSheet(active);
      return sheet.id;
    });
  }

  deleteSheet(sheetId: string): void {
    this.#asAddin(() => this.#facade.deleteSheet(sheetId));
  }

  activateSheet(sheetId: string): void {
    this.#asAddin(() => this.#facade.setActiveSheet(sheetId));
  }

  renameSheet(sheetId: string, name: string): void {
    this.#asAddin(() => this.#facadeOf(sheetId).setName(name));
  }

  moveSheet(sheetId: string, position: number): void {
    this.#asAddin(() => this.#facade.moveSheet(this.#facadeOf(sheetId), position));
  }

  setVisibility(sheetId: string, visibility: Visibility): void {
    if (visibility === "VeryHidden") this.#veryHidden.add(sheetId);
    else this.#veryHidden.delete(sheetId);
    const sheet = this.#facadeOf(sheetId);
    if (visibility === "Visible") sheet.showSheet();
    else if (!sheet.isSheetHidden()) sheet.hideSheet();
  }

  setTabColor(sheetId: string, color: string): void {
    this.#facadeOf(sheetId).setTabColor(color);
  }

  setProtected(sheetId: string, isProtected: boolean): void {
    if (isProtected) {
      this.#protected.add(sheetId);
      void this.#lock(sheetId);
    } else {
      this.#protected.delete(sheetId);
      void this.#facadeOf(sheetId).getWorksheetPermission().unprotect();
    }
  }

  // Protecting alone stops nothing in Univer: whoever protected a sheet may go on editing it.
  async #lock(sheetId: string): Promise<void> {
    const permission = this.#facadeOf(sheetId).getWorksheetPermission();
    await permission.protect();
    await permission.setReadOnly();
  }

  freeze(sheetId: string, rows: number, columns: number): void {
    const sheet = this.#facadeOf(sheetId);
    if (rows === 0 && columns === 0) sheet.cancelFreeze();
    else {
      sheet.setFreeze({
        xSplit: columns,
        ySplit: rows,
        startRow: rows === 0 ? -1 : rows,
        startColumn: columns === 0 ? -1 : columns,
      });
    }
  }

  frozen(sheetId: string): { readonly rows: number; readonly columns: number } {
    const { xSplit, ySplit } = this.#facadeOf(sheetId).getFreeze();
    return { rows: ySplit, columns: xSplit };
  }

  pageLayout(sheetId: string): PageLayout {
    return this.#pageLayouts.get(this.#sheet(sheetId).getSheetId()) ?? DEFAULT_PAGE_LAYOUT;
  }

  setPageLayout(sheetId: string, layout: PageLayout): void {
    this.#pageLayouts.set(sheetId, layout);
  }

  #formulaAt(sheetId: string, row: number, column: number, data: ICellData | null): string {
    if (!data?.f && !data?.si) return "";
    return data.f ?? this.#formulas.getFormulaStringByCell(row, column, sheetId, this.unitId) ?? "";
  }

  #spilled(sheetId: string, row: number, column: number): ICellData | null {
    return this.#formulas.getArrayFormulaCellData()[this.unitId]?.[sheetId]?.[row]?.[column] ?? null;
  }

  #cellAt(sheet: Worksheet, row: number, column: number): Cell {
    const sheetId = sheet.getSheetId();
    const data = sheet.getCellMatrix().getValue(row, column) ?? null;
    const formula = this.#formulaAt(sheetId, row, column, data);
    const isBlank = formula === "" && (data?.v === null || data?.v === undefined) && !data?.p;
    const spilled = isBlank ? this.#spilled(sheetId, row, column) : null;
    if (isBlank && !spilled) return BLANK_CELL;
    return readCell(spilled ?? data, formula, formula !== "" || spilled !== null, () =>
      this.#numberFormatAt(sheet, row, column),
    );
  }

  #styleAt(sheet: Worksheet, row: number, column: number): IStyleData | null {
    return this.#workbook.getStyles().getStyleByCell(sheet.getCellMatrix().getValue(row, column)) ?? null;
  }

  #numberFormatAt(sheet: Worksheet, row: number, column: number): string {
    return numberFormatOf(this.#styleAt(sheet, row, column));
  }

  #map<Value>(area: SheetArea, read: (sheet: Worksheet, row: number, column: number) => Value): Value[][] {
    const sheet = this.#sheet(area.sheetId);
    return Array.from({ length: area.rowCount }, (_row, r) =>
      Array.from({ length: area.columnCount }, (_column, c) => read(sheet, area.row + r, area.column + c)),
    );
  }

  read(area: SheetArea): Cell[][] {
    return this.#map(area, (sheet, row, column) => this.#cellAt(sheet, row, column));
  }

  readText(area: SheetArea): string[][] {
    return this.#map(area, (sheet, row, column) => {
      const cell = this.#cellAt(sheet, row, column);
      if (cell.kind === "empty") return "";
      if (cell.kind === "boolean") return cell.value === true ? "TRUE" : "FALSE";
      if (cell.kind !== "number") return shownError(String(cell.value));
      const shown = sheet.getCell(row, column);
      return shown?.v === null || shown?.v === undefined ? String(cell.value) : String(shown.v);
    });
  }

  readNumberFormats(area: SheetArea): string[][] {
    return this.#map(area, (sheet, row, column) => this.#numberFormatAt(sheet, row, column));
  }

  // Univer's sheets are as big as they were made; Excel's are always as big as they can be.
  #makeRoom(area: SheetArea): void {
    const sheet = this.#sheet(area.sheetId);
    const facade = this.#facadeOf(area.sheetId);
    if (lastRow(area) >= sheet.getRowCount()) facade.setRowCount(lastRow(area) + 1);
    if (lastColumn(area) >= sheet.getColumnCount()) facade.setColumnCount(lastColumn(area) + 1);
  }

  /** The part of a rectangle that Univer's sheet has: whole columns are cut to it. */
  #onSheet(area: SheetArea): SheetArea | null {
    const sheet = this.#sheet(area.sheetId);
    const whole = { row: 0, column: 0, rowCount: sheet.getRowCount(), columnCount: sheet.getColumnCount() };
    const inside = intersection(area, whole);
    return inside && { sheetId: area.sheetId, ...inside };
  }

  #setCells(area: SheetArea, matrix: CellMatrix): void {
    if (Object.keys(matrix).length === 0) return;
    this.#asAddin(() =>
      this.#commands.syncExecuteCommand(SetRangeValuesCommand.id, {
        unitId: this.unitId,
        subUnitId: area.sheetId,
        range: rangeOf(area),
        value: matrix,
      }),
    );
  }

  /**
   * Looks alone. As a change of values, which the command would make of it, it would have Univer forget the formulas of the
   * cells.
   */
  #setLooks(area: SheetArea, matrix: CellMatrix): void {
    if (Object.keys(matrix).length === 0) return;
    this.#asAddin(() =>
      this.#commands.syncExecuteCommand(SetRangeValuesMutation.id, {
        unitId: this.unitId,
        subUnitId: area.sheetId,
        cellValue: matrix,
        trigger: SetStyleCommand.id,
      }),
    );
  }

  write(area: SheetArea, inputs: readonly (readonly (CellInput | undefined)[])[]): void {
    const isFilling = inputs.some((row) => row.some((input) => input && input.kind !== "blank"));
    if (isFilling) this.#makeRoom(area);
    const target = this.#onSheet(area);
    if (!target) return;
    this.#setCells(
      target,
      matrixOf(target, (r, c) => {
        const input = inputs[r]?.[c];
        if (!input) return undefined;
        const hasFormat = input.kind === "constant" && input.numberFormat !== undefined;
        return { ...writeCell(input), ...(hasFormat && { s: { n: { pattern: patternOf(input.numberFormat) } } }) };
      }),
    );
  }

  writeNumberFormats(area: SheetArea, formats: readonly (readonly (string | undefined)[])[]): void {
    const target = this.#onSheet(area);
    if (!target) return;
    const patterns = formats.slice(0, target.rowCount).map((row) => row.slice(0, target.columnCount));
    this.#setLooks(
      target,
      matrixOf(target, (r, c) => {
        const format = patterns[r]?.[c];
        if (format === undefined) return undefined;
        return { s: { n: format === "General" ? null : { pattern: patternOf(format) } } };
      }),
    );
  }

  clear(area: SheetArea, what: ClearWhat): void {
    const target = this.#onSheet(area);
    if (!target) return;
    this.#asAddin(() => {
      const range = this.#facadeOf(target.sheetId).getRange(rangeOf(target));
      if (what === "contents") range.clearContent();
      else if (what === "formats") range.clearFormat();
      else range.clear();
    });
  }

  usedArea(sheetId: string, valuesOnly: boolean): Area | null {
    const sheet = this.#sheet(sheetId);
    let [top, left, bottom, right] = [Infinity, Infinity, -1, -1];
    sheet.getCellMatrix().forValue((row, column, data) => {
      if (!data || (!holdsContent(data) && (valuesOnly || !data.s))) return;
      top = Math.min(top, row);
      left = Math.min(left, column);
      bottom = Math.max(bottom, row);
      right = Math.max(right, column);
    });
    const stored: Area[] =
      bottom < 0 ? [] : [{ row: top, column: left, rowCount: bottom - top + 1, columnCount: right - left + 1 }];
    return [...stored, ...this.#spills(sheetId).map(({ area }) => area)].reduce<Area | null>(
      (all, area) => (all ? boundingArea(all, area) : area),
      null,
    );
  }

  #spills(sheetId: string): { readonly row: number; readonly column: number; readonly area: Area }[] {
    const ranges = this.#formulas.getArrayFormulaRange()[this.unitId]?.[sheetId];
    const byRow = (ranges ?? {}) as Readonly<Record<string, Readonly<Record<string, IRange | null>> | null>>;
    return Object.entries(byRow).flatMap(([row, byColumn]) =>
      Object.entries(byColumn ?? {}).flatMap(([column, range]) => {
        const area = range ? this.spillFrom(sheetId, Number(row), Number(column)) : null;
        return area ? [{ row: Number(row), column: Number(column), area }] : [];
      }),
    );
  }

  spillFrom(sheetId: string, row: number, column: number): Area | null {
    const range = this.#formulas.getArrayFormulaRange()[this.unitId]?.[sheetId]?.[row]?.[column];
    if (!range) return null;
    const anchor = this.#cellAt(this.#sheet(sheetId), row, column);
    // A formula that cannot spill, or waits for its answer, fills its own cell only.
    const isAlone = anchor.formula === "" || anchor.value === "#SPILL!" || anchor.value === "#BUSY!";
    const area = areaOf(range);
    return isAlone || (area.rowCount === 1 && area.columnCount === 1) ? null : area;
  }

  spillInto(sheetId: string, row: number, column: number): Area | null {
    const spill = this.#spills(sheetId).find(({ area }) =>
      intersection(area, { row, column, rowCount: 1, columnCount: 1 }),
    );
    if (!spill) return null;
    const isAnchor = spill.row === row && spill.column === column;
    const isSpilled = isAnchor || this.#cellAt(this.#sheet(sheetId), row, column).formula === "";
    return isSpilled ? { row: spill.row, column: spill.column, rowCount: 1, columnCount: 1 } : null;
  }

  selection(): SheetArea {
    const first = { row: 0, column: 0, rowCount: 1, columnCount: 1 };
    const range = this.#selections.getCurrentLastSelection()?.range;
    const sheetId = this.activeSheetId();
    // A selection may reach beyond a sheet that has become smaller.
    return (range && this.#onSheet({ sheetId, ...areaOf(range) })) ?? { sheetId, ...first };
  }

  select(area: SheetArea): void {
    this.#makeRoom({ ...area, rowCount: 1, columnCount: 1 });
    const target = this.#onSheet(area);
    if (!target) return;
    if (this.activeSheetId() !== area.sheetId) this.activateSheet(area.sheetId);
    const sheet = this.#facadeOf(area.sheetId);
    sheet.getRange(rangeOf(target)).activate();
    this.#scrollTo(target);
  }

  // The sheet scrolls no further than it must, as when a person moves the selection.
  #scrollTo(area: Area): void {
    const range = rangeOf({ ...area, rowCount: 1, columnCount: 1 });
    this.#commands.syncExecuteCommand(ScrollToRangeOperation.id, { range });
  }

  /** Shows a cell; the middle of it, in CSS pixels of the page. */
  async bringIntoView(area: SheetArea): Promise<{ readonly x: number; readonly y: number }> {
    if (this.activeSheetId() !== area.sheetId) this.activateSheet(area.sheetId);
    const sheet = this.#facadeOf(area.sheetId);
    this.#makeRoom(area);
    this.#scrollTo(area);
    // The sheet is drawn in the frame after the one in which it was scrolled.
    for (let frame = 0; frame < 2; frame += 1) await new Promise((resolve) => requestAnimationFrame(resolve));
    return middleOfCell(this.#injector, this.unitId, sheet, area);
  }

  tables(): readonly Table[] {
    return this.#facade.getTableList().map((table) => {
      const area = areaOf(table.range);
      const showTotals = this.#withTotals.has(table.id);
      return {
        id: table.id,
        name: table.name,
        sheetId: table.subUnitId,
        area: showTotals ? { ...area, rowCount: area.rowCount + 1 } : area,
        showHeaders: true,
        showTotals,
      };
    });
  }

  async addTable(area: SheetArea, name: string): Promise<Table> {
    const id = crypto.randomUUID();
    await this.#commands.executeCommand(AddSheetTableCommand.id, {
      unitId: this.unitId,
      subUnitId: area.sheetId,
      range: rangeOf(area),
      id,
      name,
      options: {},
    });
    const table = this.tables().find((candidate) => candidate.id === id);
    if (!table) throw new Error(`Univer made no table of ${name}`);
    return table;
  }

  async deleteTable(tableId: string): Promise<void> {
    this.#withTotals.delete(tableId);
    await this.#facade.removeTable(tableId);
  }

  #sheetOfTable(tableId: string): FWorksheet {
    const table = this.#facade.getTableInfo(tableId);
    if (!table) throw new Error(`The workbook has no table ${tableId}`);
    return this.#facadeOf(table.subUnitId);
  }

  renameTable(tableId: string, name: string): void {
    void this.#sheetOfTable(tableId).setTableName(tableId, name);
  }

  resizeTable(tableId: string, area: Area): void {
    const range = rangeOf(this.#withTotals.has(tableId) ? { ...area, rowCount: area.rowCount - 1 } : area);
    void this.#sheetOfTable(tableId).setTableRange(tableId, range);
  }

  names(): readonly DefinedName[] {
    const names = this.#injector.get(IDefinedNamesService).getDefinedNameMap(this.unitId) ?? {};
    return Object.values(names).map(({ name, formulaOrRefString, localSheetId, comment, hidden }) => ({
      name,
      formula: formulaOrRefString.startsWith("=") ? formulaOrRefString : `=${formulaOrRefString}`,
      sheetId: localSheetId === undefined || localSheetId === SCOPE_WORKBOOK_VALUE_DEFINED_NAME ? null : localSheetId,
      comment: comment ?? "",
      visible: hidden !== true,
    }));
  }

  addName({ name, formula, sheetId, comment, visible }: DefinedName): void {
    this.#commands.syncExecuteCommand(SetDefinedNameCommand.id, {
      unitId: this.unitId,
      id: crypto.randomUUID(),
      name,
      // A reference stands without its sign, a formula with it.
      formulaOrRefString: /^=[^(]*![^(]*$/.test(formula) ? formula.slice(1) : formula,
      localSheetId: sheetId ?? SCOPE_WORKBOOK_VALUE_DEFINED_NAME,
      comment,
      hidden: !visible,
    });
  }

  deleteName(name: string, sheetId: string | null): void {
    const names = this.#injector.get(IDefinedNamesService).getDefinedNameMap(this.unitId) ?? {};
    const scope = sheetId ?? SCOPE_WORKBOOK_VALUE_DEFINED_NAME;
    const found = Object.values(names).find(
      (candidate) => candidate.name === name && (candidate.localSheetId ?? SCOPE_WORKBOOK_VALUE_DEFINED_NAME) === scope,
    );
    if (found) this.#commands.syncExecuteCommand(RemoveDefinedNameCommand.id, { ...found, unitId: this.unitId });
  }

  readFormat(area: SheetArea): { readonly [Key in keyof CellFormat]: CellFormat[Key] | null } {
    const target = this.#onSheet(area);
    const formats = target
      ? this.#map(target, (sheet, row, column) => formatOf(this.#styleAt(sheet, row, column))).flat()
      : [];
    const [first = formatOf(null)] = formats;
    const same = <Key extends keyof CellFormat>(key: Key): CellFormat[Key] | null =>
      formats.every((format) => format[key] === first[key]) ? first[key] : null;
    return {
      bold: same("bold"),
      italic: same("italic"),
      fontSize: same("fontSize"),
      fontColor: same("fontColor"),
      fillColor: same("fillColor"),
      wrapText: same("wrapText"),
      horizontalAlignment: same("horizontalAlignment"),
      verticalAlignment: same("verticalAlignment"),
      borderTop: same("borderTop"),
      borderBottom: same("borderBottom"),
      borderLeft: same("borderLeft"),
      borderRight: same("borderRight"),
    };
  }

  writeFormat(area: SheetArea, format: Partial<CellFormat>): void {
    const target = this.#onSheet(area);
    if (!target) return;
    const style = styleOf(format);
    this.#setLooks(
      target,
      matrixOf(target, () => ({ s: style })),
    );
  }

  columnWidth(area: SheetArea): number | null {
    const sheet = this.#facadeOf(area.sheetId);
    const widths = Array.from({ length: area.columnCount }, (_, c) => sheet.getColumnWidth(area.column + c));
    const [first = 0] = widths;
    return widths.every((width) => width === first) ? first / PIXELS_PER_POINT : null;
  }

  setColumnWidth(area: SheetArea, points: number): void {
    this.#facadeOf(area.sheetId).setColumnWidths(area.column, area.columnCount, points * PIXELS_PER_POINT);
  }

  rowHeight(area: SheetArea): number | null {
    const target = this.#onSheet(area) ?? area;
    const sheet = this.#facadeOf(area.sheetId);
    const heights = Array.from({ length: target.rowCount }, (_, r) => sheet.getRowHeight(target.row + r));
    const [first = 0] = heights;
    return heights.every((height) => height === first) ? first / PIXELS_PER_POINT : null;
  }

  setRowHeight(area: SheetArea, points: number): void {
    this.#facadeOf(area.sheetId).setRowHeightsForced(area.row, area.rowCount, points * PIXELS_PER_POINT);
  }

  autofitColumns(area: SheetArea): void {
    this.#facadeOf(area.sheetId).autoResizeColumns(area.column, area.columnCount);
  }

  hiddenRows(area: SheetArea): ReadonlySet<number> {
    const sheet = this.#sheet(area.sheetId);
    const hidden = new Set<number>();
    const last = Math.min(lastRow(area), sheet.getRowCount() - 1);
    for (let row = area.row; row <= last; row += 1) if (!sheet.getRowVisible(row)) hidden.add(row);
    return hidden;
  }

  hiddenColumns(area: SheetArea): ReadonlySet<number> {
    const sheet = this.#sheet(area.sheetId);
    const hidden = new Set<number>();
    const last = Math.min(lastColumn(area), sheet.getColumnCount() - 1);
    for (let column = area.column; column <= last; column += 1) if (!sheet.getColVisible(column)) hidden.add(column);
    return hidden;
  }

  setRowsHidden(area: SheetArea, isHidden: boolean): void {
    const { row, rowCount } = this.#onSheet(area) ?? area;
    const sheet = this.#facadeOf(area.sheetId);
    this.#asAddin(() => (isHidden ? sheet.hideRows(row, rowCount) : sheet.showRows(row, rowCount)));
  }

  setColumnsHidden(area: SheetArea, isHidden: boolean): void {
    const { column, columnCount } = this.#onSheet(area) ?? area;
    const sheet = this.#facadeOf(area.sheetId);
    this.#asAddin(() => (isHidden ? sheet.hideColumns(column, columnCount) : sheet.showColumns(column, columnCount)));
  }

  merges(sheetId: string): readonly Area[] {
    return this.#sheet(sheetId).getMergeData().map(areaOf);
  }

  merge(area: SheetArea): void {
    this.#makeRoom(area);
    this.#asAddin(() => this.#facadeOf(area.sheetId).getRange(rangeOf(area)).merge({ isForceMerge: true }));
  }

  unmerge(area: SheetArea): void {
    this.#asAddin(() => this.#facadeOf(area.sheetId).getRange(rangeOf(area)).breakApart());
  }

  /** Univer moves the formulas of whichever sheet is shown. What someone else does leaves the sheet that is shown here. */
  #onItsSheet(area: SheetArea, run: () => void): void {
    const shown = this.activeSheetId();
    if (shown !== area.sheetId) this.activateSheet(area.sheetId);
    this.#makeRoom({ ...area, rowCount: 1, columnCount: 1 });
    run();
    if (this.#givenAuthor === "other" && shown !== area.sheetId) this.activateSheet(shown);
  }

  insertRows(area: SheetArea): void {
    this.#onItsSheet(area, () =>
      this.#asAddin(() => this.#facadeOf(area.sheetId).insertRowsBefore(area.row, area.rowCount)),
    );
  }

  // Without the kind of its range, references to whole rows or columns would stay where they are.
  #remove(command: string, area: SheetArea, rangeType: RANGE_TYPE): void {
    const sheet = this.#sheet(area.sheetId);
    const all = { startRow: 0, endRow: sheet.getRowCount() - 1, startColumn: 0, endColumn: sheet.getColumnCount() - 1 };
    const { startRow, endRow, startColumn, endColumn } = rangeOf(area);
    const range: IRange = {
      ...all,
      ...(rangeType === RANGE_TYPE.ROW ? { startRow, endRow } : { startColumn, endColumn }),
      rangeType,
    };
    this.#asAddin(() =>
      this.#commands.syncExecuteCommand(command, { unitId: this.unitId, subUnitId: area.sheetId, range }),
    );
  }

  deleteRows(area: SheetArea): void {
    this.#onItsSheet(area, () => {
      const rows = this.#onSheet(area);
      if (rows) this.#remove(RemoveRowByRangeCommand.id, rows, RANGE_TYPE.ROW);
    });
  }

  /** Shows the sheet and puts new columns before the rectangle's first, as many as it has. */
  insertColumns(area: SheetArea): void {
    this.#onItsSheet(area, () =>
      this.#asAddin(() => this.#facadeOf(area.sheetId).insertColumnsBefore(area.column, area.columnCount)),
    );
  }

  deleteColumns(area: SheetArea): void {
    this.#onItsSheet(area, () => {
      const columns = this.#onSheet(area);
      if (columns) this.#remove(RemoveColByRangeCommand.id, columns, RANGE_TYPE.COLUMN);
    });
  }

  reorderRows(area: SheetArea, order: readonly number[]): void {
    const rows = order.map((from, to): [number, number] => [area.row + to, area.row + from]);
    this.#asAddin(() =>
      this.#commands.syncExecuteCommand(ReorderRangeCommand.id, {
        unitId: this.unitId,
        subUnitId: area.sheetId,
        range: rangeOf(area),
        order: Object.fromEntries(rows),
      }),
    );
  }

  /** Takes back what was done last, as the undo button does. False when there is nothing to take back. */
  undo(): boolean {
    return this.as("person", () => this.#commands.syncExecuteCommand(UndoCommand.id));
  }

  recalculate(): void {
    this.#calculation.recalculateAll();
  }

  settled(): Promise<void> {
    return this.#calculation.settled();
  }

  listen(listener: (event: GridEvent) => void): () => void {
    this.#listeners.add(listener);
    return () => void this.#listeners.delete(listener);
  }
}
