import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { allocate, allocationSteps } from "../../../src/domain/fees/allocate";
import { compare } from "../../../src/domain/numbers/compare";
import type { Exact } from "../../../src/domain/numbers/exact";
import { sum } from "../../../src/domain/numbers/sum";
import { toText } from "../../../src/domain/numbers/toText";
import models from "../../data/fee-models.json";
import { readCsv } from "../../data/readCsv";
import { type Decimal, exact, held, heldWide } from "../numbers/exactNumbers";

function partsOf(total: Exact, weights: readonly Exact[], unit: Exact): readonly Exact[] {
  const allocation = allocate(total, weights, unit);
  if (!allocation.ok) throw new Error(allocation.problem.key);
  return allocation.value.parts;
}

function split(
  total: number | string,
  weights: readonly (number | string)[],
  unit: number | string = "0.01",
): string[] {
  return partsOf(exact(total), weights.map(exact), exact(unit)).map(toText);
}

describe("allocate", () => {
  it("gives what is left to the largest remainders", () => {
    expect(split(100, [1, 1, 1])).toEqual(["33.34", "33.33", "33.33"]);
    // 10 x 47/100 = 4.7, 1.6, 1.58, 1.2, 0.61, 0.31: floors 4, 1, 1, 1, 0, 0 and 3 to the largest fractions
    // (Wikipedia, Largest remainder method: 47 000, 16 000, 15 800, 12 000, 6 100, 3 100 votes)
    expect(split(10, [47_000, 16_000, 15_800, 12_000, 6_100, 3_100], 1)).toEqual(["5", "2", "1", "1", "1", "0"]);
  });

  it("gives equal remainders to the larger weight, then to the earlier row", () => {
    expect(split(3, [1, 3], 1)).toEqual(["1", "2"]); // 0.75 and 2.25
    expect(split(1, [1, 1], 1)).toEqual(["1", "0"]);
    expect(split(2, [1, 3], 1)).toEqual(["0", "2"]); // 0.5 and 1.5: the larger gets it
  });

  it("mirrors a negative total", () => {
    expect(split(-100, [1, 1, 1])).toEqual(["-33.34", "-33.33", "-33.33"]);
    expect(split(-2, [1, 3], 1)).toEqual(["0", "-2"]);
  });

  it("gives nothing to a weight of 0, and needs somebody to carry a total", () => {
    expect(split(10, [0, 5], 1)).toEqual(["0", "10"]);
    expect(split(0, [0, 0], 1)).toEqual(["0", "0"]);
    expect(split(0, [], 1)).toEqual([]);
    for (const weights of [[], [exact(0)]]) {
      expect(allocate(exact(10), weights, exact(1))).toEqual({
        ok: false,
        problem: { key: "weights.none", params: {} },
      });
    }
  });

  it("names what is over of a total that cannot be paid in whole units", () => {
    expect(allocate(exact("10.5"), [exact(1)], exact(1))).toEqual({
      ok: false,
      problem: {
        key: "amount.notMultiple",
        params: { amount: { kroner: exact("10.5") }, unit: { kroner: exact(1) }, rest: { kroner: exact("0.5") } },
      },
    });
  });

  it("shares as eKommune Sunnmøre did: part of it equally, the rest by population, and all of it", () => {
    const { equalPercent, byPopulationPercent } = models.equalAndByPopulation;
    expect(equalPercent + byPopulationPercent).toBe(100);
    const populations = readCsv("digi-vestland-2020.csv", ["population"]).map(({ population }) => exact(population));
    const total = 1_000_000;
    const equally = partsOf(exact((total * equalPercent) / 100), populations.map(() => exact(1)), exact("0.01")); // prettier-ignore
    const byPopulation = partsOf(exact((total * byPopulationPercent) / 100), populations, exact("0.01"));
    expect(toText(sum([...equally, ...byPopulation]))).toBe("1000000");
  });

  const weight: fc.Arbitrary<Decimal> = fc.record({
    units: fc.oneof(fc.bigInt(0n, 1_000n), fc.bigInt(0n, 800_000n), fc.bigInt(0n, 2n ** 55n)),
    decimals: fc.constantFrom(0, 0, 2, 25),
  });
  const weights = fc
    .array(weight, { minLength: 1, maxLength: 12 })
    .filter((all) => all.some(({ units }) => units > 0n));
  const units = fc.oneof(fc.bigInt(0n, 50n), fc.bigInt(0n, 10n ** 9n), fc.bigInt(2n ** 53n - 50n, 2n ** 54n));

  it("sums exactly, and gives no part further than a unit from its share, the same scaled and wide", () => {
    fc.assert(
      fc.property(units, weights, (total, all) => {
        const unit = exact("0.01");
        const parts = partsOf(held({ units: total, decimals: 2 }), all.map(held), unit);
        expect(toText(sum(parts))).toBe(toText(held({ units: total, decimals: 2 })));
        const lift = ({ units: own, decimals }: Decimal): bigint => own * 10n ** BigInt(25 - decimals);
        const whole = all.reduce((so, one) => so + lift(one), 0n);
        for (const [row, part] of parts.entries()) {
          const own = total * lift(all[row] ?? NOBODY);
          const inUnits = BigInt(
            toText(part).replace(/^(\d+)(?:\.(\d+))?$/, (_, a: string, b = "") => a + String(b).padEnd(2, "0")),
          );
          expect(inUnits === own / whole || inUnits === own / whole + 1n).toBe(true);
          if (lift(all[row] ?? NOBODY) === 0n) expect(inUnits).toBe(0n);
        }
        const wide = partsOf(
          heldWide({ units: total, decimals: 2 }),
          all.map(heldWide),
          heldWide({ units: 1n, decimals: 2 }),
        );
        expect(wide.map(toText)).toEqual(parts.map(toText));
      }),
      { numRuns: 2000 },
    );
  });

  it("never gives a smaller weight more than a larger one, and follows the members when they change places", () => {
    fc.assert(
      fc.property(units, weights, (total, all) => {
        const parts = partsOf(held({ units: total, decimals: 0 }), all.map(held), exact(1));
        for (const [a, one] of all.entries()) {
          for (const [b, other] of all.entries()) {
            if (compare(held(one), held(other)) > 0) {
              expect(compare(parts[a] ?? exact(0), parts[b] ?? exact(0))).toBeGreaterThanOrEqual(0);
            }
          }
        }
        const byWeight = (rows: readonly Decimal[], amounts: readonly Exact[]): string[] =>
          rows.map((row, index) => `${toText(held(row))} ${toText(amounts[index] ?? exact(0))}`).sort();
        const turned = [...all].reverse();
        const turnedParts = partsOf(held({ units: total, decimals: 0 }), turned.map(held), exact(1));
        expect(byWeight(turned, turnedParts)).toEqual(byWeight(all, parts));
      }),
      { numRuns: 1000 },
    );
  });
});

const NOBODY: Decimal = { units: 0n, decimals: 0 };

describe("allocationSteps", () => {
  it("says the share rounded down, and who got one of what was left", () => {
    const allocation = allocate(exact(-100), [exact(1), exact(1), exact(1)], exact(1));
    if (!allocation.ok) throw new Error(allocation.problem.key);
    const shown = (row: number): unknown =>
      allocationSteps(allocation.value, row).map(({ key, params }) => [
        key,
        "amount" in params && toText((params.amount as { kroner: Exact }).kroner),
      ]);
    expect(shown(0)).toEqual([
      ["allocate.part", "-33"],
      ["rest.given", "-34"],
    ]);
    expect(shown(1)).toEqual([["allocate.part", "-33"]]);
    expect(shown(3)).toEqual([]);
  });
});
