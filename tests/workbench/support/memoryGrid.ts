import {
  boundingArea,
  cellArea,
  contains,
  intersection,
  lastColumn,
  lastRow,
  type Area,
  type SheetArea,
} from "../../../workbench/grid/address";
import type {
  Author,
  Cell,
  CellFormat,
  CellInput,
  ClearWhat,
  DefinedName,
  Grid,
  GridEvent,
  Scalar,
  Sheet,
  Table,
  Visibility,
} from "../../../workbench/grid/grid";
import { DEFAULT_PAGE_LAYOUT, type PageLayout } from "../../../workbench/grid/pageLayout";
import { ERROR_VALUES } from "../../../workbench/host/model/cellEntry";

const NO_FORMAT: CellFormat = {
  bold: false,
  italic: false,
  fontSize: 11,
  fontColor: "#000000",
  fillColor: "#FFFFFF",
  wrapText: false,
  horizontalAlignment: "General",
  verticalAlignment: "Bottom",
  borderTop: "none",
  borderBottom: "none",
  borderLeft: "none",
  borderRight: "none",
};

interface Stored {
  formula: string;
  value: Scalar;
  numberFormat: string;
  format: CellFormat;
}

interface StoredSheet {
  id: string;
  name: string;
  visibility: Visibility;
  tabColor: string;
  isProtected: boolean;
  frozen: { rows: number; columns: number };
  pageLayout: PageLayout;
  cells: Map<string, Stored>;
  widths: Map<number, number>;
  heights: Map<number, number>;
  hiddenRows: Set<number>;
  hiddenColumns: Set<number>;
  merges: Area[];
}

/** What a formula gives: one value, or rows of values that spill. */
export type Results = Readonly<Record<string, Scalar | readonly (readonly Scalar[])[]>>;

function key(row: number, column: number): string {
  return `${row} ${column}`;
}

function placesOf(area: Area): { row: number; column: number }[] {
  return Array.from({ length: area.rowCount * area.columnCount }, (_, index) => ({
    row: area.row + Math.floor(index / area.columnCount),
    column: area.column + (index % area.columnCount),
  }));
}

/** A workbook in memory, to try the host without a browser. Formulas give what `results` says; it calculates when settled. */
export class MemoryGrid implements Grid {
  readonly #sheets: StoredSheet[] = [];
  readonly #tables: Table[] = [];
  readonly #names: DefinedName[] = [];
  readonly #listeners = new Set<(event: GridEvent) => void>();
  readonly #results: Results;
  #active: string;
  #selection: SheetArea;
  #spills: { sheetId: string; anchor: Area; area: Area; values: readonly (readonly Scalar[])[] }[] = [];
  #lastId = 0;
  #author: Author = "addin";
  /** How often it was waited for. */
  settledCount = 0;

  constructor(sheetNames: readonly string[] = ["Sheet1"], results: Results = {}) {
    this.#results = results;
    for (const name of sheetNames) this.#insert(name);
    this.#active = this.#sheets[0]?.id ?? "";
    this.#selection = { sheetId: this.#active, ...cellArea(0, 0) };
  }

