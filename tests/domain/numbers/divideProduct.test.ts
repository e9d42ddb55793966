import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { divideProduct } from "../../../src/domain/numbers/divideProduct";
import { isScaled } from "../../../src/domain/numbers/exact";
import { toText } from "../../../src/domain/numbers/toText";
import { aligned, exact, held, heldWide, plain, positiveDecimal } from "./exactNumbers";

function divided(a: string | number, b: string | number, c: string | number): [string, string] {
  const { quotient, rest } = divideProduct(exact(a), exact(b), exact(c));
  return [toText(quotient), toText(rest)];
}

/** Around 2^53 and what may carry a product across it. */
const whole = fc.oneof(
  fc.bigInt(0n, 1_000_000n),
  fc.bigInt(0n, 2n ** 53n - 1n),
  fc.bigInt(2n ** 53n - 1000n, 2n ** 53n + 1000n),
  fc.bigInt(0n, 10n ** 20n),
);

describe("divideProduct", () => {
  it("gives the whole quotient and what is left", () => {
    expect(divided(7, 5, 3)).toEqual(["11", "2"]); // 35 = 11 x 3 + 2
    expect(divided(6_170_000, 8_098, "3085.01")).toEqual(["16195947", "1545.53"]); // 49 964 660 000
    expect(divided(0, 5, 3)).toEqual(["0", "0"]);
  });

  it("divides a product far outside 2^53 in Numbers alone", () => {
    // 10^11 øre x 700 000 inhabitants / 35 x 10^9 inhabitants: the product is 7 x 10^16
    const { quotient, rest } = divideProduct(exact("100000000001"), exact(700_001), exact("35000000001"));
    expect([toText(quotient), toText(rest)]).toEqual(
      [(100_000_000_001n * 700_001n) / 35_000_000_001n, (100_000_000_001n * 700_001n) % 35_000_000_001n].map(String),
    );
    expect([isScaled(quotient), isScaled(rest)]).toEqual([true, true]);
  });

  it("is what integers give, on either side of 2^53, scaled and wide", () => {
    fc.assert(
      fc.property(whole, whole, whole, (a, b, divisor) => {
        const c = divisor + 1n;
        const [x, y, z] = [a, b, c].map((units) => ({ units, decimals: 0 })) as [never, never, never];
        const expected = [((a * b) / c).toString(), ((a * b) % c).toString()];
        for (const hold of [held, heldWide]) {
          const { quotient, rest } = divideProduct(hold(x), hold(y), hold(z));
          expect([toText(quotient), toText(rest)]).toEqual(expected);
        }
      }),
      { numRuns: 5000 },
    );
  });

  it("takes decimals in the factor and the divisor", () => {
    fc.assert(
      fc.property(whole, positiveDecimal, positiveDecimal, (a, y, z) => {
        const { a: b, b: c, decimals } = aligned(y, z);
        const { quotient, rest } = divideProduct(held({ units: a, decimals: 0 }), held(y), held(z));
        expect(toText(quotient)).toBe(((a * b) / c).toString());
        expect(toText(rest)).toBe(plain({ units: (a * b) % c, decimals }));
      }),
      { numRuns: 2000 },
    );
  });
});
