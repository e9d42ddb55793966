import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Exact, scaled } from "../../../src/domain/numbers/exact";
import { parse } from "../../../src/domain/numbers/parse";
import { roundToUnit } from "../../../src/domain/numbers/roundToUnit";
import { toNumber } from "../../../src/domain/numbers/toNumber";
import { isInMillionths, isSettled } from "../../../src/workbook/native/isSettled";

function exact(text: string): Exact {
  const number = parse(text);
  if (number === null) throw new Error(text);
  return number;
}

const settled = (amount: string, unit = "0.01", largest = amount, roundings = 5): boolean =>
  isSettled(exact(amount), exact(unit), { largest: exact(largest), roundings });

describe("isSettled", () => {
  it("is so with at most six decimals, at the middle and beside it", () => {
    expect(settled("12.345")).toBe(true);
    expect(settled("12.344999")).toBe(true);
    expect(settled("12.345001")).toBe(true);
  });

  it("is not so just below the middle, where a millionth more is above it", () => {
    expect(settled("12.3449999")).toBe(false);
    expect(settled("-12.3449999")).toBe(false);
    expect(settled("12.3450009")).toBe(true);
    expect(settled("12.3449989")).toBe(true);
  });

  it("is so as far as what is off stays below half a millionth", () => {
    expect(settled("100000000")).toBe(true);
    expect(settled("100000000.01")).toBe(false);
    expect(settled("1", "1", "100000000", 36)).toBe(true);
    expect(settled("1", "1", "100000000", 37)).toBe(false);
    expect(settled("1", "1", "1000000000", 4)).toBe(false);
  });

  it("asks for a unit of whole millionths, up to 100 million", () => {
    expect(settled("5", "0.000001")).toBe(true);
    expect(settled("5", "0.0000015")).toBe(false);
    expect(settled("5", "100000001")).toBe(false);
  });

  it("means what it says of binary arithmetic that is off by as much as it may be", () => {
    const cases = fc.record({
      millionths: fc.oneof(fc.integer({ min: 1, max: 1e14 }), fc.integer({ min: 1, max: 1e9 })),
      unit: fc.constantFrom(10_000, 50_000, 500_000, 3_000_000, 10_000_000_000),
      isMiddle: fc.boolean(),
      off: fc.constantFrom(-0.4, 0, 0.4),
    });
    fc.assert(
      fc.property(cases, ({ millionths, unit, isMiddle, off }) => {
        const amount = isMiddle ? Math.min(1e14, Math.floor(millionths / unit) * unit + unit / 2) : millionths;
        const [exactAmount, exactUnit] = [scaled(amount, 6), scaled(unit, 6)];
        expect(isSettled(exactAmount, exactUnit, { largest: exactAmount, roundings: 3 })).toBe(true);
        // As the formula goes on from there.
        const rounded = (Math.round(Math.round(amount + off) / unit) * unit) / 1e6;
        expect(rounded).toBe(toNumber(roundToUnit(exactAmount, exactUnit)));
      }),
      { numRuns: 2_000 },
    );
  });
});

describe("isInMillionths", () => {
  it("tells six decimals from seven", () => {
    expect(isInMillionths(exact("1.000001"))).toBe(true);
    expect(isInMillionths(exact("1.0000001"))).toBe(false);
    expect(isInMillionths(exact("0"))).toBe(true);
  });
});
