import { type Cell, contentOf, textOf } from "../domain/cell";
import { normalWord } from "../domain/words";
import { columnNumber } from "./address";
import { findTable, type TableMapping, type TableRow } from "./findTable";
import { allNames, type ColumnOf, type Names, type Part, PART_NAMES, PARTS, SETUP, type SheetLayout } from "./layout";
import type { Place } from "./selectCells";
import type { SheetCells } from "./sheetCells";

/** A table of the user's own, by where its headings stand. */
export interface MappedTable<Column extends string> extends TableMapping<Column> {
  readonly sheet: string;
}

/** The parts that stand in tables of the user's own; a part that is not here is looked for in the sheet of its name. */
export type Mapping = { readonly [Name in Part]?: MappedTable<ColumnOf<(typeof PARTS)[Name]>> };

export type SetupFault =
  | "partUnknown"
  | "fieldUnknown"
  /** The cell holds something other than a formula that refers to one cell of this workbook. */
  | "notAReference"
  /** The cell that was referred to has been deleted. */
  | "gone"
  /** The field is mapped on an earlier row, which counts. */
  | "twice"
  /** An earlier row of the part refers to another sheet, which counts. */
  | "otherSheet"
  /** Another field of the part has the column already. */
  | "sameColumn"
  /** The columns are not all there, or one of them twice. */
  | "headings";

/** A cell of the set-up sheet that cannot be followed. */
export interface SetupProblem {
  readonly sheet: string;
  readonly place: Place;
  readonly fault: SetupFault;
}

/** Where the table of the set-up sheet stands; rows and columns of the sheet, from 0. */
export interface SetupPlace {
  readonly headingRow: number;
  readonly columns: ReadonlyMap<SetupColumn, number>;
  /** Down to the last row that is followed, with those between that hold nothing of ours. */
  readonly rowCount: number;
}

/** What the set-up sheet says. */
export interface Setup {
  /** The sheet's name, null where the workbook has none. */
  readonly sheet: string | null;
  /** Null where the sheet has no such table. */
  readonly place: SetupPlace | null;
  readonly mapping: Mapping;
  /** The parts that the sheet has rows for, whether or not they can be followed. */
  readonly parts: readonly Part[];
  readonly problems: readonly SetupProblem[];
}

export const NO_SETUP: Setup = { sheet: null, place: null, mapping: {}, parts: [], problems: [] };

export type SetupColumn = ColumnOf<typeof SETUP>;
type AnyMapping = Partial<Record<Part, { sheet: string; headingRow: number; columns: Map<string, number> }>>;

/**
 * Reads the set-up sheet: each row names a part and a field, and its third cell is a formula that refers to the user's
 * heading. Excel keeps such a reference right when sheets are renamed and rows or columns are moved.
 * @param formulas the formulas of the same cells as `cells.rows`, in the form Excel keeps them
 */
export function readSetup(cells: SheetCells, formulas: readonly (readonly unknown[])[]): Setup {
  const finding = findTable(cells, SETUP);
  if (finding.kind !== "table") {
    const place = { row: cells.top, column: cells.left };
    return { ...NO_SETUP, sheet: cells.name, problems: [{ sheet: cells.name, place, fault: "headings" }] };
  }
  const { headingRow, columns, rowsBelow } = finding.table;
  // A row that someone has emptied ends a table elsewhere. Here what stands below it is still followed.
  const rows = [...finding.table.rows, ...rowsBelow.filter(({ cells: { part } }) => partOf(part) !== null)];
  const mapping: AnyMapping = {};
  const parts = new Set<Part>();
  const problems: SetupProblem[] = [];
  for (const row of rows) {
    const part = partOf(row.cells.part);
    if (part !== null) parts.add(part);
    const formula = formulas[row.sheetRow - cells.top]?.[(columns.get("heading") ?? 0) - cells.left];
    const fault = addRow(mapping, part, row, typeof formula === "string" ? formula : "");
    if (fault === null) continue;
    const column = columns.get(COLUMN_OF_FAULT[fault] ?? "heading") ?? cells.left;
    problems.push({ sheet: cells.name, place: { row: row.sheetRow, column }, fault });
  }
  const place = { headingRow, columns, rowCount: (rows.at(-1)?.sheetRow ?? headingRow) - headingRow };
  return { sheet: cells.name, place, mapping: mapping as Mapping, parts: [...parts], problems };
}

const COLUMN_OF_FAULT: Readonly<Partial<Record<SetupFault, SetupColumn>>> = {
  partUnknown: "part",
  fieldUnknown: "field",
  twice: "field",
};

/** Adds a row to the mapping, or says why it cannot be followed. */
function addRow(
  mapping: AnyMapping,
  part: Part | null,
  row: TableRow<SetupColumn>,
  formula: string,
): SetupFault | null {
  if (part === null) return "partUnknown";
  const field = fieldNamed(part, textOf(row.cells.field) ?? "");
  if (field === null) return "fieldUnknown";
  const heading = contentOf(row.cells.heading);
  if (formula.includes("#REF!") || heading === "#REF!") return "gone";
  const reference = readReference(formula);
  if (reference === null) return "notAReference";
  const table = (mapping[part] ??= { sheet: reference.sheet, headingRow: reference.row, columns: new Map() });
  if (normalWord(table.sheet) !== normalWord(reference.sheet)) return "otherSheet";
  if (table.columns.has(field)) return "twice";
  if ([...table.columns.values()].includes(reference.column)) return "sameColumn";
  table.columns.set(field, reference.column);
  // Headings on two rows are read as the lower one: what stands below it is the table.
  table.headingRow = Math.max(table.headingRow, reference.row);
  return null;
}

function partOf(cell: Cell): Part | null {
  const text = textOf(cell) ?? "";
  return PART_NAMES.find((part) => isNamed(PARTS[part].names, text)) ?? null;
}

function fieldNamed(part: Part, text: string): string | null {
  const { columns }: SheetLayout<string> = PARTS[part];
  return Object.entries(columns).find(([, names]) => isNamed(names, text))?.[0] ?? null;
}

function isNamed(names: Names, text: string): boolean {
  return allNames(names).map(normalWord).includes(normalWord(text));
}

const REFERENCE =
  /^=\s*(?:'((?:[^']|'')+)'|([^'![\]():;,\s]+))!\$?([A-Z]{1,3})\$?(\d{1,7})(?::\$?[A-Z]{1,3}\$?\d{1,7})?\s*$/i;

/** The one cell of this workbook that a formula refers to, such as `='Min liste'!$C$4`; of merged cells, the first. */
export function readReference(formula: string): (Place & { readonly sheet: string }) | null {
  const match = REFERENCE.exec(formula);
  if (match === null) return null;
  const [, quoted, plain, letters = "", digits = ""] = match;
  const sheet = quoted?.replaceAll("''", "'") ?? plain ?? "";
  if (sheet.includes("[")) return null;
  return { sheet, row: Number(digits) - 1, column: columnNumber(letters) };
}
