import { contentOf } from "../domain/cell";
import type { FeeTerm } from "../domain/fees/feeRule";
import { type FeeModel, TERMS_OF } from "../domain/fees/readFeeRule";
import { normalWord } from "../domain/words";
import { absoluteReference, rangeAddress } from "./address";
import type { FoundTable } from "./findTable";
import type { CellProblem } from "./cellProblem";
import { allNames, FEE_HEADING, type NameLanguage } from "./layout";
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

const FUNCTION_OF: Readonly<Record<FeeModel, string>> = { perCapita: "FELLES.PERCAPITA", basePlus: "FELLES.BASEPLUS" };

/**
 * Plans the fees: one column of space after the table, since a spill cannot stand inside a table and must not touch it,
 * and clear of what else stands beside it.
 * @param filledForMembers a column that is blank on the rows that are no member's, such as group totals: they have no fee
 * @returns null where the table has no members or no population
 */
export function planFees(
  table: FoundTable<MembersColumn>,
  model: FeeModel,
  terms: Readonly<Partial<Record<FeeTerm, TermSource>>>,
  isWholeKroner: boolean,
  language: NameLanguage,
  filledForMembers: number | null = null,
): FeePlan | null {
  const population = table.columns.get("population");
  if (population === undefined || table.rows.length === 0) return null;
  const firstRow = table.headingRow + 1;
  const lastRow = table.headingRow + table.rows.length;
  const columnRange = (column: number): string =>
    rangeAddress({ top: firstRow, bottom: lastRow, left: column, right: column });
  const ofMembers = (column: number): string =>
    filledForMembers === null
      ? columnRange(column)
      : `IF(${columnRange(filledForMembers)}="","",${columnRange(column)})`;
  const agreed = table.columns.get("agreed");
  const given = [
    ofMembers(population),
    ...TERMS_OF[model].map((term) => termText(terms[term])),
    agreed === undefined ? "" : ofMembers(agreed),
  ];
  while (given.at(-1) === "") given.pop();
  return {
    sheet: table.sheet,
    column: columnBeside(table),
    headingRow: table.headingRow,
    heading: FEE_HEADING[language],
    firstRow,
    lastRow,
    formula: `=${FUNCTION_OF[model]}(${given.join(",")})`,
    isWholeKroner,
  };
}

/** The first column, a column of space away, that no heading stands over or beside; or that of fees written before. */
export function columnBeside({ right, apartHeadings }: FoundTable<MembersColumn>): number {
  const headings = new Map(apartHeadings.map(({ text, column }) => [column, normalWord(text)]));
  const ours = allNames(FEE_HEADING).map(normalWord);
  let column = right + 2;
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

/**
 * Plans the fees of members as they were read. Sums inside the table are left out where a column tells them from the
 * members by being blank; otherwise they are refused.
 */
export function planFeesBeside(
  members: FoundMembers,
  model: FeeModel,
  terms: Readonly<Partial<Record<FeeTerm, TermSource>>>,
  isWholeKroner: boolean,
  language: NameLanguage,
): PlannedFees {
  const { table, problems } = members;
  const filledForMembers = columnFilledForMembers(members);
  const sums = problems.filter(({ problem }) => problem.key === "member.subtotal");
  if (sums.length > 0 && filledForMembers === null) return { kind: "sums", sums };
  const plan = planFees(table, model, terms, isWholeKroner, language, filledForMembers);
  return plan === null ? { kind: "nothing" } : { kind: "plan", plan };
}

/** The column of names or numbers that is filled on every member's row and blank on all others, where there are others. */
function columnFilledForMembers({ table, content }: FoundMembers): number | null {
  const members = new Set(content.map(({ row }) => row));
  if (table.rows.length === members.size) return null;
  const isFilledForMembers = (field: "name" | "number"): boolean =>
    table.columns.has(field) &&
    table.rows.every(({ cells }, row) => (contentOf(cells[field]) !== null) === members.has(row));
  const field = (["name", "number"] as const).find(isFilledForMembers);
  return field === undefined ? null : (table.columns.get(field) ?? null);
}

function termText(source: TermSource | undefined): string {
  if (source === undefined) return "";
  return source.kind === "number" ? source.text : absoluteReference(source.sheet, source.row, source.column);
}
