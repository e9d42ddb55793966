import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { compare } from "../../../src/domain/numbers/compare";
import { largestFirst } from "../../../src/domain/numbers/largestFirst";
import { toText } from "../../../src/domain/numbers/toText";
import { decimal, exact, held, heldWide } from "./exactNumbers";

describe("largestFirst", () => {
  it("sorts as numbers, and leaves what it was given alone", () => {
    const given = ["9", "10", "-1", "0.5", "10"].map(exact);
    expect(largestFirst(given).map(toText)).toEqual(["10", "10", "9", "0.5", "-1"]);
    expect(given.map(toText)).toEqual(["9", "10", "-1", "0.5", "10"]);
  });

  it("has the same numbers, none before a larger one, the same scaled and wide", () => {
    fc.assert(
      fc.property(fc.array(decimal, { maxLength: 10 }), (numbers) => {
        const sorted = largestFirst(numbers.map(held));
        expect(sorted.map(toText).sort()).toEqual(numbers.map((one) => toText(held(one))).sort());
        for (const [index, one] of sorted.slice(1).entries()) {
          expect(compare(sorted[index] ?? one, one)).toBeGreaterThanOrEqual(0);
        }
        expect(largestFirst(numbers.map(heldWide)).map(toText)).toEqual(sorted.map(toText));
      }),
      { numRuns: 1000 },
    );
  });
});
