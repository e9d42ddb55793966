import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { instalments } from "../../../src/domain/invoice/instalments";
import { isWholeOre } from "../../../src/domain/ore";
import { compare } from "../../../src/domain/numbers/compare";
import { scaled } from "../../../src/domain/numbers/exact";
import { negate, subtract } from "../../../src/domain/numbers/subtract";
import { sum } from "../../../src/domain/numbers/sum";
import { toText } from "../../../src/domain/numbers/toText";
import { exact, RUNS } from "../numbers/exactNumbers";

describe("instalments", () => {
  it.each([
    ["100", 3, ["33.34", "33.33", "33.33"]], // 10 000 øre: 3 333 each, and one left
    ["0.05", 3, ["0.02", "0.02", "0.01"]],
    ["0.01", 4, ["0.01", "0", "0", "0"]],
    ["260000", 4, ["65000", "65000", "65000", "65000"]], // Osterøy, Digi Vestland
    ["-100", 3, ["-33.34", "-33.33", "-33.33"]],
    ["0", 2, ["0", "0"]],
    ["1234.56", 1, ["1234.56"]],
    ["90071992547409.93", 2, ["45035996273704.97", "45035996273704.96"]], // past 2^53 øre
  ])("%s in %i", (amount, count, expected) => {
    expect(instalments(exact(amount), count).map(toText)).toEqual(expected);
  });

  it("sum to the amount, are whole øre, never grow, and differ by one øre at most", () => {
    const ore = fc.oneof(fc.integer({ min: -1_000_000_000, max: 1_000_000_000 }), fc.maxSafeInteger());
    fc.assert(
      fc.property(ore, fc.integer({ min: 1, max: 60 }), (units, count) => {
        const parts = instalments(scaled(units, 2), count);
        expect(parts).toHaveLength(count);
        expect(toText(sum(parts))).toBe(toText(scaled(units, 2)));
        expect(parts.every(isWholeOre)).toBe(true);
        const sizes = parts.map((part) => (units < 0 ? negate(part) : part));
        for (const [index, size] of sizes.slice(1).entries()) {
          expect(compare(sizes[index] ?? size, size)).toBeGreaterThanOrEqual(0);
        }
        const [largest, smallest] = [sizes[0], sizes.at(-1)];
        if (largest === undefined || smallest === undefined) throw new Error("no instalments");
        expect(["0", "0.01"]).toContain(toText(subtract(largest, smallest)));
      }),
      RUNS,
    );
  });
});
