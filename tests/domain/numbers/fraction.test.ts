import { describe, expect, it } from "vitest";
import { nearbyFraction } from "../../../src/domain/numbers/fraction";

describe("nearbyFraction", () => {
  it.each([
    [0.5, 1, 2],
    [0.6666666666666667, 2, 3],
    [0.666666666666667, 2, 3], // as a cell shows it, 15 digits
    [0.6666666666666, 2, 3], // 13 sixes: 7e-14 off, well within 1e-12
    [0.75, 3, 4],
    [0.9, 9, 10],
    [1, 1, 1],
    [0.01, 1, 100],
    [0.99, 99, 100],
    [0.4, 2, 5],
    [0.05, 1, 20],
  ] as const)("takes %d for %d/%d", (value, numerator, denominator) => {
    expect(nearbyFraction(value)).toEqual({ numerator, denominator });
  });

  it.each([0.667, 0.6667, 0.66666666667, 0.333, 1 / 101, 0.005])("does not guess what %d was meant to be", (value) => {
    expect(nearbyFraction(value)).toBeNull();
  });

  it("finds every fraction with a denominator up to 100 in its lowest terms, and up to 1e-12 away", () => {
    const gcd = (a: number, b: number): number => (b === 0 ? a : gcd(b, a % b));
    for (let denominator = 1; denominator <= 100; denominator += 1) {
      for (let numerator = 1; numerator <= denominator; numerator += 1) {
        const common = gcd(numerator, denominator);
        const lowest = { numerator: numerator / common, denominator: denominator / common };
        const value = numerator / denominator;
        expect(nearbyFraction(value)).toEqual(lowest);
        expect(nearbyFraction(value - 9e-13)).toEqual(lowest);
        expect(nearbyFraction(value - 1.2e-12)).toBeNull();
      }
    }
  });
});
