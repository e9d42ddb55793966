import {
  boundingArea,
  cellArea,
  formatReference,
  intersection,
  isOneCell,
  lastColumn,
  lastRow,
  MAX_COLUMNS,
  MAX_ROWS,
  type Area,
  type SheetArea,
} from "../../grid/address";
import type { Cell, ClearWhat } from "../../grid/grid";
import type { HostContext } from "../context";
import { enterValues } from "../enterValues";
import { HostError } from "../errors";
import type { Json } from "../wire/json";
import { integerArgument, flagArgument, onSheet, rangeArgument, requireUnprotected, sheetById } from "./arguments";
import { common, matrixFor, SHAPE_MISMATCH } from "./matrix";
import {
  bindObject,
  change,
  command,
  NOTHING,
  type Answer,
  type BoundObject,
  type Method,
  type ObjectClass,
  type Property,
} from "./objectClass";
import { rangeFormatOf } from "./rangeFormat";
import { rangeAreasOf } from "./rangeAreas";
import { rangeViewOf } from "./rangeView";
import { VALUE_TYPE } from "./valueType";
import { worksheetOf } from "./worksheet";

const MOST_CELLS = 5_000_000;
const LARGEST_COUNT = 2_147_483_647;

const CLEAR_WHAT: Readonly<Record<string, ClearWhat>> = { All: "all", Contents: "contents", Formats: "formats" };

/** A range of the object model. */
export function rangeOf(area: SheetArea, host: HostContext): BoundObject {
  return bindObject(Range, area, host);
}

function cellsOf(area: SheetArea, host: HostContext, write: (cell: Cell) => Json): Json {
  if (area.rowCount * area.columnCount > MOST_CELLS) return null;
  return host.grid.read(area).map((row) => row.map(write));
}

function setEntries(area: SheetArea, value: Json, host: HostContext): void {
  const entries = matrixFor(area, value);
  requireUnprotected(area.sheetId, host);
  enterValues(host.grid, area, entries);
}

function setNumberFormats(area: SheetArea, value: Json, host: HostContext): void {
  const formats = matrixFor(area, value).map((row) =>
    row.map((format) => {
      if (format === null) return undefined;
      if (typeof format !== "string") throw new HostError("InvalidArgument");
      return format === "" ? "General" : format;
    }),
  );
  requireUnprotected(area.sheetId, host);
  host.grid.writeNumberFormats(area, formats);
}

/** True or false when all cells agree on being filled by a spilling formula, null when they do not. */
function hasSpill(area: SheetArea, host: HostContext): boolean | null {
  const used = host.grid.usedArea(area.sheetId, true);
  const looked = used && intersection(area, used);
  if (!looked) return false;
  const answers: boolean[] = looked.rowCount * looked.columnCount < area.rowCount * area.columnCount ? [false] : [];
  for (let row = looked.row; row <= lastRow(looked); row += 1) {
    for (let column = looked.column; column <= lastColumn(looked); column += 1) {
      answers.push(host.grid.spillInto(area.sheetId, row, column) !== null);
    }
  }
  return common(answers);
}

/** Whether all of so many are hidden: null when some are and some are not. */
function allOrNone(hidden: number, all: number): boolean | null {
  if (hidden === 0) return false;
  return hidden === all ? true : null;
}

function rowsHidden(area: SheetArea, host: HostContext): boolean | null {
  return allOrNone(host.grid.hiddenRows(area).size, area.rowCount);
}

function columnsHidden(area: SheetArea, host: HostContext): boolean | null {
  return allOrNone(host.grid.hiddenColumns(area).size, area.columnCount);
}

function flagValue(value: Json): boolean {
  if (typeof value !== "boolean") throw new HostError("InvalidArgument");
  return value;
}

const calculated = (get: Property<SheetArea>["get"]): Property<SheetArea> => ({ get, calculated: true });

