import type { Cell } from "../../domain/cell";
import type { FeeRule, FeeTerm } from "../../domain/fees/feeRule";
import { memberFee } from "../../domain/fees/memberFee";
import { type FeeModel, readFeeRule, TERMS_OF } from "../../domain/fees/readFeeRule";
import type { Member } from "../../domain/members/member";
import { readNumber } from "../../domain/numbers/readNumber";
import { toNumber } from "../../domain/numbers/toNumber";
import { toText } from "../../domain/numbers/toText";
import { cellAddress } from "../address";
import { BLANK, type CellContent, constant, formula } from "../change/change";
import type { FeeColumn } from "../feeChange";
import { columnBeside, type FoundMembers, type TermSource } from "../feeFormula";
import { FEE_HEADING, type NameLanguage } from "../layout";
import { isExactAsNative } from "./isExactAsNative";
import { type FeeTermSources, nativeFee } from "./nativeFee";

/** Where fees go beside the members' table, and a formula of Excel's own for each member. */
export interface NativeFeePlan extends FeeColumn {
  /** From the first row down; blank on the rows that are no member's. */
  readonly fees: readonly CellContent[];
  /** The members whose fee stands as a value, since no formula is sure to give it from what their cells hold. */
  readonly asValues: readonly Member[];
  /** The terms that stand as numbers in the formulas, since their cells hold them as text. */
  readonly asNumbers: readonly FeeTerm[];
}

/**
 * Plans the fees for readers without the add-in, in the column where `planFees` puts them.
 * @param terms the cells or numbers that stand for the terms in the formulas
 * @param values what the terms are: what those cells hold
 * @returns null where the table has no members or no population, or where a term is wrong
 */
export function planNativeFees(
  { table, content }: FoundMembers,
  model: FeeModel,
  terms: FeeTermSources,
  values: Readonly<Record<FeeTerm, Cell>>,
  isWholeKroner: boolean,
  language: NameLanguage,
): NativeFeePlan | null {
  const population = table.columns.get("population");
  const agreed = table.columns.get("agreed");
  const rule = readFeeRule(model, values);
  if (population === undefined || content.length === 0 || !rule.ok) return null;
  const firstRow = table.headingRow + 1;
  const inFormulas = asHeld(terms, values);
  const formulaOf = ({ row }: Member): string =>
    nativeFee(
      model,
      {
        population: cellAddress(firstRow + row, population),
        agreed: agreed === undefined ? null : cellAddress(firstRow + row, agreed),
      },
      inFormulas,
    );
  const memberAt = new Map(content.map((member) => [member.row, member]));
  const isByFormula = (member: Member): boolean => isExactAsNative(member.population, member.agreed, rule.value);
  return {
    sheet: table.sheet,
    column: columnBeside(table),
    headingRow: table.headingRow,
    heading: FEE_HEADING[language],
    firstRow,
    lastRow: table.headingRow + table.rows.length,
    isWholeKroner,
    fees: table.rows.map((_, row) => {
      const member = memberAt.get(row);
      if (member === undefined) return BLANK;
      return isByFormula(member) ? formula(formulaOf(member)) : feeValue(member, rule.value);
    }),
    asValues: content.filter((member) => !isByFormula(member)),
    asNumbers: TERMS_OF[model].filter((term) => terms[term]?.kind === "cell" && inFormulas[term]?.kind === "number"),
  };
}

function feeValue({ population, agreed }: Member, rule: FeeRule): CellContent {
  const outcome = memberFee(population, agreed, rule);
  return outcome.kind === "fee" ? constant(toNumber(outcome.fee.amount)) : BLANK;
}

/** The terms with a number in place of each cell that holds text: `10 000` is a number to us, and none to Excel. */
function asHeld(terms: FeeTermSources, values: Readonly<Record<FeeTerm, Cell>>): FeeTermSources {
  const entries = Object.entries(terms) as [FeeTerm, TermSource][];
  return Object.fromEntries(entries.map(([term, source]) => [term, sourceOf(source, values[term])]));
}

function sourceOf(source: TermSource, value: Cell): TermSource {
  if (source.kind === "number" || typeof value !== "string") return source;
  const number = readNumber(value);
  return number.ok && number.value !== null ? { kind: "number", text: toText(number.value) } : source;
}
