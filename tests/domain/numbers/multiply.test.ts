import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isScaled } from "../../../src/domain/numbers/exact";
import { multiply } from "../../../src/domain/numbers/multiply";
import { toText } from "../../../src/domain/numbers/toText";
import { decimal, exact, held, heldWide, plain, RUNS } from "./exactNumbers";

describe("multiply", () => {
  it("multiplies a rate in øre by a population", () => {
    // 1.1 x 3 is 3.3000000000000003 in floating point.
    expect(toText(multiply(exact("1.1"), exact(3)))).toBe("3.3");
    expect(toText(multiply(exact("3.08"), exact(21635)))).toBe("66635.8");
  });

  it("leaves Numbers at 2^53 and stays exact", () => {
    // 94906267^2 = 9007199515875289, just past 2^53 and odd: no Number is equal to it.
    const product = multiply(exact("94906267"), exact("94906267"));
    expect(toText(product)).toBe("9007199515875289");
    expect(isScaled(product)).toBe(false);
  });

  it("stays exact where the decimals together are more than a scale can have", () => {
    expect(toText(multiply(exact("0.000000000001"), exact("0.00000000000001")))).toBe(`0.${"0".repeat(25)}1`);
  });

  it("gives the same product scaled and wide, which is the product in integers", () => {
    fc.assert(
      fc.property(decimal, decimal, (x, y) => {
        const expected = plain({ units: x.units * y.units, decimals: x.decimals + y.decimals });
        expect(toText(multiply(held(x), held(y)))).toBe(expected);
        expect(toText(multiply(heldWide(x), heldWide(y)))).toBe(expected);
      }),
      RUNS,
    );
  });
});