  #id(): string {
    this.#lastId += 1;
    return `id-${this.#lastId}`;
  }

  #insert(name: string): string {
    const id = this.#id();
    this.#sheets.push({
      id,
      name,
      visibility: "Visible",
      tabColor: "",
      isProtected: false,
      frozen: { rows: 0, columns: 0 },
      pageLayout: DEFAULT_PAGE_LAYOUT,
      cells: new Map(),
      widths: new Map(),
      heights: new Map(),
      hiddenRows: new Set(),
      hiddenColumns: new Set(),
      merges: [],
    });
    return id;
  }

  #sheet(id: string): StoredSheet {
    const sheet = this.#sheets.find((candidate) => candidate.id === id);
    if (!sheet) throw new Error(`no sheet ${id}`);
    return sheet;
  }

  #emit(event: GridEvent): void {
    this.#listeners.forEach((listener) => listener(event));
  }

  as<Result>(author: Author, run: () => Result): Result {
    const before = this.#author;
    this.#author = author;
    try {
      return run();
    } finally {
      this.#author = before;
    }
  }

  name(): string {
    return "Memory.xlsx";
  }

  sheets(): readonly Sheet[] {
    return this.#sheets.map(({ id, name, visibility, tabColor, isProtected }) => ({
      id,
      name,
      visibility,
      tabColor,
      isProtected,
    }));
  }

  activeSheetId(): string {
    return this.#active;
  }

  addSheet(name: string): string {
    const id = this.#insert(name);
    this.#emit({ kind: "sheetAdded", sheetId: id, author: this.#author });
    return id;
  }

  deleteSheet(sheetId: string): void {
    this.#sheets.splice(this.#sheets.indexOf(this.#sheet(sheetId)), 1);
    if (this.#active === sheetId) this.#active = this.#sheets[0]?.id ?? "";
    this.#emit({ kind: "sheetDeleted", sheetId, author: this.#author });
  }

  activateSheet(sheetId: string): void {
    const previousId = this.#active;
    this.#active = sheetId;
    this.#emit({ kind: "sheetActivated", sheetId, previousId });
  }

  renameSheet(sheetId: string, name: string): void {
    const sheet = this.#sheet(sheetId);
    const before = sheet.name;
    sheet.name = name;
    this.#emit({ kind: "sheetRenamed", sheetId, before, after: name, author: this.#author });
  }

  moveSheet(sheetId: string, position: number): void {
    const sheet = this.#sheet(sheetId);
    this.#sheets.splice(this.#sheets.indexOf(sheet), 1);
    this.#sheets.splice(position, 0, sheet);
  }

  setVisibility(sheetId: string, visibility: Visibility): void {
    this.#sheet(sheetId).visibility = visibility;
  }

  setTabColor(sheetId: string, color: string): void {
    this.#sheet(sheetId).tabColor = color;
  }

  setProtected(sheetId: string, isProtected: boolean): void {
    this.#sheet(sheetId).isProtected = isProtected;
  }

  freeze(sheetId: string, rows: number, columns: number): void {
    this.#sheet(sheetId).frozen = { rows, columns };
  }

  frozen(sheetId: string): { readonly rows: number; readonly columns: number } {
    return this.#sheet(sheetId).frozen;
  }

  pageLayout(sheetId: string): PageLayout {
    return this.#sheet(sheetId).pageLayout;
  }

  setPageLayout(sheetId: string, layout: PageLayout): void {
    this.#sheet(sheetId).pageLayout = layout;
  }

  #cell(sheetId: string, row: number, column: number): Cell {
    const stored = this.#sheet(sheetId).cells.get(key(row, column));
    const spill = this.#spills.find((one) => one.sheetId === sheetId && contains(one.area, row, column));
    const value =
      stored && (stored.formula !== "" || stored.value !== "")
        ? stored.value
        : (spill?.values[row - spill.area.row]?.[column - spill.area.column] ?? "");
    const formula = stored?.formula ?? "";
    if (typeof value === "number") return { kind: "number", value, formula };
    if (typeof value === "boolean") return { kind: "boolean", value, formula };
    if (value === "" && formula === "" && !spill) return { kind: "empty", value: "", formula };
    return { kind: ERROR_VALUES.has(value) ? "error" : "text", value, formula };
  }

  #matrix<Value>(area: Area, read: (row: number, column: number) => Value): Value[][] {
    return Array.from({ length: area.rowCount }, (_row, r) =>
      Array.from({ length: area.columnCount }, (_column, c) => read(area.row + r, area.column + c)),
    );
  }

  read(area: SheetArea): Cell[][] {
    return this.#matrix(area, (row, column) => this.#cell(area.sheetId, row, column));
  }

  readText(area: SheetArea): string[][] {
    return this.#matrix(area, (row, column) => {
      const { kind, value } = this.#cell(area.sheetId, row, column);
      return kind === "boolean" ? String(value).toUpperCase() : String(value);
    });
  }

  readNumberFormats(area: SheetArea): string[][] {
    const { cells } = this.#sheet(area.sheetId);
    return this.#matrix(area, (row, column) => cells.get(key(row, column))?.numberFormat ?? "General");
  }

  #store(sheetId: string, row: number, column: number, change: Partial<Stored>): void {
    const { cells } = this.#sheet(sheetId);
    const before = cells.get(key(row, column)) ?? {
      formula: "",
      value: "",
      numberFormat: "General",
      format: NO_FORMAT,
    };
    cells.set(key(row, column), { ...before, ...change });
  }

  write(area: SheetArea, inputs: readonly (readonly (CellInput | undefined)[])[]): void {
    const isOne = area.rowCount * area.columnCount === 1;
    const before = isOne ? this.#cell(area.sheetId, area.row, area.column) : null;
    for (const { row, column } of placesOf(area)) {
      const input = inputs[row - area.row]?.[column - area.column];
      if (!input) continue;
      if (input.kind === "blank") this.#store(area.sheetId, row, column, { formula: "", value: "" });
      else if (input.kind === "formula") this.#store(area.sheetId, row, column, { formula: input.formula, value: "" });
      else {
        const format = input.numberFormat === undefined ? {} : { numberFormat: input.numberFormat };
        this.#store(area.sheetId, row, column, { formula: "", value: input.value, ...format });
      }
    }
    const after = isOne ? this.#cell(area.sheetId, area.row, area.column) : null;
    this.#emit({ kind: "cellsChanged", area, before, after, author: this.#author });
  }

  writeNumberFormats(area: SheetArea, formats: readonly (readonly (string | undefined)[])[]): void {
    for (const { row, column } of placesOf(area)) {
      const numberFormat = formats[row - area.row]?.[column - area.column];
      if (numberFormat !== undefined) this.#store(area.sheetId, row, column, { numberFormat });
    }
  }

  clear(area: SheetArea, what: ClearWhat): void {
    for (const { row, column } of placesOf(area)) {
      const contents = what === "formats" ? {} : { formula: "", value: "" };
      const looks = what === "contents" ? {} : { numberFormat: "General", format: NO_FORMAT };
      this.#store(area.sheetId, row, column, { ...contents, ...looks });
    }
  }

  usedArea(sheetId: string, valuesOnly: boolean): Area | null {
    const stored = [...this.#sheet(sheetId).cells].filter(
      ([, cell]) => cell.formula !== "" || cell.value !== "" || (!valuesOnly && cell.format !== NO_FORMAT),
    );
    const areas: Area[] = stored.map(([place]) => {
      const [row = 0, column = 0] = place.split(" ").map(Number);
      return cellArea(row, column);
    });
    return [
      ...areas,
      ...this.#spills.filter((spill) => spill.sheetId === sheetId).map(({ area }) => area),
    ].reduce<Area | null>((all, area) => (all ? boundingArea(all, area) : area), null);
  }

  spillFrom(sheetId: string, row: number, column: number): Area | null {
    const spill = this.#spills.find(
      ({ sheetId: id, anchor }) => id === sheetId && anchor.row === row && anchor.column === column,
    );
    return spill?.area ?? null;
  }

  spillInto(sheetId: string, row: number, column: number): Area | null {
    return this.#spills.find((spill) => spill.sheetId === sheetId && contains(spill.area, row, column))?.anchor ?? null;
  }

  selection(): SheetArea {
    return this.#selection;
  }

  select(area: SheetArea): void {
    this.#active = area.sheetId;
    this.#selection = area;
    this.#emit({ kind: "selected", area });
  }

  tables(): readonly Table[] {
    return this.#tables;
  }

  addTable(area: SheetArea, name: string): Promise<Table> {
    const { sheetId, ...place } = area;
    const table = { id: this.#id(), name, sheetId, area: place, showHeaders: true, showTotals: false };
    this.#tables.push(table);
    return Promise.resolve(table);
  }

  deleteTable(tableId: string): Promise<void> {
    this.#tables.splice(
      this.#tables.findIndex(({ id }) => id === tableId),
      1,
    );
    return Promise.resolve();
  }

  #replaceTable(tableId: string, change: Partial<Table>): void {
    const index = this.#tables.findIndex(({ id }) => id === tableId);
    const table = this.#tables[index];
    if (table) this.#tables[index] = { ...table, ...change };
  }

  renameTable(tableId: string, name: string): void {
    this.#replaceTable(tableId, { name });
  }

  resizeTable(tableId: string, area: Area): void {
    this.#replaceTable(tableId, { area });
  }

  names(): readonly DefinedName[] {
    return this.#names;
  }

  addName(name: DefinedName): void {
    this.#names.push(name);
  }

  deleteName(name: string, sheetId: string | null): void {
    this.#names.splice(
      this.#names.findIndex((one) => one.name === name && one.sheetId === sheetId),
      1,
    );
  }

  readFormat(area: SheetArea): { readonly [Key in keyof CellFormat]: CellFormat[Key] | null } {
    const { cells } = this.#sheet(area.sheetId);
    const formats = placesOf(area).map(({ row, column }) => cells.get(key(row, column))?.format ?? NO_FORMAT);
    const same = <Key extends keyof CellFormat>(name: Key): CellFormat[Key] | null => {
      const [first = NO_FORMAT] = formats;
      return formats.every((format) => format[name] === first[name]) ? first[name] : null;
    };
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
    const { cells } = this.#sheet(area.sheetId);
    for (const { row, column } of placesOf(area)) {
      const before = cells.get(key(row, column))?.format ?? NO_FORMAT;
      this.#store(area.sheetId, row, column, { format: { ...before, ...format } });
    }
  }

  columnWidth(area: SheetArea): number | null {
    return this.#sheet(area.sheetId).widths.get(area.column) ?? 48;
  }

  setColumnWidth(area: SheetArea, points: number): void {
    for (let column = area.column; column <= lastColumn(area); column += 1) {
      this.#sheet(area.sheetId).widths.set(column, points);
    }
  }

  rowHeight(area: SheetArea): number | null {
    return this.#sheet(area.sheetId).heights.get(area.row) ?? 15;
  }

  setRowHeight(area: SheetArea, points: number): void {
    for (let row = area.row; row <= lastRow(area); row += 1) this.#sheet(area.sheetId).heights.set(row, points);
  }

  autofitColumns(area: SheetArea): void {
    this.setColumnWidth(area, 64);
  }

  hiddenRows(area: SheetArea): ReadonlySet<number> {
    return new Set([...this.#sheet(area.sheetId).hiddenRows].filter((row) => row >= area.row && row <= lastRow(area)));
  }

  hiddenColumns(area: SheetArea): ReadonlySet<number> {
    const { hiddenColumns } = this.#sheet(area.sheetId);
    return new Set([...hiddenColumns].filter((column) => column >= area.column && column <= lastColumn(area)));
  }

  setRowsHidden(area: SheetArea, isHidden: boolean): void {
    const { hiddenRows } = this.#sheet(area.sheetId);
    for (let row = area.row; row <= lastRow(area); row += 1) hiddenRows[isHidden ? "add" : "delete"](row);
  }

  setColumnsHidden(area: SheetArea, isHidden: boolean): void {
    const { hiddenColumns } = this.#sheet(area.sheetId);
    for (let column = area.column; column <= lastColumn(area); column += 1) {
      hiddenColumns[isHidden ? "add" : "delete"](column);
    }
  }

  /** Every row finds its new place, or none. Formulas stay as they are written. */
  #moveRows(sheetId: string, placeOf: (row: number) => number | null): void {
    const sheet = this.#sheet(sheetId);
    const cells = [...sheet.cells].flatMap(([place, stored]): [string, Stored][] => {
      const [row = 0, column = 0] = place.split(" ").map(Number);
      const to = placeOf(row);
      return to === null ? [] : [[key(to, column), stored]];
    });
    sheet.cells.clear();
    for (const [place, stored] of cells) sheet.cells.set(place, stored);
    sheet.hiddenRows = new Set([...sheet.hiddenRows].map(placeOf).filter((row) => row !== null));
    sheet.heights = new Map(
      [...sheet.heights].flatMap(([row, height]): [number, number][] => {
        const to = placeOf(row);
        return to === null ? [] : [[to, height]];
      }),
    );
  }

  insertRows(area: SheetArea): void {
    this.#moveRows(area.sheetId, (row) => (row < area.row ? row : row + area.rowCount));
    this.#emit({ kind: "rowsOrColumnsMoved", area, change: "RowInserted", author: this.#author });
  }

  deleteRows(area: SheetArea): void {
    this.#moveRows(area.sheetId, (row) => {
      if (row < area.row) return row;
      return row > lastRow(area) ? row - area.rowCount : null;
    });
    this.#emit({ kind: "rowsOrColumnsMoved", area, change: "RowDeleted", author: this.#author });
  }

  reorderRows(area: SheetArea, order: readonly number[]): void {
    const { cells } = this.#sheet(area.sheetId);
    const stored = order.map((from) =>
      Array.from({ length: area.columnCount }, (_, c) => cells.get(key(area.row + from, area.column + c))),
    );
    for (const { row, column } of placesOf(area)) {
      const moved = stored[row - area.row]?.[column - area.column];
      if (moved) cells.set(key(row, column), moved);
      else cells.delete(key(row, column));
    }
    this.#emit({ kind: "cellsChanged", area, before: null, after: null, author: this.#author });
  }

  merges(sheetId: string): readonly Area[] {
    return this.#sheet(sheetId).merges;
  }

  merge(area: SheetArea): void {
    const { sheetId, ...place } = area;
    for (const { row, column } of placesOf(area).slice(1))
      this.#store(sheetId, row, column, { formula: "", value: "" });
    this.unmerge(area);
    this.#sheet(sheetId).merges.push(place);
  }

  unmerge(area: SheetArea): void {
    const sheet = this.#sheet(area.sheetId);
    sheet.merges = sheet.merges.filter((merged) => intersection(merged, area) === null);
  }

  /** How often everything was to be calculated anew. */
  recalculations = 0;

  recalculate(): void {
    this.recalculations += 1;
  }

  settled(): Promise<void> {
    this.settledCount += 1;
    this.#spills = [];
    for (const { id, cells } of this.#sheets) {
      for (const [place, stored] of cells) {
        const result = this.#results[stored.formula];
        if (stored.formula === "" || result === undefined) continue;
        const [row = 0, column = 0] = place.split(" ").map(Number);
        if (typeof result !== "object") {
          stored.value = result;
          continue;
        }
        const area = { row, column, rowCount: result.length, columnCount: result[0]?.length ?? 0 };
        const isBlocked = placesOf(area).some((one) => {
          const other = cells.get(key(one.row, one.column));
          return other !== undefined && other !== stored && (other.formula !== "" || other.value !== "");
        });
        stored.value = isBlocked ? "#SPILL!" : (result[0]?.[0] ?? "");
        if (!isBlocked) {
          this.#spills.push({ sheetId: id, anchor: cellArea(row, column), area, values: result });
        }
      }
    }
    return Promise.resolve();
  }

  listen(listener: (event: GridEvent) => void): () => void {
    this.#listeners.add(listener);
    return () => void this.#listeners.delete(listener);
  }
}
