import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { toText } from "../../../src/domain/numbers/toText";
import { wholeQuotient } from "../../../src/domain/numbers/wholeQuotient";
import { aligned, decimal, exact, held, heldWide, positiveDecimal, RUNS } from "./exactNumbers";

describe("wholeQuotient", () => {
  it("divides without decimals", () => {
    expect(toText(wholeQuotient(exact(18), exact(3)))).toBe("6");
    expect(toText(wholeQuotient(exact(17), exact(3)))).toBe("5");
    expect(toText(wholeQuotient(exact("0.3"), exact("0.1")))).toBe("3"); // 2.9999999999999996 in floating point
  });

  it("is the quotient in integers, scaled and wide", () => {
    fc.assert(
      fc.property(decimal, positiveDecimal, (x, y) => {
        const dividend = { units: x.units < 0n ? -x.units : x.units, decimals: x.decimals };
        const { a, b } = aligned(dividend, y);
        expect(toText(wholeQuotient(held(dividend), held(y)))).toBe((a / b).toString());
        expect(toText(wholeQuotient(heldWide(dividend), heldWide(y)))).toBe((a / b).toString());
      }),
      RUNS,
    );
  });
});
