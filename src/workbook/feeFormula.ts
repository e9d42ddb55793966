import type { FeeTerm } from "../domain/fees/feeRule";
import { type FeeModel, TERMS_OF } from "../domain/fees/readFeeRule";
import { absoluteReference, rangeAddress } from "./address";
import type { FoundTable } from "./findTable";
import type { CellProblem } from "./cellProblem";
import { FEE_HEADING, type NameLanguage } from "./layout";
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
 * Plans the fees: one column of space after the table, since a spill cannot stand inside a table and must not touch it.
 * @returns null where the table has no members or no population
 */
export function planFees(
  table: FoundTable<MembersColumn>,
  model: FeeModel,
  terms: Readonly<Partial<Record<FeeTerm, TermSource>>>,
  isWholeKroner: boolean,
  language: NameLanguage,
): FeePlan | null {
  const population = table.columns.get("population");
  if (population === undefined || table.rows.length === 0) return null;
  const firstRow = table.headingRow + 1;
  const lastRow = table.headingRow + table.rows.length;
  const columnRange = (column: number): string =>
    rangeAddress({ top: firstRow, bottom: lastRow, left: column, right: column });
  const agreed = table.columns.get("agreed");
  const given = [
    columnRange(population),
    ...TERMS_OF[model].map((term) => termText(terms[term])),
    agreed === undefined ? "" : columnRange(agreed),
  ];
  while (given.at(-1) === "") given.pop();
  return {
    sheet: table.sheet,
    column: table.right + 2,
    headingRow: table.headingRow,
    heading: FEE_HEADING[language],
    firstRow,
    lastRow,
    formula: `=${FUNCTION_OF[model]}(${given.join(",")})`,
    isWholeKroner,
  };
}

/** A plan, or why there is none: a sum inside the table would be given a fee, or there is nobody to pay one. */
export type PlannedFees =
  | { readonly kind: "plan"; readonly plan: FeePlan }
  | { readonly kind: "sums"; readonly sums: readonly CellProblem[] }
  | { readonly kind: "nothing" };

/** Plans the fees of members as they were read, and refuses beside a table with a sum inside it. */
export function planFeesBeside(
  { table, problems }: Extract<Partnership["members"], { readonly kind: "found" }>,
  ...how: Tail<Parameters<typeof planFees>>
): PlannedFees {
  const sums = problems.filter(({ problem }) => problem.key === "member.subtotal");
  if (sums.length > 0) return { kind: "sums", sums };
  const plan = planFees(table, ...how);
  return plan === null ? { kind: "nothing" } : { kind: "plan", plan };
}

type Tail<All extends readonly unknown[]> = All extends readonly [unknown, ...infer Rest] ? Rest : never;

function termText(source: TermSource | undefined): string {
  if (source === undefined) return "";
  return source.kind === "number" ? source.text : absoluteReference(source.sheet, source.row, source.column);
}
