import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { scaled } from "../../../src/domain/numbers/exact";
import { isNegative, isWhole, isZero } from "../../../src/domain/numbers/sign";
import { decimal, held, heldWide, RUNS } from "./exactNumbers";

describe("sign", () => {
  it("takes 5.00 for whole and 5.01 not", () => {
    expect(isWhole(scaled(500, 2))).toBe(true);
    expect(isWhole(scaled(501, 2))).toBe(false);
  });

  it("says the same of a number however it is held", () => {
    fc.assert(
      fc.property(decimal, (x) => {
        for (const number of [held(x), heldWide(x)]) {
          expect(isNegative(number)).toBe(x.units < 0n);
          expect(isZero(number)).toBe(x.units === 0n);
          expect(isWhole(number)).toBe(x.units % 10n ** BigInt(x.decimals) === 0n);
        }
      }),
      RUNS,
    );
  });
});
