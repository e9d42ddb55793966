import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { onOneScale } from "../../../src/domain/numbers/onOneScale";
import { decimal, exact, held, heldWide } from "./exactNumbers";

function units(...numbers: readonly string[]): unknown {
  const common = onOneScale(numbers.map(exact));
  return common === null ? null : [common.scale, ...common.units];
}

describe("onOneScale", () => {
  it("counts all in units of the finest", () => {
    expect(units("1", "0.25", "-2.5")).toEqual([2, 100, 25, -250]);
    expect(units()).toEqual([0]);
  });

  it("does without where one of them does not fit, or is wide", () => {
    expect(units("9007199254740991")).toEqual([0, Number.MAX_SAFE_INTEGER]);
    expect(units("9007199254740991", "0.1")).toBeNull();
    expect(units("1", "1e-25")).toBeNull();
  });

  it("is the numbers themselves, wherever it is not null", () => {
    fc.assert(
      fc.property(fc.array(decimal, { maxLength: 6 }), (numbers) => {
        const common = onOneScale(numbers.map(held));
        expect(onOneScale(numbers.map(heldWide))).toEqual(numbers.length === 0 ? common : null);
        fc.pre(common !== null);
        for (const [index, { units: own, decimals }] of numbers.entries()) {
          expect(BigInt(common.units[index] ?? NaN)).toBe(own * 10n ** BigInt(common.scale - decimals));
        }
      }),
      { numRuns: 2000 },
    );
  });
});
