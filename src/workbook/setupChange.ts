import { absoluteReference } from "./address";
import { BLANK, type CellContent, type Change, type Contents, contentsFrom, formula, text } from "./change/change";
import { type NameLanguage, type Part, PARTS, SETUP, type SheetLayout } from "./layout";
import type { MappedTable, Setup, SetupColumn, SetupPlace } from "./mapping";

/** A part of the workbook and the table of the user's own that it is to be read from. */
export interface TableToRemember {
  readonly part: Part;
  readonly table: MappedTable<string>;
}

const COLUMNS: readonly SetupColumn[] = ["part", "field", "heading"];
/** Where the table of a new set-up sheet stands: under a line that says what the sheet is for. */
const NEW_PLACE: SetupPlace = {
  headingRow: 2,
  columns: new Map(COLUMNS.map((column, index) => [column, index])),
  rowCount: 0,
};
const REFERENCE_FORMAT = "General";

/**
 * The set-up sheet as it is to be: one row for each column, with a formula that refers to its heading. An existing sheet
 * keeps its place, its order of columns and whatever else stands on it; rows that are left over are emptied.
 * @param purpose what a new sheet says of itself
 */
export function setupChange(
  tables: readonly TableToRemember[],
  { sheet, place }: Setup,
  purpose: string,
  language: NameLanguage,
): Change {
  const name = sheet ?? SETUP.names[language];
  const { headingRow, columns, rowCount } = place ?? NEW_PLACE;
  const rows = tables.flatMap((one) => rowsOf(one, language));
  const height = Math.max(rows.length, rowCount);
  const first = headingRow + 1;
  const columnOf = (column: SetupColumn): number => columns.get(column) ?? COLUMNS.indexOf(column);
  const cells = COLUMNS.flatMap((column): Contents[] => {
    const area = {
      sheet: name,
      top: first,
      bottom: headingRow + height,
      left: columnOf(column),
      right: columnOf(column),
    };
    return height === 0 ? [] : [{ area, rows: rows.map((row) => [row[column]]) }];
  });
  const headings = COLUMNS.map((column) =>
    contentsFrom(name, headingRow, columnOf(column), [[text(SETUP.columns[column][language])]]),
  );
  const isNew = place === null;
  return {
    newSheets: sheet === null ? [name] : [],
    looks: [
      ...cells.map(({ area }, index) => ({
        area,
        numberFormat: COLUMNS[index] === "heading" ? REFERENCE_FORMAT : "@",
      })),
      ...(isNew ? headings.map(({ area }) => ({ area, isBold: true })) : []),
      ...cells.map(({ area }) => ({ area, fitsColumns: true })),
    ],
    contents: [...(isNew ? [contentsFrom(name, 0, 0, [[text(purpose)]]), ...headings] : []), ...joined(cells)],
    deletedSheets: [],
  };
}

type Row = Readonly<Record<SetupColumn, CellContent>>;

function rowsOf({ part, table }: TableToRemember, language: NameLanguage): Row[] {
  const { names, columns }: SheetLayout<string> = PARTS[part];
  return Object.keys(columns).flatMap((field): Row[] => {
    const column = table.columns.get(field);
    return column === undefined
      ? []
      : [
          {
            part: text(names[language]),
            field: text(columns[field]?.[language] ?? ""),
            heading: formula(`=${absoluteReference(table.sheet, table.headingRow, column)}`),
          },
        ];
  });
}

/** Columns that stand side by side, in this order, as one area; there is less to ask about. */
function joined(columns: readonly Contents[]): readonly Contents[] {
  const [first] = columns;
  const isInOrder = columns.every(({ area }, index) => area.left === (first?.area.left ?? 0) + index);
  if (first === undefined || !isInOrder) return columns;
  const area = { ...first.area, right: first.area.left + columns.length - 1 };
  return [{ area, rows: first.rows.map((_, row) => columns.map(({ rows }) => rows[row]?.[0] ?? BLANK)) }];
}
