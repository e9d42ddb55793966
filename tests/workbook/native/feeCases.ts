import fc from "fast-check";
import type { Cell } from "../../../src/domain/cell";
import type { FeeTerm } from "../../../src/domain/fees/feeRule";
import { memberFee } from "../../../src/domain/fees/memberFee";
import { type FeeModel, readFeeRule, TERMS_OF } from "../../../src/domain/fees/readFeeRule";
import { parse } from "../../../src/domain/numbers/parse";
import { toNumber } from "../../../src/domain/numbers/toNumber";
import { toText } from "../../../src/domain/numbers/toText";
import { absoluteReference, cellAddress } from "../../../src/workbook/address";
import type { TermSource } from "../../../src/workbook/feeFormula";
import { isExactAsNative } from "../../../src/workbook/native/isExactAsNative";
import { nativeFee } from "../../../src/workbook/native/nativeFee";
import type { Written } from "./libreOffice";

/** A member and the terms of its fee, each in cells of its own. */
export interface FeeCase {
  readonly model: FeeModel;
  readonly population: number | null;
  readonly agreed: number | null;
  readonly terms: Readonly<Record<FeeTerm, number | null>>;
}

/** What a formula must come to; any error is as good as another. */
export type Expected = number | "" | "error";

const MICRO = 1_000_000;
/** A number of millionths as the cell's number that is nearest to it. */
const kroner = (millionths: number): number => millionths / MICRO;

const unit = fc.constantFrom(
  null,
  0,
  0.01,
  0.02,
  0.05,
  0.1,
  0.25,
  0.5,
  1,
  3,
  5,
  10,
  25,
  50,
  100,
  500,
  1_000,
  5_000,
  10_000,
);
const population = fc.oneof(
  { weight: 8, arbitrary: fc.integer({ min: 1, max: 720_000 }) },
  { weight: 3, arbitrary: fc.constantFrom(1, 2, 4, 5, 8, 10, 50, 125, 1_000, 8_000, 62_500, 400_000) },
  { weight: 1, arbitrary: fc.constantFrom(null, 0, -1) },
);
const agreed = fc.oneof(
  { weight: 8, arbitrary: fc.constant(null) },
  { weight: 1, arbitrary: fc.constantFrom(0, 9_100_000, 0.01, 123_456.78, 1.005, -5) },
);
const bound = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom(null, 0) },
  { weight: 2, arbitrary: fc.integer({ min: 1, max: 2_000_000_00 }).map((ore) => ore / 100) },
);
/** From whole kroner to millionths. */
const decimals = fc.constantFrom(1, 1, 10, 100, 1_000, 10_000, 1_000_000);
const rate = fc
  .tuple(fc.integer({ min: 0, max: 50 * MICRO }), decimals)
  .map(([millionths, perKrone]) => Math.round((millionths / MICRO) * perKrone) / perKrone);

/** A fee just at, or a millionth to either side of, the middle between two multiples of its unit: where roundings differ. */
const nearMiddle = fc
  .tuple(
    unit,
    fc.integer({ min: 1, max: 720_000 }),
    rate,
    fc.integer({ min: 1, max: 1_000_000 }),
    fc.constantFrom(-1, 0, 0, 1),
  )
  .map(([step, people, perHead, halves, beside]): FeeCase => {
    const half = Math.round(((step ?? 0) === 0 ? 0.01 : (step ?? 0)) * MICRO) / 2;
    const byPopulation = Math.round(perHead * MICRO) * people;
    const above = Math.ceil(byPopulation / half) + (halves % Math.ceil(1e12 / half));
    const odd = above % 2 === 0 ? above + 1 : above;
    const base = kroner(Math.max(0, odd * half - byPopulation + beside));
    const terms = { base, rate: perHead, minimum: null, maximum: null, unit: step };
    return { model: "basePlus", population: people, agreed: null, terms };
  });

/** A rate that makes a whole population pay an odd number of half units. */
const rateAtMiddle = fc
  .tuple(unit, fc.constantFrom(1, 2, 4, 5, 8, 10, 20, 25, 40, 125, 500), fc.integer({ min: 0, max: 6_000 }))
  .map(([step, people, halves]): FeeCase => {
    const half = ((step ?? 0) === 0 ? 0.01 : (step ?? 0)) / 2;
    const perHead = Math.round(((2 * halves + 1) * half * MICRO) / people) / MICRO;
    const terms = { base: null, rate: perHead, minimum: null, maximum: null, unit: step };
    return { model: "perCapita", population: people, agreed: null, terms };
  });

