import type { Rectangle } from "../address";
import type { Change, Contents, Look } from "./change";
import { isBlank, isSame } from "./compare";
import { askContents, contentsOf, rangeOf } from "./readContents";

/** What stands where a change is to go. */
export interface Standing {
  readonly sheets: readonly { readonly name: string; readonly isProtected: boolean }[];
  /** Of the change's areas, in their order; blank where the sheet is not there. */
  readonly contents: readonly Contents[];
  /** The number formats that the change would replace. */
  readonly looks: readonly Look[];
  /** Of the sheets that are to be deleted, all that is on them. */
  readonly doomed: readonly { readonly sheet: string; readonly filled: Rectangle | null }[];
}

/** More cells than this keep no number formats to go back to. */
const MOST_FORMATS = 5000;

/** Reads what stands where a change is to go: which sheets there are, and then what their areas hold. */
export async function readStanding(context: Excel.RequestContext, change: Change): Promise<Standing> {
  const { worksheets } = context.workbook;
  worksheets.load("items/name,items/protection/protected");
  await context.sync();
  const sheets = worksheets.items.map(({ name, protection }) => ({ name, isProtected: protection.protected }));
  const isThere = (sheet: string): boolean => sheets.some(({ name }) => isSameName(name, sheet));

  const asked = change.contents
    .filter(({ area }) => isThere(area.sheet))
    .map(({ area }) => askContents(worksheets.getItem(area.sheet), area));
  const formats = change.looks.filter(isFormatKept).filter(({ area }) => isThere(area.sheet));
  const ranges = formats.map(({ area }) => {
    const range = rangeOf(worksheets.getItem(area.sheet), area);
    range.load("numberFormat");
    return { area, range };
  });
  const doomed = change.deletedSheets.filter(isThere).map((sheet) => {
    const used = worksheets.getItem(sheet).getUsedRangeOrNullObject(true);
    used.load("rowIndex,columnIndex,rowCount,columnCount");
    return { sheet, used };
  });
  await context.sync();
  const found = await contentsOf(context, asked);
  return {
    sheets,
    contents: change.contents.map(({ area }) => found.find((one) => one.area === area) ?? { area, rows: [] }),
    looks: ranges.flatMap(({ area, range }) => looksOf(area, range.numberFormat)),
    doomed: doomed.map(({ sheet, used }) => ({ sheet, filled: used.isNullObject ? null : rectangleOf(sheet, used) })),
  };
}

function isFormatKept({ area: { top, left, bottom, right }, numberFormat }: Look): boolean {
  return numberFormat !== undefined && (bottom - top + 1) * (right - left + 1) <= MOST_FORMATS;
}

function rectangleOf(sheet: string, { rowIndex, columnIndex, rowCount, columnCount }: Excel.Range): Rectangle {
  return {
    sheet,
    top: rowIndex,
    left: columnIndex,
    bottom: rowIndex + rowCount - 1,
    right: columnIndex + columnCount - 1,
  };
}

/** Excel takes the names of sheets without regard to case. */
export function isSameName(a: string, b: string): boolean {
  return a.toLowerCase() === b.toLowerCase();
}

/** The number formats of an area, a run of equal ones down a column at a time. */
function looksOf(area: Rectangle, formats: readonly (readonly unknown[])[]): Look[] {
  const looks: Look[] = [];
  for (let column = area.left; column <= area.right; column += 1) {
    let top = area.top;
    for (let row = area.top; row <= area.bottom; row += 1) {
      const format = formats[row - area.top]?.[column - area.left];
      if (row < area.bottom && formats[row + 1 - area.top]?.[column - area.left] === format) continue;
      const run = { ...area, top, bottom: row, left: column, right: column };
      looks.push({ area: run, numberFormat: typeof format === "string" ? format : "General" });
      top = row + 1;
    }
  }
  return looks;
}

/** Whether everything a change is to do has been done. */
export function isDone(change: Change, standing: Standing): boolean {
  return (
    change.newSheets.every((name) => hasSheet(standing, name)) &&
    change.deletedSheets.every((name) => !hasSheet(standing, name)) &&
    change.contents.every(({ area }) => hasSheet(standing, area.sheet) || change.deletedSheets.includes(area.sheet)) &&
    holdAll(standing.contents, change.contents)
  );
}

/** Whether nothing of a change has been done. A sheet that someone else has taken away has taken its cells with it. */
export function isUntouched(change: Change, before: readonly Contents[], standing: Standing): boolean {
  return (
    change.newSheets.every((name) => !hasSheet(standing, name)) &&
    change.deletedSheets.every((name) => hasSheet(standing, name)) &&
    holdAll(
      standing.contents.filter(({ area }) => hasSheet(standing, area.sheet)),
      before.filter(({ area }) => hasSheet(standing, area.sheet)),
    )
  );
}

export function hasSheet({ sheets }: Standing, wanted: string): boolean {
  return sheets.some(({ name }) => isSameName(name, wanted));
}

/** The areas that do not hold what was planned for them, as they were planned. */
export function areasToWrite(planned: readonly Contents[], standing: Standing): Contents[] {
  return planned.filter((one, index) => {
    const found = standing.contents[index];
    return found === undefined || !isSame(found, one);
  });
}

function holdAll(found: readonly Contents[], planned: readonly Contents[]): boolean {
  return planned.every((one, index) => {
    const other = found[index];
    return other !== undefined && isSame(other, one);
  });
}

/** The areas that hold something. */
export function occupiedAreas({ contents }: Standing): Contents[] {
  return contents.filter((found) => !isBlank(found));
}
