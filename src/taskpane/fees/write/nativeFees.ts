import { contentOf } from "../../../domain/cell";
import type { BylawId } from "../../../domain/bylaws/bylawId";
import type { FeeTerm } from "../../../domain/fees/feeRule";
import type { KindFinancing } from "../../../domain/fees/financing";
import type { FinancedMember } from "../../../domain/fees/memberFees";
import { toNumber } from "../../../domain/numbers/toNumber";
import { cellAddress } from "../../../workbook/address";
import { BLANK, type CellContent, constant, formula } from "../../../workbook/change/change";
import type { TermSource } from "../../../workbook/feeFormula";
import { isExactAsNative } from "../../../workbook/native/isExactAsNative";
import { isExactAsNativeTiered } from "../../../workbook/native/isExactAsNativeTiered";
import { nativeFee } from "../../../workbook/native/nativeFee";
import { nativeIndexed } from "../../../workbook/native/nativeIndexed";
import { type BracketsSource, nativeTiered } from "../../../workbook/native/nativeTiered";
import type { Partnership } from "../../../workbook/partnership";
import type { FeesInScenario } from "../computeFees";
import { bracketsArea } from "./kindFormulas";
import { changesArea, termSource, termText } from "./termSources";

/** The fees as formulas of Excel's own, a cell a row of the members' table from the first. */
export interface NativeFees {
  readonly cells: readonly CellContent[];
  /** The members whose fee stands as a value, since no formula is sure to give it. */
  readonly asValues: number;
  /** Whether there is no formula among them at all. */
  readonly isAllValues: boolean;
}

/**
 * The fees for readers without the add-in: a formula for each member where one is sure to give the very fee, else the fee
 * as a value.
 */
export function nativeFees(view: FeesInScenario, partnership: Partnership): NativeFees | null {
  const { members } = partnership;
  if (members.kind !== "found") return null;
  const { table } = members;
  const rowOf = new Map(view.fees.rows.map((row) => [row.member.row, row]));
  const cells = table.rows.map((_, row) => {
    const financed = rowOf.get(row);
    if (financed === undefined || financed.kind === null || financed.outcome.kind !== "fee") return { content: BLANK };
    const text = formulaOf(financed, view.financing.kinds[financed.kind], partnership);
    return text === null
      ? { content: constant(toNumber(financed.outcome.fee.amount)), isValue: true }
      : { content: formula(text) };
  });
  return {
    cells: cells.map(({ content }) => content),
    asValues: cells.filter((cell) => "isValue" in cell).length,
    isAllValues: cells.every(({ content }) => content.kind !== "formula"),
  };
}

/** One member's formula; null where none is sure to give its fee. */
function formulaOf(
  { member, kind }: FinancedMember,
  financing: KindFinancing,
  partnership: Partnership,
): string | null {
  const { members, bylaws, brackets, index } = partnership;
  if (members.kind !== "found" || kind === null) return null;
  const isPartYear = (member.from.ok && member.from.value !== null) || (member.to.ok && member.to.value !== null);
  if (isPartYear && financing.year !== null) return null;
  const { columns, headingRow } = members.table;
  const row = headingRow + 1 + member.row;
  const at = (column: "population" | "agreed"): string | null => {
    const position = columns.get(column);
    return position === undefined ? null : cellAddress(row, position);
  };
  const agreed = financing.agreed === "none" ? null : at("agreed");
  const population = at("population");
  const changes = changesArea(index, financing);
  const { rule } = financing;
  const sources = termsOf(bylaws, financing);
  if (rule.kind === "flat") {
    const amount = termSource(bylaws, financing, "fees.amount", "number");
    const isPlain = rule.bounds.minimum === null && rule.bounds.maximum === null && sources.unit === undefined;
    const isAgreed = agreed !== null && contentOf(member.agreed) !== null;
    return changes === null || changes === "none" || amount?.kind !== "cell" || !isPlain || isAgreed
      ? null
      : nativeIndexed(termText(amount), changes, undefined);
  }
  if (population === null || changes !== "none") return null;
  const address = { population, agreed };
  switch (rule.kind) {
    case "formula":
      return isExactAsNative(member.population, agreed === null ? null : member.agreed, rule.rule)
        ? nativeFee(rule.rule.base === null ? "perCapita" : "basePlus", address, sources)
        : null;
    case "tiered": {
      const area: BracketsSource | null = bracketsArea(brackets, kind);
      const { minimum, maximum, unit } = sources;
      const bounds = {
        ...(minimum !== undefined && { minimum }),
        ...(maximum !== undefined && { maximum }),
        ...(unit !== undefined && { unit }),
      };
      return area !== null &&
        isExactAsNativeTiered(member.population, agreed === null ? null : member.agreed, rule.rule)
        ? nativeTiered(address, area, rule.rule.mode, bounds)
        : null;
    }
    default:
      return null;
  }
}

const RULE_OF: Readonly<Record<FeeTerm, BylawId>> = {
  base: "fees.base",
  rate: "fees.rate",
  minimum: "fees.minimum",
  maximum: "fees.maximum",
  unit: "fees.unit",
};

/** The terms of a kind; a number in place of a cell that holds text, which is a number to us and none to Excel. */
function termsOf(bylaws: Partnership["bylaws"], financing: KindFinancing): Partial<Record<FeeTerm, TermSource>> {
  const terms: Partial<Record<FeeTerm, TermSource>> = {};
  for (const term of Object.keys(RULE_OF) as FeeTerm[]) {
    const source = termSource(bylaws, financing, RULE_OF[term], "number");
    if (source !== null) terms[term] = source;
  }
  return terms;
}
