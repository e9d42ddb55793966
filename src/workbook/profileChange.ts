import type { Profile } from "../domain/bylaws/profiles/profile";
import { BLANK, type Change, type Contents, type Look, text } from "./change/change";
import { BYLAWS, type NameLanguage } from "./layout";
import { numberFormatOf } from "./makeSheets";
import type { BylawsColumn, Partnership } from "./partnership";
import { type BylawContents, profileRows } from "./profileRows";
import type { SheetTexts } from "./sheetTexts";

/** The bylaws' table that is there already, which a profile is to take the place of. */
export interface BylawsPlace {
  readonly sheet: string;
  /** Rows and columns of the sheet, from 0. */
  readonly headingRow: number;
  /** The columns there are; one that is missing is put to the right of the table. */
  readonly columns: ReadonlyMap<BylawsColumn, number>;
  readonly right: number;
  /** How many rows stand below the headings; what is left over of them is emptied. */
  readonly rowCount: number;
}

/** Where a table that is read as the bylaws stands; null where there is none to write in. */
export function bylawsPlace(bylaws: Partnership["bylaws"]): BylawsPlace | null {
  if (bylaws.kind !== "found") return null;
  const { sheet, headingRow, columns, right, rows } = bylaws.table;
  return { sheet, headingRow, columns, right, rowCount: rows.length };
}

const COLUMNS = Object.keys(BYLAWS.columns) as BylawsColumn[];

/**
 * A profile written over the rules of a bylaws sheet that is there: under its own headings, in their order, with any that
 * are missing to the right. Whatever stands there is asked about before it is replaced. A workbook without such a sheet
 * gets one from `makeSheets`.
 */
export function profileChange(
  profile: Profile,
  { sheet, headingRow, columns, right, rowCount }: BylawsPlace,
  texts: SheetTexts,
  language: NameLanguage,
): Change {
  const rows = profileRows(profile, texts);
  const missing = COLUMNS.filter((column) => !columns.has(column));
  const columnOf = (column: BylawsColumn): number => columns.get(column) ?? right + 1 + missing.indexOf(column);
  const areaOf = (column: BylawsColumn, top: number, bottom: number): Contents["area"] => {
    return { sheet, top, bottom, left: columnOf(column), right: columnOf(column) };
  };
  const bottom = headingRow + Math.max(rows.length, rowCount);
  return {
    newSheets: [],
    looks: [
      ...missing.map((column): Look => ({ area: areaOf(column, headingRow, headingRow), isBold: true })),
      ...rows.flatMap((row, index): Look[] => {
        const at = headingRow + 1 + index;
        return COLUMNS.flatMap((column): Look[] => {
          const numberFormat = formatOf(row, column);
          return numberFormat === null ? [] : [{ area: areaOf(column, at, at), numberFormat }];
        });
      }),
    ],
    contents: [
      ...missing.map((column): Contents => ({
        area: areaOf(column, headingRow, headingRow),
        rows: [[text(BYLAWS.columns[column][language])]],
      })),
      ...COLUMNS.map((column): Contents => ({
        area: areaOf(column, headingRow + 1, bottom),
        rows: Array.from({ length: bottom - headingRow }, (_, index) => [rows[index]?.[column] ?? BLANK]),
      })),
    ],
    deletedSheets: [],
  };
}

/** How a cell of the sheet's own columns is formatted: as text, and an amount as an amount. */
function formatOf(row: BylawContents, column: BylawsColumn): string | null {
  if (column === "value") return numberFormatOf(row.value);
  return column === "rule" || column === "scope" ? "@" : null;
}