const properties: Readonly<Record<string, Property<SheetArea>>> = {
  Address: { get: (area, host) => formatReference(sheetById(area.sheetId, host).name, area) },
  AddressLocal: { get: (area, host) => formatReference(sheetById(area.sheetId, host).name, area) },
  CellCount: {
    get: ({ rowCount, columnCount }) => (rowCount * columnCount > LARGEST_COUNT ? -1 : rowCount * columnCount),
  },
  RowIndex: { get: (area) => area.row },
  ColumnIndex: { get: (area) => area.column },
  RowCount: { get: (area) => area.rowCount },
  ColumnCount: { get: (area) => area.columnCount },
  IsEntireColumn: { get: (area) => area.rowCount === MAX_ROWS },
  IsEntireRow: { get: (area) => area.columnCount === MAX_COLUMNS },
  Values: { ...calculated((area, host) => cellsOf(area, host, ({ value }) => value)), set: setEntries },
  // "If a cell has no formula, its value is returned instead" (Excel JavaScript API, Range.formulas). Of a spill only the anchor
  // has the formula here; what Excel gives for the cells it fills is nowhere said, so that nothing should hang on it.
  Formulas: {
    ...calculated((area, host) => cellsOf(area, host, ({ formula, value }) => (formula === "" ? value : formula))),
    set: setEntries,
  },
  ValueTypes: calculated((area, host) => cellsOf(area, host, ({ kind }) => VALUE_TYPE[kind])),
  Text: calculated((area, host) => (area.rowCount * area.columnCount > MOST_CELLS ? null : host.grid.readText(area))),
  NumberFormat: {
    get: (area, host) => (area.rowCount * area.columnCount > MOST_CELLS ? null : host.grid.readNumberFormats(area)),
    set: setNumberFormats,
  },
  HasSpill: calculated(hasSpill),
  Hidden: {
    get: (area, host) => {
      const [rows, columns] = [rowsHidden(area, host), columnsHidden(area, host)];
      if (rows === true || columns === true) return true;
      return rows === false && columns === false ? false : null;
    },
  },
  RowHidden: {
    get: rowsHidden,
    set: (area, value, host) => {
      requireUnprotected(area.sheetId, host);
      host.grid.setRowsHidden(area, flagValue(value));
    },
  },
  ColumnHidden: {
    get: columnsHidden,
    set: (area, value, host) => {
      requireUnprotected(area.sheetId, host);
      host.grid.setColumnsHidden(area, flagValue(value));
    },
  },
};

type Navigate = (area: SheetArea, args: Parameters<Method<SheetArea>["call"]>[1], host: HostContext) => Area | null;

/** A method that leads to another range of the same sheet; no range is `ItemNotFound`. */
const leadsTo = (navigate: Navigate, isCalculated = false): Method<SheetArea> => ({
  calculated: isCalculated,
  call: (area, args, host) => {
    const found = navigate(area, args, host);
    if (!found) throw new HostError("ItemNotFound");
    return rangeOf(onSheet(area.sheetId, found), host);
  },
});

/** The same where no range is the null object. */
const leadsToOrNothing = (navigate: Navigate, isCalculated = false): Method<SheetArea> => ({
  calculated: isCalculated,
  call: (area, args, host): Answer => {
    const found = navigate(area, args, host);
    return found ? rangeOf(onSheet(area.sheetId, found), host) : NOTHING;
  },
});

const overlap: Navigate = (area, [other], host) => {
  const wanted = rangeArgument(other, area.sheetId, host);
  return wanted.sheetId === area.sheetId ? intersection(area, wanted) : null;
};

const usedPart: Navigate = (area, [valuesOnly], host) => {
  const used = host.grid.usedArea(area.sheetId, flagArgument(valuesOnly));
  const inside = used && intersection(used, area);
  return inside && trimToContent(area.sheetId, inside, flagArgument(valuesOnly), host);
};

function isBlank(cell: Cell): boolean {
  return cell.kind === "empty" && cell.formula === "";
}

