import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { bounded, type RateTerms, solveRate } from "../../../src/domain/fees/solveRate";
import { isEqual } from "../../../src/domain/numbers/compare";
import { type Exact, ZERO } from "../../../src/domain/numbers/exact";
import { multiply } from "../../../src/domain/numbers/multiply";
import { ratio, ratioText, ratioToNumber } from "../../../src/domain/numbers/ratio";
import { sum } from "../../../src/domain/numbers/sum";
import { add } from "../../../src/domain/numbers/add";
import { toText } from "../../../src/domain/numbers/toText";
import { readCsv } from "../../data/readCsv";
import { exact } from "../numbers/exactNumbers";

interface Written {
  readonly base?: number | string;
  readonly minimum?: number | string;
  readonly maximum?: number | string;
}

function termsOf({ base = 0, minimum, maximum }: Written): RateTerms {
  return {
    base: exact(base),
    minimum: minimum === undefined ? null : exact(minimum),
    maximum: maximum === undefined ? null : exact(maximum),
  };
}

/** The rate as a fraction, or from least to most. */
function solved(need: number | string, populations: readonly (number | string)[], written: Written): string {
  const outcome = solveRate(exact(need), populations.map(exact), termsOf(written));
  if (outcome.kind === "solved") return ratioText(outcome.rate);
  return `from ${toText(outcome.least)} to ${outcome.most === null ? "any" : toText(outcome.most)}`;
}

/** The unrounded fees at a rate, each times the rate's denominator, and the need times it. */
function meets(need: Exact, populations: readonly Exact[], terms: RateTerms): boolean {
  const outcome = solveRate(need, populations, terms);
  if (outcome.kind !== "solved") return false;
  const { numerator, denominator } = outcome.rate;
  const times = (amount: Exact | null): Exact | null => (amount === null ? null : multiply(amount, denominator));
  const scaledUp = { base: ZERO, minimum: times(terms.minimum), maximum: times(terms.maximum) };
  const fees = populations.map((population) =>
    bounded(add(multiply(terms.base, denominator), multiply(numerator, population)), scaledUp),
  );
  return isEqual(sum(fees), multiply(need, denominator));
}

const VESTLAND = readCsv("digi-vestland-2020.csv", ["number", "name", "population"])
  .filter(({ name }) => name !== "Bergen")
  .map(({ population }) => exact(population));

