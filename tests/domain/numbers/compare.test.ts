import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { compare, isEqual, isLess } from "../../../src/domain/numbers/compare";
import { scaled } from "../../../src/domain/numbers/exact";
import { aligned, decimal, exact, held, heldWide, RUNS } from "./exactNumbers";

describe("compare", () => {
  it("takes 1.50 and 1.5 for the same number", () => {
    expect(isEqual(scaled(150, 2), scaled(15, 1))).toBe(true);
  });

  it("tells 2^53 from 2^53 + 1, which Numbers do not", () => {
    expect(compare(exact("9007199254740992"), exact("9007199254740993"))).toBeLessThan(0);
    expect(compare(exact("9007199254740993"), exact("9007199254740992"))).toBeGreaterThan(0);
  });

  it("tells a whole number near 2^53 from itself and a thousandth", () => {
    expect(isLess(exact("9007199254740991"), exact("9007199254740991.001"))).toBe(true);
  });

  it("puts numbers in the order of the integers, however they are held", () => {
    fc.assert(
      fc.property(decimal, decimal, (x, y) => {
        const { a, b } = aligned(x, y);
        const expected = a < b ? -1 : a > b ? 1 : 0;
        for (const left of [held(x), heldWide(x)]) {
          for (const right of [held(y), heldWide(y)]) {
            expect(Math.sign(compare(left, right))).toBe(expected);
            expect(isLess(left, right)).toBe(expected < 0);
            expect(isEqual(left, right)).toBe(expected === 0);
          }
        }
      }),
      RUNS,
    );
  });

  it("finds a number equal to itself, held either way", () => {
    fc.assert(
      fc.property(decimal, (x) => {
        expect(isEqual(held(x), heldWide(x))).toBe(true);
      }),
      RUNS,
    );
  });
});