const anything = fc
  .tuple(fc.constantFrom<FeeModel>("perCapita", "basePlus"), population, agreed, rate, bound, bound, bound, unit)
  .map(([model, people, amount, perHead, base, one, other, step]): FeeCase => {
    const isBounds = (one ?? 0) > 0 && (other ?? 0) > 0;
    const minimum = isBounds ? Math.min(one ?? 0, other ?? 0) : one;
    const maximum = isBounds ? Math.max(one ?? 0, other ?? 0) : other;
    const terms = { base: model === "basePlus" ? (base ?? 0) : null, rate: perHead, minimum, maximum, unit: step };
    return { model, population: people, agreed: amount, terms };
  });

/** Terms that no fee can be computed from. */
const wrong = fc
  .tuple(anything, fc.constantFrom("rate", "minimum", "maximum", "unit", "order", "noRate"))
  .map(([given, what]): FeeCase => {
    const { terms } = given;
    const changed =
      what === "order"
        ? { ...terms, minimum: 100, maximum: 99.99 }
        : what === "noRate"
          ? { ...terms, rate: null }
          : { ...terms, [what]: -1 };
    return { ...given, population: 1_000, agreed: null, terms: changed };
  });

const anyCase = fc.oneof(
  { weight: 4, arbitrary: nearMiddle },
  { weight: 3, arbitrary: rateAtMiddle },
  { weight: 5, arbitrary: anything },
  { weight: 1, arbitrary: wrong },
);

/** Always the same cases. */
export function feeCases(count: number): FeeCase[] {
  return fc.sample(anyCase, { numRuns: count, seed: 20_260_131 });
}

/** What the rules say, exactly. */
export function expectedFee({ model, population: people, agreed: amount, terms }: FeeCase): Expected {
  const rule = readFeeRule(model, terms);
  // A blank needs no terms: the formula stands on a row of its own, and fails on its own.
  if (people === null && (amount === null || amount === 0)) return "";
  if (!rule.ok) return "error";
  const outcome = memberFee(people, amount, rule.value);
  if (outcome.kind === "problem") return "error";
  return outcome.kind === "blank" ? "" : toNumber(outcome.fee.amount);
}

/** Whether the pane would write formulas with these terms at all; where a term is a number, nothing in the formula checks it. */
export function hasRule({ model, terms }: FeeCase): boolean {
  return readFeeRule(model, terms).ok;
}

/** Whether the formula is said to be sure. */
export function isSureOf({ model, population: people, agreed: amount, terms }: FeeCase): boolean {
  const rule = readFeeRule(model, terms);
  return !rule.ok || isExactAsNative(people, amount, rule.value);
}

/** The cells of a case, from column A: population, agreed amount, base, rate, minimum, maximum, unit. */
export function caseCells({ population: people, agreed: amount, terms }: FeeCase): (number | null)[] {
  return [people, amount, terms.base, terms.rate, terms.minimum, terms.maximum, terms.unit];
}

const TERM_COLUMN: Readonly<Record<FeeTerm, number>> = { base: 2, rate: 3, minimum: 4, maximum: 5, unit: 6 };

/** The formula of a case on a row of a sheet (from 0), with its terms in cells, whether they hold anything or not. */
export function formulaByCells({ model }: FeeCase, sheet: string, row: number): string {
  const terms = TERMS_OF[model].map((term): [FeeTerm, TermSource] => [
    term,
    { kind: "cell", sheet, row, column: TERM_COLUMN[term] },
  ]);
  return nativeFee(model, member(row), Object.fromEntries(terms));
}

/** The same with its terms as numbers in the formula; what is blank is left out. */
export function formulaByNumbers({ model, terms }: FeeCase, row: number): string {
  const given = TERMS_OF[model].flatMap((term): [FeeTerm, TermSource][] => {
    const number = terms[term] === null ? null : parse(String(terms[term]));
    return number === null ? [] : [[term, { kind: "number", text: toText(number) }]];
  });
  return nativeFee(model, member(row), Object.fromEntries(given));
}

/** The formula that first comes to mind, without agreed amounts and checks: right but for where the middle lies. */
export function naiveFormula({ model, terms }: FeeCase, row: number): string {
  const at = (term: FeeTerm): string => cellAddress(row, TERM_COLUMN[term]);
  const amount = `${model === "basePlus" ? `${at("base")}+` : ""}${at("rate")}*${cellAddress(row, 0)}`;
  const step = (terms.unit ?? 0) === 0 ? "0.01" : at("unit");
  return `=ROUND((${amount})/${step},0)*${step}`;
}

