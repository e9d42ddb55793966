import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { toNumber } from "../../../src/domain/numbers/toNumber";
import { decimal, exact, held, heldWide, plain, RUNS } from "./exactNumbers";

describe("toNumber", () => {
  it("gives what the same digits typed into a cell would", () => {
    expect(toNumber(exact("0.3"))).toBe(0.3);
    expect(toNumber(exact("150000.5"))).toBe(150_000.5);
    expect(toNumber(exact("9007199254740993"))).toBe(9_007_199_254_740_992); // half way; ties go to the even neighbour
  });

  it("is infinite where no Number is large enough, so that its caller can tell", () => {
    expect(toNumber(exact("1e+309"))).toBe(Infinity);
  });

  it("is the nearest Number there is", () => {
    fc.assert(
      fc.property(decimal, (x) => {
        expect(toNumber(held(x))).toBe(Number(plain(x)));
        expect(toNumber(heldWide(x))).toBe(Number(plain(x)));
      }),
      RUNS,
    );
  });
});
