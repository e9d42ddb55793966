import type { Rectangle } from "../address";
import { asText } from "../textCell";
import type { CellContent, Change, Contents, Look } from "./change";
import { rangeOf } from "./readContents";
import { setUpPages } from "./setUpPages";

/** Points that one character of Excel's ordinary font takes, about. */
const POINTS_PER_CHARACTER = 5.6;

/** Asks for everything a change holds to be done, in the order it says. Nothing is done before a sync. */
export function writeChange(context: Excel.RequestContext, change: Change): void {
  const { worksheets } = context.workbook;
  for (const name of change.newSheets) worksheets.add(name);
  for (const look of change.looks) giveLook(worksheets.getItem(look.area.sheet), look);
  for (const contents of change.contents) {
    // What stands on a sheet goes with it.
    if (change.deletedSheets.includes(contents.area.sheet)) continue;
    writeContents(worksheets.getItem(contents.area.sheet), contents);
  }
  for (const { area, fitsColumns } of change.looks) {
    if (fitsColumns === true) rangeOf(worksheets.getItem(area.sheet), area).format.autofitColumns();
  }
  for (const name of change.deletedSheets) worksheets.getItem(name).delete();
  // Last, so that all else is done where Excel will not have it: without a printer some Excels will not.
  setUpPages(context, change.pages ?? []);
}

function giveLook(worksheet: Excel.Worksheet, look: Look): void {
  const range = rangeOf(worksheet, look.area);
  const { format } = range;
  const { font } = format;
  if (look.numberFormat !== undefined) range.numberFormat = everyCell(look.numberFormat);
  if (look.isBold !== undefined) font.bold = look.isBold;
  if (look.isItalic !== undefined) font.italic = look.isItalic;
  if (look.fontSize !== undefined) font.size = look.fontSize;
  if (look.wraps !== undefined) format.wrapText = look.wraps;
  if (look.horizontal !== undefined) format.horizontalAlignment = HORIZONTAL[look.horizontal];
  if (look.vertical !== undefined) format.verticalAlignment = VERTICAL[look.vertical];
  if (look.hasLineAbove !== undefined) drawLine(format, "EdgeTop", look.hasLineAbove);
  if (look.hasLineBelow !== undefined) drawLine(format, "EdgeBottom", look.hasLineBelow);
  if (look.columnWidth !== undefined) format.columnWidth = look.columnWidth * POINTS_PER_CHARACTER;
  if (look.rowHeight !== undefined) format.rowHeight = look.rowHeight;
}

const HORIZONTAL = { left: "Left", center: "Center", right: "Right" } as const;
const VERTICAL = { top: "Top", center: "Center", bottom: "Bottom" } as const;

function drawLine({ borders }: Excel.RangeFormat, edge: "EdgeTop" | "EdgeBottom", isThere: boolean): void {
  borders.getItem(edge).style = isThere ? "Continuous" : "None";
}

/** One value that is set on a range goes to each of its cells, which its type does not say. */
function everyCell(value: string): string[][] {
  return value as unknown as string[][];
}

/** The whole area is emptied first: a formula can spill only where nothing is. */
function writeContents(worksheet: Excel.Worksheet, { area, rows }: Contents): void {
  rangeOf(worksheet, area).clear(Excel.ClearApplyTo.contents);
  const count = rows.reduce((rowsToWrite, row, index) => (row.some(isWritten) ? index + 1 : rowsToWrite), 0);
  if (count === 0) return;
  const width = area.right - area.left + 1;
  const filled: Rectangle = { ...area, bottom: area.top + count - 1 };
  rangeOf(worksheet, filled).formulas = rows
    .slice(0, count)
    .map((row) => Array.from({ length: width }, (_, column) => entryOf(row[column])));
}

function isWritten({ kind }: CellContent): boolean {
  return kind !== "blank" && kind !== "spilled";
}

/** What Excel is given for a cell; null leaves it as it is. */
export function entryOf(content: CellContent | undefined): string | number | boolean | null {
  switch (content?.kind) {
    case "text":
      return asText(content.text);
    case "constant":
      return content.value;
    case "formula":
      return content.formula;
    default:
      return null;
  }
}
