/**
 * An exact decimal number. As long as it fits it is a whole number of units of 10^-scale, held in a Number below 2^53;
 * what does not fit is held the same way in as many digits as it takes, and calculated with as a bigint. Which of the two it is never shows in a result.
 */
export type Exact = Scaled | Wide;

export interface Scaled {
  readonly units: number;
  /** How many decimals: 0 to {@link MOST_DECIMALS}. */
  readonly scale: number;
}

/** Kept as text, which can be compared, and passed on as JSON, like everything else. */
export interface Wide {
  /** A whole number, the last digit not a 0 behind the decimal point, so that a number is held in one way only. */
  readonly digits: string;
  /** How many decimals: 0 or more. */
  readonly scale: number;
}

/** The units of a number of any size, to calculate with. */
export interface WideUnits {
  readonly wide: bigint;
  readonly scale: number;
}

/** 10^22 is the largest power of ten that a Number holds exactly. */
export const MOST_DECIMALS = 22;

const POWERS_OF_TEN: readonly number[] = Array.from({ length: MOST_DECIMALS + 1 }, (_, power) => Number(`1e${power}`));

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
  return isInsideGuard(units) ? scaled(units, 0) : wide(BigInt(units), 0);
}

/**
 * `units` x 10^-`scale`, whatever its size.
 * @param scale below 0 for units of tens, hundreds and so on
 */
export function wide(units: bigint, scale: number): Wide {
  if (scale < 0) return wide(units * wideTenTo(-scale), 0);
  const written = String(units);
  let zeros = 0;
  while (zeros < scale && (units === 0n || written.at(-1 - zeros) === "0")) zeros += 1;
  return { digits: units === 0n ? "0" : written.slice(0, written.length - zeros), scale: scale - zeros };
}

/** 10 to a power of 0 or more, however large. */
export function wideTenTo(power: number): bigint {
  return 10n ** BigInt(power);
}

export function isScaled(value: Exact): value is Scaled {
  return "units" in value;
}

/** The same number in a bigint. */
export function toWide(value: Exact): WideUnits {
  return { wide: BigInt(isScaled(value) ? value.units : value.digits), scale: value.scale };
}

/** Two numbers as units of the finer scale of the two, whatever their size. */
export function onWideScale(one: Exact, other: Exact): { a: bigint; b: bigint; scale: number } {
  const [a, b] = [toWide(one), toWide(other)];
  const scale = Math.max(a.scale, b.scale);
  return { a: a.wide * wideTenTo(scale - a.scale), b: b.wide * wideTenTo(scale - b.scale), scale };
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
