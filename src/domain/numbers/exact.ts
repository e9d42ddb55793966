import Decimal from "decimal.js-light";

/**
 * An exact decimal number. As long as it fits it is a whole number of units of 10^-scale, held in a Number below 2^53;
 * what does not fit is a decimal.js-light value of practically unlimited precision. Which of the two it is never shows in a result.
 */
export type Exact = Scaled | Wide;

export interface Scaled {
  readonly units: number;
  /** How many decimals: 0 to {@link MOST_DECIMALS}. */
  readonly scale: number;
}

export interface Wide {
  readonly wide: Decimal;
}

/** 10^22 is the largest power of ten that a Number holds exactly. */
export const MOST_DECIMALS = 22;

const POWERS_OF_TEN: readonly number[] = Array.from({ length: MOST_DECIMALS + 1 }, (_, power) => Number(`1e${power}`));

/**
 * A private Decimal: enough digits for the sum of the largest and the smallest number a cell can hold and for their
 * product, so that +, - and x never round. Never `Decimal.set`, which would change the class for everyone.
 */
const WideDecimal = Decimal.clone({
  precision: 2600,
  rounding: Decimal.ROUND_HALF_UP,
  toExpNeg: -9e15,
  toExpPos: 9e15,
});

/** 10 to the power of `scale`, exactly, for a scale from 0 to {@link MOST_DECIMALS}. */
export function powerOfTen(scale: number): number {
  const power = POWERS_OF_TEN[scale];
  if (power === undefined) throw new RangeError(`No exact power of ten for ${scale}`);
  return power;
}

/** Whether the arithmetic that gave `units` was exact: a whole number strictly inside ±2^53. */
export function isInsideGuard(units: number): boolean {
  return Number.isSafeInteger(units);
}

/** `units` x 10^-`scale`, without looking at the guard: the caller has. */
export function scaled(units: number, scale: number): Scaled {
  return { units: units === 0 ? 0 : units, scale };
}

/** A whole number of ordinary size. */
export function whole(units: number): Exact {
  return isInsideGuard(units) ? scaled(units, 0) : wide(new WideDecimal(units));
}

export function wide(value: Decimal): Wide {
  return { wide: value };
}

/** A number in decimal.js-light's own notation (`1.5e+300`), for what `parse` finds too large for a Number. */
export function wideFromText(text: string): Wide {
  return wide(new WideDecimal(text));
}

export function isScaled(value: Exact): value is Scaled {
  return "units" in value;
}

/** The same number as a decimal.js-light value. */
export function toWide(value: Exact): Decimal {
  if (!isScaled(value)) return value.wide;
  const units = new WideDecimal(value.units);
  return value.scale === 0 ? units : units.times(new WideDecimal(`1e-${value.scale}`));
}

/**
 * Two scaled numbers as units of one common scale, or null where one of them does not fit inside the guard there.
 * Units of the finer scale are what sums, comparisons and rounding work on.
 */
export function onCommonScale(a: Exact, b: Exact): { a: number; b: number; scale: number } | null {
  if (!isScaled(a) || !isScaled(b)) return null;
  if (a.scale === b.scale) return { a: a.units, b: b.units, scale: a.scale };
  const scale = Math.max(a.scale, b.scale);
  const unitsOfA = a.units * powerOfTen(scale - a.scale);
  const unitsOfB = b.units * powerOfTen(scale - b.scale);
  return isInsideGuard(unitsOfA) && isInsideGuard(unitsOfB) ? { a: unitsOfA, b: unitsOfB, scale } : null;
}

export const ZERO: Exact = scaled(0, 0);
export const ONE: Exact = scaled(1, 0);
