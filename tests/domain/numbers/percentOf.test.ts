import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { percentOf } from "../../../src/domain/numbers/percentOf";
import { toText } from "../../../src/domain/numbers/toText";
import { aligned, decimal, exact, held, positiveDecimal, RUNS } from "./exactNumbers";

const percent = (part: string | number, of: string | number): string | null => {
  const found = percentOf(exact(part), exact(of));
  return found === null ? null : toText(found);
};

describe("percentOf", () => {
  it.each([
    [260_000, 10_370_000, "2.5"], // 2.507…
    [1, 3, "33.3"],
    [2, 3, "66.7"],
    [1, 8, "12.5"],
    [1, 16, "6.3"], // 6.25: half a tenth away from zero
    [-1, 16, "-6.3"],
    [0, 5, "0"],
    [15, 10, "150"],
  ])("%s of %s is %s per cent", (part, of, expected) => {
    expect(percent(part, of)).toBe(expected);
  });

  it.each([
    [5, 0],
    [5, -10],
  ])("says nothing of %s in %s", (part, of) => {
    expect(percent(part, of)).toBeNull();
  });

  it("is the rounded quotient in integers", () => {
    fc.assert(
      fc.property(decimal, positiveDecimal, (x, y) => {
        const { a, b } = aligned(x, y);
        const size = a < 0n ? -a : a;
        const tenths = (2n * 1_000n * size + b) / (2n * b);
        const found = percentOf(held(x), held(y));
        const sign = a < 0n && tenths > 0n ? "-" : "";
        const text = `${tenths / 10n}${tenths % 10n === 0n ? "" : `.${tenths % 10n}`}`;
        expect(found === null ? null : toText(found)).toBe(sign + text);
      }),
      RUNS,
    );
  });
});
