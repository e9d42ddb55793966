import fc from "fast-check";
import { memberFeeBy } from "../../../src/domain/fees/memberFee";
import { readBrackets } from "../../../src/domain/fees/readBrackets";
import type { TierMode } from "../../../src/domain/fees/readTierMode";
import { tiered, type TieredRule } from "../../../src/domain/fees/tiered";
import { feeRule } from "../../../src/domain/fees/feeRule";
import { ZERO } from "../../../src/domain/numbers/exact";
import { fromCellNumber } from "../../../src/domain/numbers/fromCellNumber";
import { toNumber } from "../../../src/domain/numbers/toNumber";
import { absoluteRange } from "../../../src/workbook/native/absoluteRange";
import { absoluteReference, cellAddress } from "../../../src/workbook/address";
import type { TermSource } from "../../../src/workbook/feeFormula";
import { isExactAsNativeTiered } from "../../../src/workbook/native/isExactAsNativeTiered";
import { type BracketsSource, nativeTiered } from "../../../src/workbook/native/nativeTiered";
import type { Expected } from "./feeCases";
import type { Written } from "./libreOffice";

/** A tariff, its terms, and members that pay by it. */
export interface TariffCase {
  readonly mode: TierMode;
  /** From and value, or from, to and value. */
  readonly rows: readonly (readonly (number | null)[])[];
  readonly unit: number | null;
  readonly maximum: number | null;
  readonly members: readonly { readonly population: number | null; readonly agreed: number | null }[];
}

/** Rows a tariff takes on its sheet, and the most brackets that it has. */
export const TARIFF_ROWS = 12;
const MOST_BRACKETS = 6;
/** The columns of a tariff on its sheet: population, agreed, what may be asked, from, to, value, unit, maximum. */
const POPULATION = 0;
const AGREED = 1;
const BRACKETS = 2;
const UNIT = 5;
const MAXIMUM = 6;
/** The first column that is free for formulas. */
export const FIRST_FREE = 7;

const wholeTariff = fc
  .record({
    mode: fc.constantFrom<TierMode>("step", "marginal"),
    isFromOnly: fc.boolean(),
    isOpen: fc.boolean(),
    first: fc.constantFrom(0, 1, 1, 2, 1_000),
    widths: fc.array(fc.oneof(fc.integer({ min: 1, max: 20_000 }), fc.constantFrom(1, 2)), {
      minLength: 1,
      maxLength: MOST_BRACKETS,
    }),
    values: fc.array(
      fc
        .tuple(fc.integer({ min: 0, max: 60_000_000 }), fc.constantFrom(1, 2, 100, 1_000, 1_000_000))
        .map(([millionths, perKrone]) => Math.round((millionths / 1e6) * perKrone) / perKrone),
      { minLength: MOST_BRACKETS, maxLength: MOST_BRACKETS },
    ),
    unit: fc.constantFrom(null, 0, 0.01, 0.05, 0.5, 1, 5, 100, 1_000),
    maximum: fc.constantFrom(null, 0, 0, 250_000.5),
    offsets: fc.array(fc.integer({ min: 0, max: 150_000 }), { minLength: TARIFF_ROWS, maxLength: TARIFF_ROWS }),
    fault: fc.oneof(
      { weight: 12, arbitrary: fc.constant(null) },
      { weight: 1, arbitrary: fc.constantFrom("disorder", "half", "negative", "noValue", "gap") },
    ),
  })
  .map(({ mode, isFromOnly, isOpen, first, widths, values, unit, maximum, offsets, fault }): TariffCase => {
    const froms = widths.map((_, index) => first + widths.slice(0, index).reduce((sum, width) => sum + width, 0));
    const rows = widths.map((width, index) => {
      const from = froms[index] ?? 0;
      const isLast = index === widths.length - 1;
      const to = isLast && isOpen ? null : from + width - 1;
      const value = values[index] ?? 0;
      return isFromOnly ? [from, value] : [from, to === 0 ? null : to, value];
    });
    // At the beginning and the end of each bracket, beside them, and anywhere.
    const edges = froms.flatMap((from) => [from - 1, from, from + 1]);
    const members = offsets.map((offset, index) => ({
      population:
        index === 0
          ? null
          : index === 1
            ? 0
            : index === 2
              ? 1.5
              : index < 6
                ? offset
                : (edges[offset % edges.length] ?? 1),
      agreed: index === 3 ? 5_000 : null,
    }));
    return { mode, rows: withFault(rows, fault), unit, maximum, members };
  });