describe("solveRate", () => {
  it("solves where nobody is bounded", () => {
    expect(solved(360_000, [3_000, 5_000], { base: 100_000 })).toBe("20");
    expect(solved(100, [1, 2], {})).toBe("100/3");
    expect(solved("0.01", [3], {})).toBe("1/300");
  });

  it("solves where some are at the maximum, and where some are at the minimum", () => {
    // At r = 20 the larger would pay 100 and pays 60: 60 + 20 x 2 = 100
    expect(solved(100, [5, 2], { maximum: 60 })).toBe("20");
    // At r = 10 the smaller would pay 10 and pays 25: 25 + 10 x 7 = 95
    expect(solved(95, [1, 7], { minimum: 25 })).toBe("10");
    // 30 + 8 x 5 + 60, at r = 8
    expect(solved(130, [1, 5, 9], { minimum: 30, maximum: 60 })).toBe("8");
  });

  it("takes the smallest rate where the sum stands still", () => {
    // The larger is at its maximum from r = 1, the smaller leaves its minimum at r = 5: 60 in all between them.
    expect(solved(60, [50, 2], { minimum: 10, maximum: 50 })).toBe("1");
    expect(solved("60.5", [50, 2], { minimum: 10, maximum: 50 })).toBe("21/4");
    expect(solved(20, [50, 2], { minimum: 10, maximum: 50 })).toBe("0");
    expect(solved(100, [50, 2], { minimum: 10, maximum: 50 })).toBe("25");
  });

  it("says the least and the most where no rate meets the need", () => {
    expect(solved(19, [1, 2], { base: 10, maximum: 50 })).toBe("from 20 to 100");
    expect(solved(101, [1, 2], { base: 10, maximum: 50 })).toBe("from 20 to 100");
    expect(solved(19, [1, 2], { base: 5, minimum: 10 })).toBe("from 20 to any");
    expect(solved(101, [1, 2], { base: 80, maximum: 50 })).toBe("from 100 to 100");
    expect(solved(1, [], {})).toBe("from 0 to 0");
    expect(solved(0, [], {})).toBe("0");
  });

  it("meets Digi Vestland's 10 370 000 kr exactly, by a fraction that no decimal holds", () => {
    const terms = termsOf({ base: 100_000, maximum: 500_000 });
    const outcome = solveRate(exact(10_370_000), VESTLAND, terms);
    if (outcome.kind !== "solved") throw new Error("It can be met");
    expect(VESTLAND).toHaveLength(42);
    expect(ratioToNumber(outcome.rate)).toBeCloseTo(20, 0);
    expect(toText(outcome.rate.denominator)).not.toMatch(/^10*$/);
    expect(meets(exact(10_370_000), VESTLAND, terms)).toBe(true);
  });

  it("says that Digi Vestland's 42 can meet from 4 200 000 to 21 000 000 kr, and meets both ends", () => {
    const populations = VESTLAND.map(toText);
    const terms = { base: 100_000, maximum: 500_000 };
    for (const need of [4_199_999, 0, 21_000_001]) {
      expect(solved(need, populations, terms)).toBe("from 4200000 to 21000000");
    }
    expect(solved(4_200_000, populations, terms)).toBe("0");
    // The smallest, 388 inhabitants, pays 400 000 kr above the base: 400 000 / 388
    expect(solved(21_000_000, populations, terms)).toBe("100000/97");
  });

  const amount = fc.oneof(fc.integer({ min: 0, max: 1000 }), fc.integer({ min: 0, max: 500_000 }));
  const terms = fc
    .record({ base: amount, bounds: fc.tuple(amount, amount), has: fc.tuple(fc.boolean(), fc.boolean()) })
    .map(({ base, bounds: [a, b], has: [isRaised, isLimited] }): RateTerms => ({
      base: exact(base),
      minimum: isRaised ? exact(Math.min(a, b)) : null,
      maximum: isLimited ? exact(Math.max(a, b)) : null,
    }));
  const population = fc.oneof(
    fc.integer({ min: 1, max: 20 }),
    fc.integer({ min: 1, max: 800_000 }),
    fc.integer({ min: Number.MAX_SAFE_INTEGER - 5, max: Number.MAX_SAFE_INTEGER }),
  );
  const populations = fc.array(population, { minLength: 1, maxLength: 12 }).map((all) => all.map(exact));

  it("meets any need between the least and the most, and no other", () => {
    fc.assert(
      fc.property(terms, populations, fc.integer({ min: 0, max: 7_000_000 }), (given, all, need) => {
        const outcome = solveRate(exact(need), all, given);
        const least = sum(all.map(() => bounded(given.base, given)));
        if (outcome.kind === "solved") {
          expect(meets(exact(need), all, given)).toBe(true);
          expect(Number(toText(least))).toBeLessThanOrEqual(need);
        } else {
          expect(toText(outcome.least)).toBe(toText(least));
          const isAbove = outcome.most !== null && Number(toText(outcome.most)) < need;
          expect(isAbove || Number(toText(least)) > need).toBe(true);
        }
      }),
      { numRuns: 3000 },
    );
  });

  it("gives no rate that a smaller one would do for", () => {
    fc.assert(
      fc.property(terms, populations, fc.integer({ min: 0, max: 7_000_000 }), (given, all, need) => {
        const outcome = solveRate(exact(need), all, given);
        fc.pre(outcome.kind === "solved" && !isEqual(outcome.rate.numerator, ZERO));
        // A thousandth less of it no longer meets the need.
        const { numerator, denominator } = outcome.rate;
        const less = ratio(multiply(numerator, exact(999)), multiply(denominator, exact(1000)));
        const times = (bound: Exact | null): Exact | null =>
          bound === null ? null : multiply(bound, less.denominator);
        const fees = all.map((one) =>
          bounded(add(multiply(given.base, less.denominator), multiply(less.numerator, one)), {
            base: ZERO,
            minimum: times(given.minimum),
            maximum: times(given.maximum),
          }),
        );
        expect(isEqual(sum(fees), multiply(exact(need), less.denominator))).toBe(false);
      }),
      { numRuns: 1000 },
    );
  });

  it("is the same whatever order the members stand in, and scales with the amounts", () => {
    fc.assert(
      fc.property(terms, populations, fc.integer({ min: 0, max: 7_000_000 }), (given, all, need) => {
        const text = (outcome: ReturnType<typeof solveRate>): string =>
          outcome.kind === "solved" ? ratioText(outcome.rate) : "unreachable";
        const once = solveRate(exact(need), all, given);
        expect(text(solveRate(exact(need), [...all].reverse(), given))).toBe(text(once));
        const thrice = (bound: Exact | null): Exact | null => (bound === null ? null : multiply(bound, exact(3)));
        const scaledUp = {
          base: multiply(given.base, exact(3)),
          minimum: thrice(given.minimum),
          maximum: thrice(given.maximum),
        };
        const expected =
          once.kind === "solved"
            ? ratioText(ratio(multiply(once.rate.numerator, exact(3)), once.rate.denominator))
            : "unreachable";
        expect(text(solveRate(exact(need * 3), all, scaledUp))).toBe(expected);
      }),
      { numRuns: 1000 },
    );
  });
});
