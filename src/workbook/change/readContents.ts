import type { Rectangle } from "../address";
import { BLANK, type CellContent, contentAt, type Contents } from "./change";

/** An area that has been asked for; what it holds is known after the next sync. */
export interface AskedArea {
  readonly area: Rectangle;
  readonly used: Excel.Range;
}

/** Asks what an area holds. Only the part that is in use is fetched, so that a long empty column costs nothing. */
export function askContents(worksheet: Excel.Worksheet, area: Rectangle): AskedArea {
  const used = rangeOf(worksheet, area).getUsedRangeOrNullObject(true);
  used.load("formulas,values,valueTypes,rowIndex,columnIndex,hasSpill");
  return { area, used };
}

/** The range of Excel's that a rectangle is. */
export function rangeOf(worksheet: Excel.Worksheet, { top, left, bottom, right }: Rectangle): Excel.Range {
  return worksheet.getRangeByIndexes(top, left, bottom - top + 1, right - left + 1);
}

/**
 * What areas hold, once they have been synced. Where a formula spills into one, which of its cells are filled by it takes
 * one more sync.
 */
export async function contentsOf(context: Excel.RequestContext, asked: readonly AskedArea[]): Promise<Contents[]> {
  const spills = asked.map((one) => (one.used.isNullObject || !mayBeSpilled(one.used) ? [] : askSpills(one.used)));
  if (spills.some((cells) => cells.length > 0)) await context.sync();
  return asked.map(({ area, used }, index) => {
    const spilled = (spills[index] ?? []).filter(({ range }) => range.hasSpill);
    return {
      area,
      rows: used.isNullObject ? [] : rowsOf(area, used, new Set(spilled.map(({ key }) => key))),
    };
  });
}

/** An area asked for in the request that goes on to write there, with where its formulas spill to at that moment. */
export interface AskedForNow {
  readonly asked: AskedArea;
  readonly expected: Contents;
  readonly spills: readonly Excel.Range[];
}

/** Asks what an area holds, and where the formulas that are known to stand in it spill to: there is no later moment to ask. */
export function askForNow(worksheet: Excel.Worksheet, expected: Contents): AskedForNow {
  const { top, left } = expected.area;
  const spills = expected.rows.flatMap((row, r) =>
    row.flatMap(({ kind }, c) => {
      if (kind !== "formula") return [];
      const spill = worksheet.getCell(top + r, left + c).getSpillingToRangeOrNullObject();
      spill.load("rowIndex,columnIndex,rowCount,columnCount");
      return [spill];
    }),
  );
  return { asked: askContents(worksheet, expected.area), expected, spills };
}

/** What an area held when it was asked for, once that has been synced. */
export function contentsForNow({ asked: { area, used }, expected, spills }: AskedForNow): Contents {
  if (used.isNullObject) return { area, rows: [] };
  const isSpilling = mayBeSpilled(used);
  const isSpilled = (content: CellContent, row: number, column: number): boolean =>
    isSpilling &&
    content.kind !== "formula" &&
    (spills.some((spill) => !spill.isNullObject && covers(spill, row, column)) ||
      contentAt(expected, row, column).kind === "spilled");
  return {
    area,
    rows: rowsOf(area, used, new Set()).map((cells, row) =>
      cells.map((content, column) => (isSpilled(content, area.top + row, area.left + column) ? SPILLED : content)),
    ),
  };
}

function covers({ rowIndex, columnIndex, rowCount, columnCount }: Excel.Range, row: number, column: number): boolean {
  return row >= rowIndex && row < rowIndex + rowCount && column >= columnIndex && column < columnIndex + columnCount;
}

/** True where all cells are filled by spilling, null where some are. */
function mayBeSpilled({ hasSpill }: Excel.Range): boolean {
  return (hasSpill as boolean | null) !== false;
}

interface AskedSpill {
  readonly key: string;
  readonly range: Excel.Range;
}

/** A formula that spills stands in the first of its cells; the others have values and no formula. */
function askSpills(used: Excel.Range): AskedSpill[] {
  return used.formulas.flatMap((row: unknown[], rowIndex) =>
    row.flatMap((formula, column) => {
      if (formula === "" || isFormula(formula, used.values[rowIndex]?.[column])) return [];
      const range = used.getCell(rowIndex, column);
      range.load("hasSpill");
      return [{ key: keyOf(rowIndex, column), range }];
    }),
  );
}

function keyOf(row: number, column: number): string {
  return `${row}:${column}`;
}

function rowsOf(area: Rectangle, used: Excel.Range, spilled: ReadonlySet<string>): CellContent[][] {
  const above = used.rowIndex - area.top;
  const before = used.columnIndex - area.left;
  const rows = used.formulas.map((row: unknown[], rowIndex) => [
    ...blanks(before),
    ...row.map((formula, column) =>
      spilled.has(keyOf(rowIndex, column))
        ? SPILLED
        : contentOf(formula, used.values[rowIndex]?.[column], used.valueTypes[rowIndex]?.[column]),
    ),
  ]);
  return [...Array.from({ length: above }, () => []), ...rows];
}

const SPILLED: CellContent = { kind: "spilled" };

function blanks(count: number): CellContent[] {
  return Array.from({ length: count }, () => BLANK);
}

/** What Excel tells of a cell, as contents are compared and put back. */
export function contentOf(formula: unknown, value: unknown, valueType: unknown): CellContent {
  if (isFormula(formula, value)) return { kind: "formula", formula };
  if (typeof value === "number" || typeof value === "boolean") return { kind: "constant", value };
  if (typeof value !== "string" || value === "") return BLANK;
  return valueType === "Error" ? { kind: "constant", value } : { kind: "text", text: value };
}

/** Text that begins with = is its own formula as Excel tells it, and its own value; a formula has another value. */
function isFormula(formula: unknown, value: unknown): formula is string {
  return typeof formula === "string" && formula.startsWith("=") && formula !== value;
}
