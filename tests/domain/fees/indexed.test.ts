import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { indexed } from "../../../src/domain/fees/indexed";
import { toText } from "../../../src/domain/numbers/toText";
import models from "../../data/fee-models.json";
import { exact } from "../numbers/exactNumbers";

function adjusted(
  amount: number | string,
  changes: readonly (number | string)[],
  unit: string | number = "0.01",
): string {
  return toText(indexed(exact(amount), changes.map(exact), exact(unit)).amount);
}

describe("indexed", () => {
  it.each(models.indexed.years)("takes the county's 150 000 kr of 2022 to $year", (one) => {
    expect(adjusted(models.indexed.amount, one.realised)).toBe(one.byRealised);
    expect(adjusted(models.indexed.amount, one.budgeted)).toBe(one.byBudgeted);
  });

  it("rounds once, at the end, half away from zero", () => {
    // 100 x 1.005 x 1.005 = 101.0025; rounding on the way to whole kroner would give 102
    expect(adjusted(100, ["0.005", "0.005"], 1)).toBe("101");
    expect(adjusted(100, ["0.025"], 5)).toBe("105");
    expect(adjusted(-100, ["0.025"], 5)).toBe("-105");
    expect(adjusted(100, [])).toBe("100");
  });

  it("does not depend on the order of the changes, and undoes one with its inverse", () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: -99, max: 99 }), { maxLength: 8 }), (percents) => {
        const changes = percents.map((percent) => percent / 100);
        expect(adjusted(123_456, changes)).toBe(adjusted(123_456, [...changes].reverse()));
      }),
      { numRuns: 300 },
    );
    expect(adjusted(80, ["0.25", "-0.2"])).toBe("80");
  });

  it("says each change, the product, and the rounding where there was one", () => {
    const { steps } = indexed(exact(150_000), [exact("0.043"), exact("0.05")], exact(1));
    expect(steps).toEqual([
      { key: "indexed.change", params: { percent: { units: 4300, scale: 3 } } },
      { key: "indexed.change", params: { percent: { units: 500, scale: 2 } } },
      {
        key: "indexed.product",
        params: {
          amount: { kroner: exact(150_000) },
          factor: { units: 109_515, scale: 5 },
          result: { kroner: { units: 16_427_250_000, scale: 5 } },
        },
      },
      {
        key: "fee.rounded",
        params: { unit: { kroner: exact(1) }, amount: { kroner: { units: 16_427_300_000, scale: 5 } } },
      },
    ]);
  });
});