/** Whether nothing but the formula's own amount settles the fee. */
export function isByFormulaAlone({ model, population: people, agreed: amount, terms }: FeeCase): boolean {
  const rule = readFeeRule(model, terms);
  const outcome = rule.ok ? memberFee(people, amount, rule.value) : null;
  return outcome?.kind === "fee" && outcome.fee.settledBy === "formula";
}

/** What the custom function is called with the same cells. */
export function customFormula({ model }: FeeCase, sheet: string, row: number): string {
  const terms = TERMS_OF[model].map((term) => absoluteReference(sheet, row, TERM_COLUMN[term]));
  const name = model === "perCapita" ? "FELLES.PERCAPITA" : "FELLES.BASEPLUS";
  return `=${name}(${[cellAddress(row, 0), ...terms, cellAddress(row, 1)].join(",")})`;
}

function member(row: number): { population: string; agreed: string } {
  return { population: cellAddress(row, 0), agreed: cellAddress(row, 1) };
}

/** What a formula came to, beside what it must come to. */
export interface Answer {
  readonly isRight: boolean;
  /** Whether it is said to be sure; where it is not, it need not be right. */
  readonly isSure: boolean;
  readonly expected: Expected;
  /** The case, for whoever looks at a wrong one. */
  readonly about: unknown;
}

/** In one line, and those that are wrong though they are said to be sure. */
export function summaryOf(what: string, answers: readonly Answer[]): { line: string; differing: readonly Answer[] } {
  const differing = answers.filter(({ isRight, isSure }) => isSure && !isRight);
  const notSure = answers.filter(({ isSure }) => !isSure);
  const amounts = answers.filter(({ expected }) => typeof expected === "number");
  const line =
    `${what}: ${answers.length} formulas compared (${amounts.length} amounts), ${differing.length} differ; ` +
    `${notSure.length} are not sure, of which ${notSure.filter(({ isRight }) => !isRight).length} differ`;
  return { line, differing };
}

/** Whether a cell came to what it must. Numbers must be the very same. */
export function isAsExpected(value: Cell, isError: boolean, expected: Expected): boolean {
  if (expected === "error") return isError;
  return !isError && (expected === "" ? value === "" || value === null : value === expected);
}

/** What people and formulas leave in cells, from column A: a case's cells, and what 3 kroner a head comes to. */
export const ODD_CELLS: readonly { readonly cells: readonly Written[]; readonly expected: Expected }[] = [
  { cells: ['=""', null, null, 3], expected: "" },
  { cells: [" ", null, null, 3], expected: "error" },
  { cells: ["mange", null, null, 3], expected: "error" },
  { cells: ["=NA()", null, null, 3], expected: "error" },
  { cells: ["=NA()", 500, null, 3], expected: "error" },
  { cells: [null, 500, null, 3], expected: 500 },
  { cells: ["mange", 500, null, 3], expected: 500 },
  { cells: [100, '=""', null, 3], expected: 300 },
  { cells: [100, " ", null, 3], expected: "error" },
  { cells: [100, "0 kr", null, 3], expected: "error" },
  { cells: [100, "=1/0", null, 3], expected: "error" },
  { cells: [100, null, null, "3 kr"], expected: "error" },
  { cells: [100, null, null, "=1/0"], expected: "error" },
  { cells: [100, null, null, 3, null, "ingen"], expected: "error" },
  { cells: [100, null, null, 3, "ingen"], expected: "error" },
  { cells: [100, null, null, 3, null, null, "hele"], expected: "error" },
  // Computed, and so a little more or less than the 15 digits say: 3 x 1.1 is 3.3000000000000003, 1.1 - 1 is 0.10000000000000009.
  { cells: [15, null, null, "=3*1.1", null, null, 1], expected: 50 },
  { cells: [5, null, null, "=1.1-1", null, null, 1], expected: 1 },
  { cells: [1, null, null, "=1.1*1.1", null, null, "=1.21*2"], expected: 2.42 },
];

/** A case in which each term has a cell of its own. */
export const ODD_CASE: FeeCase = {
  model: "perCapita",
  population: null,
  agreed: null,
  terms: { base: null, rate: 3, minimum: null, maximum: null, unit: null },
};
