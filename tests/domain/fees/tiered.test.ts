import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readBrackets } from "../../../src/domain/fees/readBrackets";
import type { TierMode } from "../../../src/domain/fees/readTierMode";
import { tiered, type TieredRule } from "../../../src/domain/fees/tiered";
import { toText } from "../../../src/domain/numbers/toText";
import models from "../../data/fee-models.json";
import { exact } from "../numbers/exactNumbers";

type Row = readonly (number | null)[];

function ruleOf(rows: readonly Row[], mode: TierMode, bounds: Partial<TieredRule> = {}): TieredRule {
  const brackets = readBrackets(rows);
  if (!brackets.ok) throw new Error(`The test's own brackets: ${brackets.problem.key}`);
  return { brackets: brackets.value, mode, minimum: null, maximum: null, unit: exact("0.01"), ...bounds };
}

function feeOf(population: number | string, rule: TieredRule): string {
  const fee = tiered(exact(population), rule);
  return fee.ok ? toText(fee.value.amount) : fee.problem.key;
}

const NFKK = models.tiered[0]?.brackets ?? [];

describe("tiered, by steps,", () => {
  it("has the fee of the bracket, both ends with it", () => {
    const rule = ruleOf(NFKK, "step");
    const fees = [1, 1_999, 2_000, 2_001, 5_000, 5_001, 7_500, 7_501, 10_000, 10_001, 709_037].map((population) =>
      feeOf(population, rule),
    );
    expect(fees.map(Number)).toEqual([
      25_000, 25_000, 25_000, 30_000, 30_000, 35_000, 35_000, 40_000, 40_000, 45_000, 45_000,
    ]);
  });

  it.each(models.tiered.filter(({ id }) => id !== "kse-2023"))(
    "is what $id publishes, at both ends of every bracket",
    ({ brackets }) => {
      const rule = ruleOf(brackets, "step");
      for (const [from, to, value] of brackets) {
        expect(feeOf(from ?? NaN, rule)).toBe(String(value));
        expect(feeOf(to ?? 1_000_000, rule)).toBe(String(value));
      }
    },
  );

  it("rounds and bounds as every fee is", () => {
    const rule = ruleOf([[1, 25_450]], "step", { unit: exact(100) });
    expect(feeOf(1, rule)).toBe("25500");
    expect(feeOf(1, { ...rule, maximum: exact(20_000) })).toBe("20000");
    expect(feeOf(1, { ...rule, minimum: exact(30_050) })).toBe("30050");
  });

  it("says which bracket it was", () => {
    const steps = (population: number): unknown => {
      const fee = tiered(exact(population), ruleOf(NFKK, "step"));
      return fee.ok ? fee.value.steps : fee;
    };
    expect(steps(8_098)).toEqual([
      {
        key: "tiered.step",
        params: {
          population: exact(8_098),
          from: exact(7_501),
          to: exact(10_000),
          amount: { kroner: exact(40_000) },
        },
      },
    ]);
    expect(steps(20_000)).toEqual([
      {
        key: "tiered.stepOpen",
        params: { population: exact(20_000), from: exact(10_001), amount: { kroner: exact(45_000) } },
      },
    ]);
  });
});

describe("tiered, marginally,", () => {
  const rule = ruleOf(
    [
      [1, 10, 3],
      [11, 20, 2],
      [21, null, 1],
    ],
    "marginal",
  );

  it("counts the inhabitants inside each bracket", () => {
    // 10 x 3, + 1 x 2, + 10 x 2, + 5 x 1
    expect([1, 10, 11, 20, 25].map((population) => feeOf(population, rule))).toEqual(["3", "30", "32", "50", "55"]);
  });

  it("gives the inhabitants below the first bracket for free, and counts nobody as number 0", () => {
    expect(feeOf(15, ruleOf([[11, 2]], "marginal"))).toBe("10");
    expect(feeOf(15, ruleOf([[0, 2]], "marginal"))).toBe("30");
  });

  it("says what each bracket costs and what it comes to", () => {
    const fee = tiered(exact(12), rule);
    if (!fee.ok) throw new Error(fee.problem.key);
    expect(fee.value.steps).toEqual([
      {
        key: "tiered.part",
        params: {
          from: exact(1),
          to: exact(10),
          inhabitants: exact(10),
          rate: { kroner: exact(3) },
          amount: { kroner: exact(30) },
        },
      },
      {
        key: "tiered.part",
        params: {
          from: exact(11),
          to: exact(12),
          inhabitants: exact(2),
          rate: { kroner: exact(2) },
          amount: { kroner: exact(4) },
        },
      },
      { key: "tiered.sum", params: { amount: { kroner: exact(34) } } },
    ]);
  });

  it("is what counting one inhabitant at a time gives", () => {
    const widths = fc.array(fc.tuple(fc.integer({ min: 1, max: 40 }), fc.integer({ min: 0, max: 9 })), {
      minLength: 1,
      maxLength: 6,
    });
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 3 }),
        widths,
        fc.integer({ min: 1, max: 150 }),
        (start, all, population) => {
          let from = start;
          const rows = all.map(([width, value], index): [number, number | null, number] => {
            const row: [number, number | null, number] = [
              from,
              index === all.length - 1 ? null : from + width - 1,
              value,
            ];
            from += width;
            return row;
          });
          fc.pre(population >= start);
          fc.pre(rows.every(([, to], index) => to !== 0 || index === rows.length - 1)); // a to of 0 is open
          let one = 0;
          for (let number = 1; number <= population; number += 1) {
            one += rows.find(([low, high]) => low <= number && number <= (high ?? Infinity))?.[2] ?? 0;
          }
          expect(feeOf(population, ruleOf(rows, "marginal"))).toBe(String(one));
        },
      ),
      { numRuns: 1000 },
    );
  });
});

describe("tiered", () => {
  it.each(["step", "marginal"] as const)("has no fee outside its brackets or for parts of people, by %s", (mode) => {
    const rule = ruleOf([[100, 200, 5]], mode);
    expect(feeOf(99, rule)).toBe("tiered.belowFirst");
    expect(feeOf(201, rule)).toBe("tiered.aboveLast");
    expect(feeOf("150.5", rule)).toBe("number.notWhole");
    expect(feeOf(100, rule)).toBe("5");
  });
});
