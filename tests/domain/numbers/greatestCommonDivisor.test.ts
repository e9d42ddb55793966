import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { greatestCommonDivisor } from "../../../src/domain/numbers/greatestCommonDivisor";
import { toText } from "../../../src/domain/numbers/toText";
import { exact, held, heldWide } from "./exactNumbers";

function inIntegers(a: bigint, b: bigint): bigint {
  return b === 0n ? a : inIntegers(b, a % b);
}

describe("greatestCommonDivisor", () => {
  it.each([
    [12, 18, "6"],
    [17, 5, "1"],
    [0, 7, "7"],
    [7, 0, "7"],
  ])("of %i and %i is %s", (a, b, expected) => {
    expect(toText(greatestCommonDivisor(exact(a), exact(b)))).toBe(expected);
  });

  it("is what integers give, scaled and wide", () => {
    const whole = fc.oneof(fc.bigInt(0n, 10_000n), fc.bigInt(0n, 2n ** 54n), fc.bigInt(0n, 10n ** 40n));
    fc.assert(
      fc.property(whole, whole, fc.bigInt(1n, 10n ** 12n), (a, b, common) => {
        fc.pre(a !== 0n || b !== 0n);
        const [x, y] = [a * common, b * common].map((units) => ({ units, decimals: 0 })) as [never, never];
        const expected = inIntegers(a * common, b * common).toString();
        expect(toText(greatestCommonDivisor(held(x), held(y)))).toBe(expected);
        expect(toText(greatestCommonDivisor(heldWide(x), heldWide(y)))).toBe(expected);
      }),
      { numRuns: 500 },
    );
  });
});
