import { isWithin, type Rectangle, wholeSheet } from "../address";
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
  readonly doomed: readonly Contents[];
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
  const doomed = change.deletedSheets
    .filter(isThere)
    .map((sheet) => askContents(worksheets.getItem(sheet), wholeSheet(sheet)));
  await context.sync();
  const found = await contentsOf(context, [...asked, ...doomed]);
  return {
    sheets,
    contents: change.contents.map(({ area }) => found.find((one) => one.area === area) ?? { area, rows: [] }),
    looks: ranges.flatMap(({ area, range }) => looksOf(area, range.numberFormat)),
    doomed: found.slice(asked.length),
  };
}

function isFormatKept({ area: { top, left, bottom, right }, numberFormat }: Look): boolean {
  return numberFormat !== undefined && (bottom - top + 1) * (right - left + 1) <= MOST_FORMATS;
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
    differing(change.contents, standing.contents).length === 0
  );
}

/** Whether nothing of a change has been done. A sheet that someone else has taken away has taken its cells with it. */
export function isUntouched(change: Change, before: readonly Contents[], standing: Standing): boolean {
  return (
    change.newSheets.every((name) => !hasSheet(standing, name)) &&
    change.deletedSheets.every((name) => hasSheet(standing, name)) &&
    differing(
      before.filter(({ area }) => hasSheet(standing, area.sheet)),
      standing.contents.filter(({ area }) => hasSheet(standing, area.sheet)),
    ).length === 0
  );
}

/** Whether there is a sheet of this name. */
export function hasSheet({ sheets }: Standing, wanted: string): boolean {
  return sheets.some(({ name }) => isSameName(name, wanted));
}

/** Of areas that were planned, those that do not hold it. @param found the same areas, in the same order */
export function differing(planned: readonly Contents[], found: readonly Contents[]): Contents[] {
  return planned.filter((one, index) => {
    const other = found[index];
    return other === undefined || !isSame(other, one);
  });
}

/**
 * What sheets that are to be deleted hold, all of it and no more cells than that, where it is more than they are known to
 * hold.
 */
export function overgrownSheets(doomed: readonly Contents[], known: readonly Contents[]): Contents[] {
  return doomed.flatMap(({ area, rows }) => {
    const ours = known.filter((one) => one.area.sheet === area.sheet);
    const isUnknown = (row: number, column: number): boolean =>
      ours.every(
        (one) => !isWithin({ sheet: area.sheet, top: row, bottom: row, left: column, right: column }, one.area),
      );
    const isOvergrown = rows.some((row, r) => row.some(({ kind }, c) => kind !== "blank" && isUnknown(r, c)));
    const width = Math.max(1, ...rows.map((row) => row.length));
    return isOvergrown ? [{ area: { ...area, bottom: rows.length - 1, right: width - 1 }, rows }] : [];
  });
}

/** The areas that hold something else than what is to go there: what stands there already is not lost by writing it. */
export function occupiedAreas(change: Change, { contents }: Standing): Contents[] {
  return contents.filter((found, index) => {
    const planned = change.contents[index];
    return !isBlank(found) && !(planned !== undefined && isSame(found, planned));
  });
}
