import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { negate, subtract } from "../../../src/domain/numbers/subtract";
import { toNumber } from "../../../src/domain/numbers/toNumber";
import { toText } from "../../../src/domain/numbers/toText";
import { aligned, decimal, exact, held, heldWide, plain, RUNS } from "./exactNumbers";

describe("subtract", () => {
  it("takes 0.9 from 1 and leaves a tenth", () => {
    expect(toText(subtract(exact(1), exact("0.9")))).toBe("0.1");
  });

  it("leaves a plain 0, which no cell shows as -0", () => {
    expect(Object.is(toNumber(subtract(exact(3), exact(3))), 0)).toBe(true);
    expect(Object.is(toNumber(negate(exact(0))), 0)).toBe(true);
  });

  it("gives the same difference scaled and wide, which is the difference in integers", () => {
    fc.assert(
      fc.property(decimal, decimal, (x, y) => {
        const { a, b, decimals } = aligned(x, y);
        const expected = plain({ units: a - b, decimals });
        expect(toText(subtract(held(x), held(y)))).toBe(expected);
        expect(toText(subtract(heldWide(x), heldWide(y)))).toBe(expected);
      }),
      RUNS,
    );
  });
});
