import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { basePlus } from "../../../src/domain/fees/basePlus";
import { fee } from "../../../src/domain/fees/fee";
import type { Sharer } from "../../../src/domain/fees/rateForNeed";
import { share, type Shared, type ShareOutcome, type ShareTerms } from "../../../src/domain/fees/share";
import { compare, isLess } from "../../../src/domain/numbers/compare";
import { type Exact, toWide, wide, ZERO } from "../../../src/domain/numbers/exact";
import { fromCellNumber } from "../../../src/domain/numbers/fromCellNumber";
import { multiply } from "../../../src/domain/numbers/multiply";
import { compareRatios, ratioToNumber } from "../../../src/domain/numbers/ratio";
import { subtract } from "../../../src/domain/numbers/subtract";
import { sum } from "../../../src/domain/numbers/sum";
import { toText } from "../../../src/domain/numbers/toText";
import { readCsv } from "../../data/readCsv";
import { exact } from "../numbers/exactNumbers";

interface Written {
  readonly base?: number | string;
  readonly minimum?: number | string;
  readonly maximum?: number | string;
  readonly unit?: number | string;
}

function termsOf({ base = 0, minimum, maximum, unit = "0.01" }: Written): ShareTerms {
  const bound = (value: number | string | undefined): Exact | null => (value === undefined ? null : exact(value));
  return { base: exact(base), minimum: bound(minimum), maximum: bound(maximum), unit: exact(unit) };
}

function inhabitants(population: number | string): Sharer {
  return { kind: "population", population: exact(population) };
}

function agreed(amount: number | string): Sharer {
  return { kind: "agreed", amount: exact(amount) };
}

function amountsOf(outcome: ShareOutcome): (string | null)[] {
  if (outcome.kind !== "shared") throw new Error(JSON.stringify(outcome));
  return outcome.shares.map((one) => (one === null ? null : toText(one.amount)));
}

function amounts(need: number | string, sharers: readonly Sharer[], written: Written): (string | null)[] {
  return amountsOf(share(exact(need), sharers, termsOf(written)));
}

function totalOf({ shares }: Shared): Exact {
  return sum(shares.map((one) => one?.amount ?? ZERO));
}

const VESTLAND = readCsv("digi-vestland-2020.csv", ["number", "name", "population"]);
const OTHERS = VESTLAND.filter(({ name }) => name !== "Bergen").map(({ population }) => inhabitants(population));
const WITH_BERGEN = VESTLAND.map(({ name, population }) =>
  name === "Bergen" ? agreed(9_100_000) : inhabitants(population),
);
const RULE = { base: 100_000, maximum: 500_000, unit: 1 };

describe("share among Digi Vestland's members", () => {
  it("sums to exactly 10 370 000 kr for the 42, whole kroner, none above the maximum", () => {
    const outcome = share(exact(10_370_000), OTHERS, termsOf(RULE));
    if (outcome.kind !== "shared") throw new Error(outcome.kind);
    expect(outcome.shares).toHaveLength(42);
    expect(toText(totalOf(outcome))).toBe("10370000");
    const fees = outcome.shares.map((one) => Number(toText(one?.amount ?? ZERO)));
    expect(Math.max(...fees)).toBe(500_000);
    expect(fees.every(Number.isInteger)).toBe(true);
    expect(outcome.given).toBeGreaterThan(0);
  });

  it("sums to exactly 19 470 000 kr with Bergen's agreed 9.1 million, by the same fees", () => {
    const outcome = share(exact(19_470_000), WITH_BERGEN, termsOf(RULE));
    if (outcome.kind !== "shared") throw new Error(outcome.kind);
    expect(toText(totalOf(outcome))).toBe("19470000");
    expect(amountsOf(outcome).slice(1)).toEqual(amounts(10_370_000, OTHERS, RULE));
    expect(amountsOf(outcome)[0]).toBe("9100000");
  });

  it("sums to the øre as well", () => {
    const outcome = share(exact("10370000.37"), OTHERS, termsOf({ ...RULE, unit: "0.01" }));
    expect(outcome.kind === "shared" && toText(totalOf(outcome))).toBe("10370000.37");
  });

  it("says the least and the most, the agreed amounts with them", () => {
    const limits = (need: number, sharers: readonly Sharer[]): unknown => {
      const outcome = share(exact(need), sharers, termsOf(RULE));
      if (outcome.kind !== "unreachable") return outcome.kind;
      return [toText(outcome.least), outcome.most === null ? null : toText(outcome.most)];
    };
    expect(limits(4_199_999, OTHERS)).toEqual(["4200000", "21000000"]);
    expect(limits(21_000_001, OTHERS)).toEqual(["4200000", "21000000"]);
    expect(limits(13_299_999, WITH_BERGEN)).toEqual(["13300000", "30100000"]);
    expect(limits(1, [agreed(5)])).toEqual(["5", "5"]);
    expect([4_200_000, 21_000_000].map((need) => limits(need, OTHERS))).toEqual(["shared", "shared"]);
  });
});

