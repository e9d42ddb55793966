import { cellsOf } from "./term";
import type { TermSource } from "../feeFormula";

/** The cells of one member, as a formula on their own sheet names them. */
export interface MemberAddresses {
  /** Such as C5. */
  readonly population: string;
  /** Null where the table has no column of agreed amounts. */
  readonly agreed: string | null;
}

/** What a fee is computed from besides the population. */
export interface FeeCells {
  /** Terms without which there is no fee. */
  readonly required: readonly (TermSource | undefined)[];
  /** Terms that may be left out, and cells that may be blank. */
  readonly optional: readonly (TermSource | undefined)[];
  /** What else must hold, as formulas that are TRUE or FALSE. */
  readonly conditions: readonly string[];
}

/**
 * One member's fee as a formula of Excel's own: `""` where there is no population, `#N/A` where it is no number or not more
 * than 0, and where a term in a cell has become something that no fee can be computed from (blank where it is required,
 * a text, negative); an error in a cell comes out as it is. An agreed amount stands in place of the fee; blank or 0 is none.
 * @param fee a formula that need only be right where all that holds
 */
export function memberFormula({ population, agreed }: MemberAddresses, fee: string, cells: FeeCells): string {
  const required = [population, ...cellsOf(cells.required)];
  const optional = cellsOf(cells.optional);
  const conditions = [
    `COUNT(${required.join(",")})=${required.length}`,
    ...(optional.length === 0 ? [] : [`COUNT(${optional.join(",")})=COUNTA(${optional.join(",")})`]),
    `${population}>0`,
    ...notNegative([...required.slice(1), ...optional]),
    ...cells.conditions,
  ];
  // LEN, since Univer takes 0 for equal to "" where it has compared the cell before.
  const byPopulation = `IF(LEN(${population})=0,"",IF(AND(${conditions.join(",")}),${fee},NA()))`;
  return agreed === null ? `=${byPopulation}` : `=${agreedOr(agreed, population, byPopulation)}`;
}

function notNegative(cells: readonly string[]): string[] {
  return cells.length === 0 ? [] : [`MIN(${cells.join(",")})>=0`];
}

/** An error among the populations is seen even where an amount is agreed, as in the custom functions. */
function agreedOr(agreed: string, population: string, byPopulation: string): string {
  const paid = `IF(AND(COUNT(${agreed})=1,${agreed}>0),${agreed},NA())`;
  return `IF(ISERROR(${population}),${population},IF(OR(${agreed}="",${agreed}=0),${byPopulation},${paid}))`;
}
