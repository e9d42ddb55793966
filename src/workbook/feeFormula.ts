import { contentOf } from "../domain/cell";
import { normalWord } from "../domain/words";
import type { FoundTable } from "./findTable";
import type { CellProblem } from "./cellProblem";
import { ABOUT_FEES_HEADING, allNames, FEE_HEADING, type Names } from "./layout";
import type { MembersColumn, Partnership } from "./partnership";

/** What stands for a term in a formula: the number itself, or the cell in which the bylaws keep it (from 0). */
export type TermSource =
  | { readonly kind: "number"; readonly text: string }
  | { readonly kind: "cell"; readonly sheet: string; readonly row: number; readonly column: number };

/** Where fees go beside the members' table, and the one formula that spills them all. */
export interface FeePlan {
  readonly sheet: string;
  /** The column of the fees and the row of their heading, on the sheet, from 0. */
  readonly column: number;
  readonly headingRow: number;
  readonly heading: string;
  readonly firstRow: number;
  readonly lastRow: number;
  /** In the form Excel keeps formulas: English names, commas between. */
  readonly formula: string;
  /** Whether the fees are whole kroner, for their number format. */
  readonly isWholeKroner: boolean;
}

/** Where fees go: a column of space away from the table. */
export function columnBeside(table: FoundTable<MembersColumn>): number {
  return freeColumn(table, table.right + 2, FEE_HEADING);
}

/** Where what the fees came about under goes: a column of space away from them. */
export function aboutColumn(table: FoundTable<MembersColumn>, feeColumn: number): number {
  return freeColumn(table, feeColumn + 2, ABOUT_FEES_HEADING);
}

/** The first column from one on that no heading stands over or beside; or that which was written before, by its heading. */
function freeColumn({ apartHeadings }: FoundTable<MembersColumn>, first: number, heading: Names): number {
  const headings = new Map(apartHeadings.map(({ text, column }) => [column, normalWord(text)]));
  const ours = allNames(heading).map(normalWord);
  let column = first;
  while (!ours.includes(headings.get(column) ?? "") && [-1, 0, 1].some((step) => headings.has(column + step)))
    column += 1;
  return column;
}

/** A plan, or why there is none: a sum inside the table would be given a fee, or there is nobody to pay one. */
export type PlannedFees =
  | { readonly kind: "plan"; readonly plan: FeePlan }
  | { readonly kind: "sums"; readonly sums: readonly CellProblem[] }
  | { readonly kind: "nothing" };

/** The members' sheet as it was read, where it has a table. */
export type FoundMembers = Extract<Partnership["members"], { readonly kind: "found" }>;

/** The column of names or numbers that is filled on every member's row and blank on all others, where there are others. */
export function columnFilledForMembers({ table, content }: FoundMembers): number | null {
  const members = new Set(content.map(({ row }) => row));
  if (table.rows.length === members.size) return null;
  const isFilledForMembers = (field: "name" | "number"): boolean =>
    table.columns.has(field) &&
    table.rows.every(({ cells }, row) => (contentOf(cells[field]) !== null) === members.has(row));
  const field = (["name", "number"] as const).find(isFilledForMembers);
  return field === undefined ? null : (table.columns.get(field) ?? null);
}
