import fc from "fast-check";
import { indexed } from "../../../src/domain/fees/indexed";
import { fromCellNumber } from "../../../src/domain/numbers/fromCellNumber";
import { scaled } from "../../../src/domain/numbers/exact";
import { toNumber } from "../../../src/domain/numbers/toNumber";
import { absoluteReference, cellAddress } from "../../../src/workbook/address";
import { absoluteRange } from "../../../src/workbook/native/absoluteRange";
import { isExactAsNativeIndexed } from "../../../src/workbook/native/isExactAsNativeIndexed";
import { nativeIndexed } from "../../../src/workbook/native/nativeIndexed";
import type { Expected } from "./feeCases";
import type { Written } from "./libreOffice";

/** An amount, the changes it follows, and the unit it is rounded to. */
export interface IndexedCase {
  readonly amount: number | null;
  readonly changes: readonly (number | null)[];
  readonly unit: number | null;
}

const MOST_CHANGES = 6;

const perMille = fc.integer({ min: -200, max: 300 }).map((change) => change / 1_000);
const change = fc.oneof(
  { weight: 6, arbitrary: perMille },
  { weight: 2, arbitrary: fc.constantFrom(null, 0, 0.25, 0.5, -0.5, 0.041) },
  { weight: 1, arbitrary: fc.integer({ min: -10_000, max: 10_000 }).map((tiny) => tiny / 1_000_000) },
);
const amount = fc.oneof(
  { weight: 6, arbitrary: fc.integer({ min: 1, max: 1_000_000_000 }).map((ore) => ore / 100) },
  { weight: 2, arbitrary: fc.constantFrom(150_000, 1_000, 0.01, 12.34, 0, null) },
  { weight: 1, arbitrary: fc.integer({ min: 1, max: 1_000_000 }).map((ore) => -ore / 100) },
);
const unit = fc.constantFrom(null, 0, 0.01, 0.05, 0.5, 1, 10, 1_000);

/** Halves of halves, which end up in the middle between two units again and again. */
const atMiddle = fc.record({
  amount: fc.integer({ min: 1, max: 200_000 }).map((odd) => (2 * odd + 1) / 100),
  changes: fc.array(fc.constantFrom(0.5, -0.5, 0.25, null), { minLength: 1, maxLength: 3 }),
  unit: fc.constantFrom(null, 0.01, 0.02, 0.5),
});
const anything = fc.record({ amount, changes: fc.array(change, { minLength: 1, maxLength: MOST_CHANGES }), unit });
/** Percent without its sign. */
const wrong = anything.map((given): IndexedCase => ({
  ...given,
  amount: 100,
  changes: [...given.changes.slice(1), 4.1],
}));

/** Always the same cases. */
export function indexedCases(count: number): IndexedCase[] {
  const any = fc.oneof(
    { weight: 6, arbitrary: anything },
    { weight: 6, arbitrary: atMiddle },
    { weight: 1, arbitrary: wrong },
  );
  return fc.sample(any, { numRuns: count, seed: 20_260_131 });
}

/** What the rules say, exactly. */
export function expectedIndexed({ amount: given, changes, unit: step }: IndexedCase): Expected {
  if (given === null) return "";
  const numbers = changes.filter((one) => one !== null);
  if (numbers.some((one) => Math.abs(one) >= 1)) return "error";
  return toNumber(indexed(fromCellNumber(given), numbers.map(fromCellNumber), unitOf(step)).amount);
}

/** Whether the formula is said to be sure. */
export function isSureOfIndexed({ amount: given, changes, unit: step }: IndexedCase): boolean {
  return isExactAsNativeIndexed(given, changes, unitOf(step));
}

function unitOf(step: number | null): ReturnType<typeof fromCellNumber> {
  return step === null || step === 0 ? scaled(1, 2) : fromCellNumber(step);
}

/** The first column that is free for formulas. */
export const INDEXED_FREE = 2 + MOST_CHANGES;

/** The cells of a case: the amount, the unit, and the changes along the row. */
export function indexedCells({ amount: given, changes, unit: step }: IndexedCase): Written[] {
  return [given, step, ...changes, ...Array.from({ length: MOST_CHANGES - changes.length }, () => null)];
}

/** The formula of a case on a row of a sheet (from 0). */
export function indexedFormula(sheet: string, row: number): string {
  return nativeIndexed(cellAddress(row, 0), changesAt(sheet, row), { kind: "cell", sheet, row, column: 1 });
}

/** What the custom function is called with the same cells. */
export function customIndexedFormula(sheet: string, row: number): string {
  return `=FELLES.INDEXED(${cellAddress(row, 0)},${absoluteRange(changesAt(sheet, row))},${absoluteReference(sheet, row, 1)})`;
}

function changesAt(sheet: string, row: number): Parameters<typeof absoluteRange>[0] {
  return { sheet, top: row, bottom: row, left: 2, right: 1 + MOST_CHANGES };
}
