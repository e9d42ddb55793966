import fc from "fast-check";
import { type Exact, isInsideGuard, MOST_DECIMALS, scaled, wide } from "../../../src/domain/numbers/exact";
import { parse } from "../../../src/domain/numbers/parse";

/** The exact number that a program would write so. */
export function exact(text: string | number): Exact {
  const number = parse(String(text));
  if (number === null) throw new Error(`The test itself is wrong: ${text} is no number`);
  return number;
}

/** A decimal number in integers only, which is what exact arithmetic is compared with: `units` x 10^-`decimals`. */
export interface Decimal {
  readonly units: bigint;
  readonly decimals: number;
}

/** Plain notation without zeros that say nothing: the form of `toText`. */
export function plain({ units, decimals }: Decimal): string {
  const digits = (units < 0n ? -units : units).toString().padStart(decimals + 1, "0");
  const whole = digits.slice(0, digits.length - decimals);
  const fraction = digits.slice(digits.length - decimals).replace(/0+$/, "");
  const sign = units < 0n ? "-" : "";
  return fraction === "" ? sign + whole : `${sign}${whole}.${fraction}`;
}

/** The same number the quick way where it fits; only then. */
export function held({ units, decimals }: Decimal): Exact {
  const number = Number(units);
  return isInsideGuard(number) && BigInt(number) === units && decimals <= MOST_DECIMALS
    ? scaled(number, decimals)
    : wide(units, decimals);
}

/** The same number in as many digits as it takes, whether or not it would fit. */
export function heldWide({ units, decimals }: Decimal): Exact {
  return wide(units, decimals);
}

/** Both as units of the finer of their scales. */
export function aligned(a: Decimal, b: Decimal): { a: bigint; b: bigint; decimals: number } {
  const decimals = Math.max(a.decimals, b.decimals);
  const lift = (one: Decimal): bigint => one.units * 10n ** BigInt(decimals - one.decimals);
  return { a: lift(a), b: lift(b), decimals };
}

const GUARD = 2n ** 53n;

/** Amounts as people have them, numbers on either side of ±2^53, and numbers that no Number holds. */
const units = fc.oneof(
  { weight: 3, arbitrary: fc.bigInt(-100_000_000n, 100_000_000n) },
  { weight: 2, arbitrary: fc.bigInt(GUARD - 1000n, GUARD + 1000n) },
  { weight: 1, arbitrary: fc.bigInt(-GUARD - 1000n, -GUARD + 1000n) },
  { weight: 1, arbitrary: fc.bigInt(-94_906_300n, 94_906_300n).map((root) => root * 94_906_265n) },
  { weight: 1, arbitrary: fc.bigInt(-(10n ** 30n), 10n ** 30n) },
);

export const decimal: fc.Arbitrary<Decimal> = fc.record({
  units,
  decimals: fc.oneof({ weight: 3, arbitrary: fc.integer({ min: 0, max: 4 }) }, fc.integer({ min: 0, max: 30 })),
});

export const positiveDecimal: fc.Arbitrary<Decimal> = decimal
  .map(({ units, decimals }) => ({ units: units < 0n ? -units : units, decimals }))
  .filter((one) => one.units !== 0n);

/** Enough to meet every branch thousands of times, and quick. */
export const RUNS = { numRuns: 3000 };