/** The part of a rectangle that has content, once the sheet's used rectangle has been cut to it. */
function trimToContent(sheetId: string, area: Area, valuesOnly: boolean, host: HostContext): Area | null {
  if (!valuesOnly) return area;
  const filled: Area[] = [];
  host.grid.read({ sheetId, ...area }).forEach((row, r) =>
    row.forEach((cell, c) => {
      if (!isBlank(cell)) filled.push(cellArea(area.row + r, area.column + c));
    }),
  );
  return filled.reduce<Area | null>((all, cell) => (all ? boundingArea(all, cell) : cell), null);
}

/** The block of cells around the range that blank rows and columns close off. */
function surroundingRegion(area: SheetArea, host: HostContext): Area {
  const used = host.grid.usedArea(area.sheetId, true);
  if (!used) return area;
  const cells = host.grid.read({ sheetId: area.sheetId, ...used });
  const holds = (row: number, column: number): boolean => {
    const cell = cells[row - used.row]?.[column - used.column];
    return cell !== undefined && !isBlank(cell);
  };
  const anyIn = (strip: Area): boolean => {
    const inside = intersection(strip, used);
    if (!inside) return false;
    for (let row = inside.row; row <= lastRow(inside); row += 1) {
      for (let column = inside.column; column <= lastColumn(inside); column += 1) if (holds(row, column)) return true;
    }
    return false;
  };
  let region: Area = area;
  for (;;) {
    const { row, column, rowCount, columnCount } = region;
    const ring = { column: column - 1, columnCount: columnCount + 2, row: row - 1, rowCount: rowCount + 2 };
    const grown = [
      { ...ring, rowCount: 1 },
      { ...ring, row: row + rowCount, rowCount: 1 },
      { ...ring, columnCount: 1 },
      { ...ring, column: column + columnCount, columnCount: 1 },
    ].map((strip) => anyIn(strip));
    const [up, down, left, right] = grown;
    if (!grown.some(Boolean)) return region;
    region = {
      row: row - (up ? 1 : 0),
      rowCount: rowCount + (up ? 1 : 0) + (down ? 1 : 0),
      column: column - (left ? 1 : 0),
      columnCount: columnCount + (left ? 1 : 0) + (right ? 1 : 0),
    };
  }
}

const spillOf: Navigate = (area, _args, host) => {
  if (!isOneCell(area)) throw new HostError("InvalidArgument");
  return host.grid.spillFrom(area.sheetId, area.row, area.column);
};

const spillParentOf: Navigate = (area, _args, host) => {
  if (!isOneCell(area)) throw new HostError("InvalidArgument");
  return host.grid.spillInto(area.sheetId, area.row, area.column);
};

const resized: Navigate = (area, [rows, columns]) => ({
  ...area,
  rowCount: area.rowCount + integerArgument(rows, 0),
  columnCount: area.columnCount + integerArgument(columns, 0),
});

/** A strip of `count` rows or columns beside the range; a negative count turns to the other side. */
const beside =
  (side: "RowsAbove" | "RowsBelow" | "ColumnsBefore" | "ColumnsAfter"): Navigate =>
  (area, [given]) => {
    const count = integerArgument(given, 1);
    const size = Math.abs(count);
    const backwards = (side === "RowsAbove" || side === "ColumnsBefore") === count > 0;
    return side.startsWith("Rows")
      ? { ...area, row: backwards ? area.row - size : area.row + area.rowCount, rowCount: size }
      : { ...area, column: backwards ? area.column - size : area.column + area.columnCount, columnCount: size };
  };

