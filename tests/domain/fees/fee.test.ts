import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { agreedFee, fee } from "../../../src/domain/fees/fee";
import { compare } from "../../../src/domain/numbers/compare";
import { toText } from "../../../src/domain/numbers/toText";
import { exact } from "../numbers/exactNumbers";
import { DIGI_VESTLAND, feeInIntegers, heldRule, integerRule, ruleOf, type Terms } from "./feeRules";

function feeOf(population: string | number, terms: Terms): { amount: string; settledBy: string; steps: string[] } {
  const { amount, settledBy, steps } = fee(exact(population), ruleOf(terms));
  return { amount: toText(amount), settledBy, steps: steps.map((step) => step.key) };
}

describe("fee", () => {
  it("multiplies and explains in one step where nothing is rounded", () => {
    // 3 x 31 373 = 94 119
    expect(feeOf(31_373, { rate: 3 })).toEqual({ amount: "94119", settledBy: "formula", steps: ["fee.perCapita"] });
  });

  it("says the rounding where the unit is coarse, even when it changes nothing", () => {
    // 100 000 + 20 x 10 000 = 300 000
    expect(feeOf(10_000, DIGI_VESTLAND)).toEqual({
      amount: "300000",
      settledBy: "formula",
      steps: ["fee.basePlus", "fee.rounded"],
    });
  });

  it("says the rounding to øre only where there was something to round", () => {
    expect(feeOf(7, { rate: "0.125" }).steps).toEqual(["fee.perCapita", "fee.rounded"]); // 0.875 -> 0.88
    expect(feeOf(8, { rate: "0.125" }).steps).toEqual(["fee.perCapita"]); // 1
  });

  it("rounds half an øre away from zero", () => {
    // 0.125 x 7 = 0.875; 0.005 x 1 = 0.005
    expect(feeOf(7, { rate: "0.125" }).amount).toBe("0.88");
    expect(feeOf(1, { rate: "0.005" }).amount).toBe("0.01");
  });

  it("bounds after it has rounded, so that a fee just under a bound may reach it", () => {
    // 100 000 + 20 x 19 900 = 498 000, rounded to 500 000: the maximum itself, but not limited by it
    expect(feeOf(19_900, DIGI_VESTLAND)).toEqual({
      amount: "500000",
      settledBy: "formula",
      steps: ["fee.basePlus", "fee.rounded"],
    });
  });

  it("pays a bound as it stands, multiple of the unit or not", () => {
    expect(feeOf(1, { rate: 1, minimum: 12_345, unit: 10_000 })).toEqual({
      amount: "12345",
      settledBy: "minimum",
      steps: ["fee.perCapita", "fee.rounded", "fee.minimum"],
    });
    // Fjellnettverket's cap of 66 635 kr is no multiple of 3.08: 21 635 inhabitants are the first to reach it.
    expect(feeOf(21_634, { rate: "3.08", maximum: 66_635 })).toMatchObject({
      amount: "66632.72",
      settledBy: "formula",
    });
    expect(feeOf(21_635, { rate: "3.08", maximum: 66_635 })).toMatchObject({ amount: "66635", settledBy: "maximum" });
  });

  it("carries the amounts in its steps", () => {
    expect(fee(exact(8_098), ruleOf(DIGI_VESTLAND)).steps).toEqual([
      {
        key: "fee.basePlus",
        params: {
          base: { kroner: exact(100_000) },
          rate: { kroner: exact(20) },
          population: exact(8_098),
          amount: { kroner: exact(261_960) },
        },
      },
      { key: "fee.rounded", params: { unit: { kroner: exact(10_000) }, amount: { kroner: exact(260_000) } } },
    ]);
  });

  it("gives what integers give, for any rule and any population", () => {
    fc.assert(
      fc.property(fc.bigInt(1n, 10n ** 20n), integerRule, (inhabitants, rule) => {
        const amount = toText(fee(exact(inhabitants.toString()), heldRule(rule)).amount);
        expect(amount).toBe(feeInIntegers(inhabitants, rule));
      }),
      { numRuns: 3000 },
    );
  });

  it("never falls when the population grows", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 1e6 }),
        fc.integer({ min: 0, max: 1e6 }),
        integerRule,
        (few, more, rule) => {
          const held = heldRule(rule);
          const difference = compare(fee(exact(few + more), held).amount, fee(exact(few), held).amount);
          expect(difference).toBeGreaterThanOrEqual(0);
        },
      ),
      { numRuns: 1000 },
    );
  });
});

describe("agreedFee", () => {
  it("is the amount as agreed, neither rounded nor bounded", () => {
    const { amount, settledBy, steps } = agreedFee(exact("9100000.005"));
    expect(toText(amount)).toBe("9100000.005");
    expect(settledBy).toBe("agreement");
    expect(steps).toEqual([{ key: "fee.agreed", params: { agreed: { kroner: exact("9100000.005") } } }]);
  });
});
