import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { sum } from "../../../src/domain/numbers/sum";
import { toText } from "../../../src/domain/numbers/toText";
import { aligned, decimal, exact, held, type Decimal, plain } from "./exactNumbers";

describe("sum", () => {
  it("is 0 of none", () => {
    expect(toText(sum([]))).toBe("0");
  });

  it("adds ten tenths to one", () => {
    // 0.9999999999999999 in floating point
    expect(toText(sum(Array.from({ length: 10 }, () => exact("0.1"))))).toBe("1");
  });

  it("does not depend on the order, and is the sum in integers", () => {
    const NOTHING: Decimal = { units: 0n, decimals: 0 };
    fc.assert(
      fc.property(fc.array(decimal, { maxLength: 12 }), (all) => {
        const total = all.reduce((x, y) => {
          const { a, b, decimals } = aligned(x, y);
          return { units: a + b, decimals };
        }, NOTHING);
        expect(toText(sum(all.map(held)))).toBe(plain(total));
        expect(toText(sum([...all].reverse().map(held)))).toBe(plain(total));
      }),
      { numRuns: 1000 },
    );
  });
});
