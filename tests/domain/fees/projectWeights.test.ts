import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { projectWeights } from "../../../src/domain/fees/projectWeights";
import { isEqual } from "../../../src/domain/numbers/compare";
import { multiply } from "../../../src/domain/numbers/multiply";
import { sum } from "../../../src/domain/numbers/sum";
import { toText } from "../../../src/domain/numbers/toText";
import { exact } from "../numbers/exactNumbers";

const weights = (populations: readonly number[], equally: number): string[] =>
  projectWeights(populations.map(exact), exact(equally)).map(toText);

describe("projectWeights", () => {
  it("splits 30 per cent equally and 70 by population", () => {
    // Of 1 000 inhabitants, two members: 0.3 x 1 000 + 0.7 x 2 x 100 = 440, and 300 + 1.4 x 900 = 1 560: 22 and 78 per cent,
    // which is 15 + 70 x 0.1 and 15 + 70 x 0.9.
    expect(weights([100, 900], 0.3)).toEqual(["440", "1560"]);
  });

  it("goes by population alone, or by heads alone", () => {
    expect(weights([100, 900], 0)).toEqual(["200", "1800"]);
    expect(weights([100, 900], 1)).toEqual(["1", "1"]);
  });

  it("gives each the equal part of its share and the rest by inhabitants", () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 1, max: 700_000 }), { minLength: 1, maxLength: 60 }),
        fc.integer({ min: 0, max: 100 }),
        (populations, percent) => {
          const found = projectWeights(populations.map(exact), exact(percent / 100));
          const inhabitants = populations.reduce((all, one) => all + one, 0);
          const members = populations.length;
          const total = sum(found);
          // weight / total = e / n + (1 - e) p / P, multiplied out by 100 n P
          found.forEach((weight, index) => {
            const own = percent * inhabitants + (100 - percent) * members * (populations[index] ?? 0);
            expect(isEqual(multiply(weight, exact(100 * members * inhabitants)), multiply(total, exact(own)))).toBe(
              true,
            );
          });
        },
      ),
    );
  });
});
