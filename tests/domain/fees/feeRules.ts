import fc from "fast-check";
import type { FeeRule } from "../../../src/domain/fees/feeRule";
import type { Exact } from "../../../src/domain/numbers/exact";
import { type Decimal, exact, held, plain } from "../numbers/exactNumbers";

/** A fee rule as its terms are written; what is left out is left out. */
export interface Terms {
  readonly base?: string | number;
  readonly rate: string | number;
  readonly minimum?: string | number;
  readonly maximum?: string | number;
  readonly unit?: string | number;
}

export function ruleOf({ base, rate, minimum, maximum, unit }: Terms): FeeRule {
  const term = (value: string | number | undefined): Exact | null => (value === undefined ? null : exact(value));
  return {
    base: term(base),
    rate: exact(rate),
    minimum: term(minimum),
    maximum: term(maximum),
    unit: exact(unit ?? "0.01"),
  };
}

/** Digi Vestland's rule of 2020: the cap is its case paper's, base, rate and unit fit that paper. */
export const DIGI_VESTLAND: Terms = { base: 100_000, rate: 20, maximum: 500_000, unit: 10_000 };

/** A rule in integers only. */
export interface IntegerRule {
  readonly base: Decimal | null;
  readonly rate: Decimal;
  readonly minimum: Decimal | null;
  readonly maximum: Decimal | null;
  readonly unit: Decimal;
}

const AS_FINE_AS_NEEDED = 60;

/** The fee of a population by integer arithmetic alone, on one scale fine enough for everything. */
export function feeInIntegers(population: bigint, rule: IntegerRule): string {
  const lift = ({ units, decimals }: Decimal): bigint => units * 10n ** BigInt(AS_FINE_AS_NEEDED - decimals);
  const formula = (rule.base === null ? 0n : lift(rule.base)) + lift(rule.rate) * population;
  const unit = lift(rule.unit);
  const rounded = ((2n * formula + unit) / (2n * unit)) * unit;
  const bounded =
    rule.minimum !== null && rounded < lift(rule.minimum)
      ? lift(rule.minimum)
      : rule.maximum !== null && rounded > lift(rule.maximum)
        ? lift(rule.maximum)
        : rounded;
  return plain({ units: bounded, decimals: AS_FINE_AS_NEEDED });
}

export function heldRule(rule: IntegerRule): FeeRule {
  const term = (value: Decimal | null): Exact | null => (value === null ? null : held(value));
  return {
    base: term(rule.base),
    rate: held(rule.rate),
    minimum: term(rule.minimum),
    maximum: term(rule.maximum),
    unit: held(rule.unit),
  };
}

const amount: fc.Arbitrary<Decimal> = fc.record({
  units: fc.oneof(fc.bigInt(0n, 50_000_000n), fc.bigInt(0n, 2n ** 54n), fc.bigInt(0n, 10n ** 24n)),
  decimals: fc.oneof(fc.integer({ min: 0, max: 3 }), fc.integer({ min: 0, max: 24 })),
});

const unit: fc.Arbitrary<Decimal> = fc.oneof(
  fc.constantFrom("1e-2", "1e0", "5e3", "7e0", "1e4", "25e-2").map((text): Decimal => {
    const [digits = "", exponent = ""] = text.split("e");
    return Number(exponent) < 0
      ? { units: BigInt(digits), decimals: -Number(exponent) }
      : { units: BigInt(digits) * 10n ** BigInt(exponent), decimals: 0 };
  }),
  amount.filter(({ units }) => units !== 0n),
);

/** Any rule that feeRule lets through: bounds in order and more than 0. */
export const integerRule: fc.Arbitrary<IntegerRule> = fc
  .record({
    base: fc.option(amount),
    rate: amount,
    bounds: fc.option(fc.tuple(amount, amount)),
    unit,
    isBoundedBelow: fc.boolean(),
    isBoundedAbove: fc.boolean(),
  })
  .map(({ base, rate, bounds, unit: step, isBoundedBelow, isBoundedAbove }) => {
    const lift = ({ units, decimals }: Decimal): bigint => units * 10n ** BigInt(24 - decimals);
    const [low, high] =
      bounds === null ? [null, null] : lift(bounds[0]) <= lift(bounds[1]) ? bounds : [bounds[1], bounds[0]];
    const orNull = (bound: Decimal | null, isThere: boolean): Decimal | null =>
      isThere && bound !== null && bound.units !== 0n ? bound : null;
    return { base, rate, minimum: orNull(low, isBoundedBelow), maximum: orNull(high, isBoundedAbove), unit: step };
  });

/** Populations as they are, and numbers on either side of what a cell keeps and of 2^53. */
export const population: fc.Arbitrary<number> = fc.oneof(
  { weight: 4, arbitrary: fc.integer({ min: 1, max: 800_000 }) },
  { weight: 1, arbitrary: fc.integer({ min: 1, max: Number.MAX_SAFE_INTEGER }) },
  { weight: 1, arbitrary: fc.integer({ min: 999_999_999_000_000, max: 1_000_000_001_000_000 }) },
  { weight: 1, arbitrary: fc.constantFrom(2 ** 53, 2 ** 53 + 2, 2 ** 60, 1e20, 1e22) },
);