function withFault(rows: readonly (readonly (number | null)[])[], fault: string | null): TariffCase["rows"] {
  const [firstRow = [], ...others] = rows;
  const [from = 0, ...rest] = firstRow;
  switch (fault) {
    case "disorder":
      return [[10_000_000, ...rest], ...others];
    case "half":
      return [[(from ?? 0) + 0.5, ...rest], ...others];
    case "negative":
      return [[from, ...rest.slice(0, -1), -1], ...others];
    case "noValue":
      return [[from, ...rest.slice(0, -1), null], ...others];
    case "gap":
      return rest.length === 2 ? [[from, (rest[0] ?? 0) + 1, rest[1] ?? 0], ...others] : rows;
    default:
      return rows;
  }
}

/** Always the same cases. */
export function tariffCases(count: number): TariffCase[] {
  return fc.sample(wholeTariff, { numRuns: count, seed: 20_260_131 });
}

/** The tariff as the rules read it, or null where it is wrong. */
export function ruleOf({ mode, rows, unit, maximum }: TariffCase): TieredRule | null {
  const brackets = readBrackets(rows);
  const exact = (value: number | null): ReturnType<typeof fromCellNumber> | null =>
    value === null ? null : fromCellNumber(value);
  const terms = feeRule({ base: null, rate: ZERO, minimum: null, maximum: exact(maximum), unit: exact(unit) });
  return brackets.ok && terms.ok ? { ...terms.value, brackets: brackets.value, mode } : null;
}

/** What the rules say of a member, exactly. */
export function expectedTiered(tariff: TariffCase, index: number): Expected {
  const { population = null, agreed = null } = tariff.members[index] ?? {};
  if (agreed !== null) return agreed;
  if (population === null) return "";
  const rule = ruleOf(tariff);
  if (rule === null) return "error";
  const outcome = memberFeeBy(population, null, (inhabitants) => tiered(inhabitants, rule));
  if (outcome.kind === "problem") return "error";
  return outcome.kind === "blank" ? "" : toNumber(outcome.fee.amount);
}

/** Whether the formula is said to be sure. */
export function isSureOfTiered(tariff: TariffCase, index: number): boolean {
  const { population = null, agreed = null } = tariff.members[index] ?? {};
  const rule = ruleOf(tariff);
  return rule === null || isExactAsNativeTiered(population, agreed, rule);
}

/** The cells of a tariff and its members, from column A; as many rows as {@link TARIFF_ROWS}. */
export function tariffCells({ rows, unit, maximum, members }: TariffCase): Written[][] {
  return members.map(({ population, agreed }, index): Written[] => {
    const [from = null, second = null, third = null] = rows[index] ?? [];
    const bracket = rows[0]?.length === 3 ? [from, second, third] : [from, null, second];
    return [population, agreed, ...bracket, index === 0 ? unit : null, index === 0 ? maximum : null];
  });
}

/** The formula of a member, where the tariff's cells begin at a row of a sheet (from 0). */
export function tieredFormula({ mode, rows }: TariffCase, sheet: string, top: number, index: number): string {
  const brackets: BracketsSource = {
    sheet,
    firstRow: top,
    lastRow: top + rows.length - 1,
    from: BRACKETS,
    to: rows[0]?.length === 3 ? BRACKETS + 1 : null,
    value: BRACKETS + 2,
  };
  const cell = (column: number): TermSource => ({ kind: "cell", sheet, row: top, column });
  const member = { population: cellAddress(top + index, POPULATION), agreed: cellAddress(top + index, AGREED) };
  return nativeTiered(member, brackets, mode, { unit: cell(UNIT), maximum: cell(MAXIMUM) });
}

/**
 * What the custom function is called with the same cells: only where both ends are written, which stand side by side, and
 * only with a tariff that can be read, since it fails as a whole where the formula of a blank row or an agreed amount stands.
 */
export function customTieredFormula(tariff: TariffCase, sheet: string, top: number, index: number): string | null {
  const { mode, rows } = tariff;
  if (rows[0]?.length !== 3 || ruleOf(tariff) === null) return null;
  const area = { sheet, top, bottom: top + rows.length - 1, left: BRACKETS, right: BRACKETS + 2 };
  const term = (column: number): string => absoluteReference(sheet, top, column);
  const [population, agreed] = [cellAddress(top + index, POPULATION), cellAddress(top + index, AGREED)];
  return `=FELLES.TIERED(${population},${absoluteRange(area)},"${mode}",,${term(MAXIMUM)},${term(UNIT)},${agreed})`;
}