describe("share", () => {
  it("gives what is left to the largest remainders, then to the larger, then to the earlier", () => {
    const three = [1, 1, 1].map(inhabitants);
    expect(amounts(100, three, {})).toEqual(["33.34", "33.33", "33.33"]);
    // 0.6, 1.2 and 1.2 units of 1.11 kr: 0, 1 and 1, and the one left goes to the largest fraction
    expect(amounts("3.33", [1, 2, 2].map(inhabitants), { unit: "1.11" })).toEqual(["1.11", "1.11", "1.11"]);
    expect(amounts(2, [1, 3].map(inhabitants), { unit: 1 })).toEqual(["0", "2"]); // 0.5 and 1.5
    expect(amounts(1, [1, 1].map(inhabitants), { base: "0.5", unit: 1 })).toEqual(["1", "0"]);
  });

  it("leaves blanks out, and pays agreed amounts as they are", () => {
    const sharers = [inhabitants(1), { kind: "blank" } as const, agreed(700), inhabitants(2)];
    expect(amounts(1000, sharers, { maximum: 250 })).toEqual(["100", null, "700", "200"]);
    expect(amounts(700, [agreed(700)], {})).toEqual(["700"]);
  });

  it("says by what each was settled", () => {
    const outcome = share(exact(130), [1, 5, 9, 1].map(inhabitants), termsOf({ minimum: 15, maximum: 60, unit: 1 }));
    if (outcome.kind !== "shared") throw new Error(outcome.kind);
    expect(amountsOf(outcome)).toEqual(["15", "40", "60", "15"]);
    expect(outcome.shares.map((one) => one?.settledBy)).toEqual(["minimum", "formula", "maximum", "minimum"]);
  });

  it.each([
    ["need", "100.5", {}, []],
    ["minimum", 100, { minimum: "10.5" }, []],
    ["maximum", 100, { maximum: "99.9" }, []],
    ["agreed", 100, {}, [agreed("20.25")]],
  ] as const)("names what is over of the %s where it is no multiple of the unit", (about, need, written, others) => {
    const outcome = share(exact(need), [inhabitants(5), ...others], termsOf({ ...written, unit: 1 }));
    expect(outcome).toMatchObject({ kind: "problem", about });
    const problem = outcome.kind === "problem" ? outcome.problem : null;
    expect(problem?.key).toBe(about === "agreed" ? "agreed.notMultiple" : "amount.notMultiple");
    expect(problem !== null && "rest" in problem.params && toText(problem.params.rest.kroner)).toMatch(/^0\.\d+$/);
  });

  const unit = fc.constantFrom("0.01", "1", "7", "1000");
  const multiple = fc.oneof(fc.integer({ min: 0, max: 300 }), fc.integer({ min: 0, max: 60_000 }));
  const population = fc.oneof(
    fc.integer({ min: 1, max: 9 }),
    fc.integer({ min: 1, max: 800_000 }),
    fc.integer({ min: Number.MAX_SAFE_INTEGER - 9, max: Number.MAX_SAFE_INTEGER }),
  );
  const problem = fc
    .record({
      unit,
      base: fc.integer({ min: 0, max: 30_000 }),
      bounds: fc.tuple(multiple, multiple),
      has: fc.tuple(fc.boolean(), fc.boolean()),
      populations: fc.array(population, { minLength: 1, maxLength: 12 }),
      need: fc.oneof(fc.integer({ min: 0, max: 3000 }), fc.integer({ min: 0, max: 700_000 })),
    })
    .map(({ unit: step, base, bounds: [a, b], has: [isRaised, isLimited], populations, need }) => ({
      populations,
      need: multiply(exact(need), exact(step)),
      terms: {
        base: exact(base),
        minimum: isRaised ? multiply(exact(Math.min(a, b)), exact(step)) : null,
        maximum: isLimited ? multiply(exact(Math.max(a, b)), exact(step)) : null,
        unit: exact(step),
      },
    }));
  const sharedBy = (populations: readonly number[], need: Exact, terms: ShareTerms): Shared | null => {
    const outcome = share(need, populations.map(inhabitants), terms);
    return outcome.kind === "shared" ? outcome : null;
  };

  it("sums exactly, passes no bound, and asks no more of the smaller", () => {
    fc.assert(
      fc.property(problem, ({ populations, need, terms }) => {
        const shared = sharedBy(populations, need, terms);
        fc.pre(shared !== null);
        expect(toText(totalOf(shared))).toBe(toText(need));
        const fees = shared.shares.map((one) => one?.amount ?? ZERO);
        for (const [a, one] of fees.entries()) {
          expect(terms.minimum !== null && isLess(one, terms.minimum)).toBe(false);
          expect(terms.maximum !== null && isLess(terms.maximum, one)).toBe(false);
          for (const [b, other] of fees.entries()) {
            if ((populations[a] ?? 0) > (populations[b] ?? 0)) expect(compare(one, other)).toBeGreaterThanOrEqual(0);
          }
        }
      }),
      { numRuns: 3000 },
    );
  });

  it("is no further than a unit from base + rate x population, bounded", () => {
    fc.assert(
      fc.property(problem, ({ populations, need, terms }) => {
        const shared = sharedBy(populations, need, terms);
        fc.pre(shared !== null);
        const { numerator, denominator } = shared.rate;
        for (const [row, one] of shared.shares.entries()) {
          const paid = multiply(one?.amount ?? ZERO, denominator);
          const formula = sum([multiply(terms.base, denominator), multiply(numerator, exact(populations[row] ?? 0))]);
          const step = multiply(terms.unit, denominator);
          if (one?.settledBy === "formula") {
            expect(isLess(subtract(formula, paid), step) && isLess(subtract(paid, formula), step)).toBe(true);
          } else if (one?.settledBy === "maximum") expect(isLess(formula, paid)).toBe(false);
          else expect(isLess(paid, formula)).toBe(false);
        }
      }),
      { numRuns: 1000 },
    );
  });

  it("follows the members when they change places, but for members alike in everything", () => {
    fc.assert(
      fc.property(problem, ({ populations, need, terms }) => {
        const distinct = [...new Set(populations)];
        const shared = sharedBy(distinct, need, terms);
        const turned = sharedBy([...distinct].reverse(), need, terms);
        expect(shared === null).toBe(turned === null);
        if (shared === null || turned === null) return;
        expect(amountsOf(turned)).toEqual(amountsOf(shared).reverse());
      }),
      { numRuns: 1000 },
    );
  });

  it("asks a smaller rate of all when one more shares a fixed need, without a base or a minimum", () => {
    fc.assert(
      fc.property(problem, population, ({ populations, need, terms }, one) => {
        const alone = { ...terms, base: ZERO, minimum: null };
        const before = sharedBy(populations, need, alone);
        const after = sharedBy([...populations, one], need, alone);
        fc.pre(before !== null);
        if (after === null) throw new Error("One more can pay no less");
        expect(compareRatios(after.rate, before.rate)).toBeLessThanOrEqual(0);
        for (const [row, fees] of before.shares.entries()) {
          // Before rounding nobody pays more; what is left may fall to another, so one unit is the most it differs by.
          const more = subtract(after.shares[row]?.amount ?? ZERO, fees?.amount ?? ZERO);
          expect(isLess(alone.unit, more)).toBe(false);
        }
      }),
      { numRuns: 1000 },
    );
  });

  it("gives the same in Numbers and in any number of digits, on either side of 2^53", () => {
    const widened = (amount: Exact): Exact => wide(toWide(amount).wide, toWide(amount).scale);
    const edge = fc.integer({ min: Number.MAX_SAFE_INTEGER - 300, max: Number.MAX_SAFE_INTEGER });
    const needs = fc.oneof(
      edge.map(exact),
      edge.map((units) => multiply(exact(units), exact("0.01"))),
      fc.constant(null),
    );
    fc.assert(
      fc.property(problem, needs, ({ populations, need, terms }, large) => {
        const asked = large ?? need;
        const given = large === null ? terms : { ...terms, unit: exact("0.01") };
        const wideTerms = {
          base: widened(given.base),
          minimum: given.minimum === null ? null : widened(given.minimum),
          maximum: given.maximum === null ? null : widened(given.maximum),
          unit: widened(given.unit),
        };
        const all = populations.map(inhabitants);
        const wideAll = populations.map((one): Sharer => ({ kind: "population", population: widened(exact(one)) }));
        const plain = (outcome: ShareOutcome): unknown =>
          outcome.kind === "shared" ? amountsOf(outcome) : outcome.kind === "problem" ? outcome.about : outcome.kind;
        expect(plain(share(widened(asked), wideAll, wideTerms))).toEqual(plain(share(asked, all, given)));
      }),
      { numRuns: 1000 },
    );
  });

  it("gives a rate by which the fee formula gives the need back, within a unit a member", () => {
    fc.assert(
      fc.property(problem, ({ populations, need, terms }) => {
        // As a cell holds it: 15 digits of a rate times a population must not reach the unit themselves.
        const usual = populations.map((one) => 1 + (one % 800_000));
        const shared = sharedBy(usual, need, terms);
        fc.pre(shared !== null);
        const rate = fromCellNumber(ratioToNumber(shared.rate));
        const rule = basePlus({ ...terms, rate });
        if (!rule.ok) throw new Error(rule.problem.key);
        const back = sum(usual.map((one) => fee(exact(one), rule.value).amount));
        const distance = subtract(back, need);
        const most = multiply(terms.unit, exact(usual.length));
        expect(isLess(most, distance) || isLess(distance, subtract(ZERO, most))).toBe(false);
      }),
      { numRuns: 1000 },
    );
  });
});