const methods: Readonly<Record<string, Method<SheetArea>>> = {
  _KeepReference: command(() => undefined),
  // Office.js writes more than 1500 cells part by part, and asks first whether they fit.
  _ValidateArraySize: command((area, [rows, columns]) => {
    if (rows !== area.rowCount || columns !== area.columnCount) throw new HostError("InvalidArgument", SHAPE_MISMATCH);
  }),
  GetCell: leadsTo((area, [row, column]) =>
    cellArea(area.row + integerArgument(row), area.column + integerArgument(column)),
  ),
  GetRow: leadsTo((area, [row]) => ({ ...area, row: area.row + integerArgument(row), rowCount: 1 })),
  GetColumn: leadsTo((area, [column]) => ({ ...area, column: area.column + integerArgument(column), columnCount: 1 })),
  GetLastCell: leadsTo((area) => cellArea(lastRow(area), lastColumn(area))),
  GetLastRow: leadsTo((area) => ({ ...area, row: lastRow(area), rowCount: 1 })),
  GetLastColumn: leadsTo((area) => ({ ...area, column: lastColumn(area), columnCount: 1 })),
  GetEntireColumn: leadsTo((area) => ({ ...area, row: 0, rowCount: MAX_ROWS })),
  GetEntireRow: leadsTo((area) => ({ ...area, column: 0, columnCount: MAX_COLUMNS })),
  GetOffsetRange: leadsTo((area, [rows, columns]) => ({
    ...area,
    row: area.row + integerArgument(rows),
    column: area.column + integerArgument(columns),
  })),
  GetResizedRange: leadsTo(resized),
  GetAbsoluteResizedRange: leadsTo((area, [rows, columns]) => ({
    ...area,
    rowCount: integerArgument(rows),
    columnCount: integerArgument(columns),
  })),
  GetRowsAbove: leadsTo(beside("RowsAbove")),
  GetRowsBelow: leadsTo(beside("RowsBelow")),
  GetColumnsBefore: leadsTo(beside("ColumnsBefore")),
  GetColumnsAfter: leadsTo(beside("ColumnsAfter")),
  GetBoundingRect: leadsTo((area, [other], host) => boundingArea(area, rangeArgument(other, area.sheetId, host))),
  GetIntersection: leadsTo(overlap),
  GetIntersectionOrNullObject: leadsToOrNothing(overlap),
  // Of a range with nothing in it, Excel gives its first cell.
  GetUsedRange: leadsTo((area, args, host) => usedPart(area, args, host) ?? cellArea(area.row, area.column), true),
  GetUsedRangeOrNullObject: leadsToOrNothing(usedPart, true),
  GetSurroundingRegion: leadsTo((area, _args, host) => surroundingRegion(area, host), true),
  GetSpillingToRange: leadsTo(spillOf, true),
  GetSpillingToRangeOrNullObject: leadsToOrNothing(spillOf, true),
  GetSpillParent: leadsTo(spillParentOf, true),
  GetSpillParentOrNullObject: leadsToOrNothing(spillParentOf, true),
  GetVisibleView: { call: (area, _args, host) => rangeViewOf(area, host) },
  GetMergedAreasOrNullObject: {
    call: (area, _args, host) => {
      const merged = host.grid.merges(area.sheetId).filter((one) => intersection(one, area) !== null);
      const areas = merged.map((one) => onSheet(area.sheetId, one));
      return areas.length === 0 ? NOTHING : rangeAreasOf({ sheetId: area.sheetId, areas }, host);
    },
  },
  Merge: change((area, [across], host) => {
    requireUnprotected(area.sheetId, host);
    const parts = flagArgument(across)
      ? Array.from({ length: area.rowCount }, (_row, r) => ({ ...area, row: area.row + r, rowCount: 1 }))
      : [area];
    parts.forEach((part) => host.grid.merge(part));
  }),
  Unmerge: change((area, _args, host) => {
    requireUnprotected(area.sheetId, host);
    host.grid.unmerge(area);
  }),
  Select: command((area, _args, host) => host.grid.select(area)),
  Clear: change((area, [applyTo], host) => {
    const what = CLEAR_WHAT[typeof applyTo === "string" ? applyTo : "All"];
    if (!what) throw new HostError("UnsupportedOperation", `The workbench cannot clear ${JSON.stringify(applyTo)}.`);
    requireUnprotected(area.sheetId, host);
    host.grid.clear(area, what);
  }),
};

/** Excel.Range, on a rectangle of one sheet. */
export const Range: ObjectClass<SheetArea> = {
  name: "Range",
  identify: (area, host) => ({ _ReferenceId: host.references.keep(area) }),
  properties,
  children: {
    Format: rangeFormatOf,
    Worksheet: (area, host) => worksheetOf(sheetById(area.sheetId, host).id, host),
  },
  methods,
};
