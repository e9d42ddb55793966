import type { CellContent } from "./change/change";
import { contentOf } from "./change/readContents";
import { findTable, type FoundTable, type TableMapping } from "./findTable";
import { allNames, type Part, type SheetLayout } from "./layout";
import { loadSetup } from "./loadSetup";
import type { MappedTable, Mapping } from "./mapping";
import { loadUsed, usedCells } from "./usedCells";

/** A part of the workbook as it stands at this moment, or why it has none. */
export type PartFound<Column extends string> =
  | {
      readonly kind: "found";
      readonly table: FoundTable<Column>;
      readonly isProtected: boolean;
      /** What a cell of the sheet holds, by its row and column there, from 0: its formula where it has one. */
      readonly contentAt: (row: number, column: number) => CellContent;
    }
  /** No sheet bears its name, and the set-up sheet knows of none. */
  | { readonly kind: "missing" }
  /** The sheet that is there, or that the set-up sheet speaks of, has no such headings. */
  | { readonly kind: "noHeadings" };

/** Enough of the set-up sheet to find every row of it. */
const SETUP_ROWS = 500;

/** One part of the workbook, and where the set-up sheet has it when it is not in the sheet of its name. */
export interface PartToFind<Column extends string> {
  readonly name: Part;
  readonly layout: SheetLayout<Column>;
  readonly mappedIn: (mapping: Mapping) => MappedTable<Column> | undefined;
}

/** Finds the table of one part, in the sheet of its name or in the user's own: one sync, and one more where it is their own. */
export async function findPart<Column extends string>(
  context: Excel.RequestContext,
  { name, layout, mappedIn }: PartToFind<Column>,
): Promise<PartFound<Column>> {
  const candidates = allNames(layout.names).map((sheet) => loadSheet(context, sheet));
  const setupOnceSynced = loadSetup(context, SETUP_ROWS);
  await context.sync();
  const { mapping, parts } = setupOnceSynced();
  const mapped = mappedIn(mapping);
  if (mapped !== undefined) {
    const own = loadSheet(context, mapped.sheet);
    await context.sync();
    return tableOf(own, layout, mapped);
  }
  if (parts.includes(name)) return { kind: "noHeadings" };
  const present = candidates.find(({ sheet }) => !sheet.isNullObject);
  return present === undefined ? { kind: "missing" } : tableOf(present, layout);
}

interface LoadedSheet {
  readonly name: string;
  readonly sheet: Excel.Worksheet;
  readonly used: Excel.Range;
}

function loadSheet(context: Excel.RequestContext, name: string): LoadedSheet {
  const sheet = context.workbook.worksheets.getItemOrNullObject(name);
  sheet.load("name,protection/protected");
  return { name, sheet, used: loadUsed(sheet) };
}

function tableOf<Column extends string>(
  { name, sheet, used }: LoadedSheet,
  layout: SheetLayout<Column>,
  mapping?: TableMapping<Column>,
): PartFound<Column> {
  if (sheet.isNullObject || used.isNullObject) return { kind: "noHeadings" };
  const finding = findTable(usedCells(name, used), layout, mapping);
  if (finding.kind !== "table") return { kind: "noHeadings" };
  const contentAt = (row: number, column: number): CellContent => {
    const of = (cells: readonly (readonly unknown[])[]): unknown =>
      cells[row - used.rowIndex]?.[column - used.columnIndex];
    return contentOf(of(used.formulas), of(used.values), of(used.valueTypes));
  };
  return { kind: "found", table: finding.table, isProtected: sheet.protection.protected, contentAt };
}
