import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { roundToUnit, roundUnits } from "../../../src/domain/numbers/roundToUnit";
import { toText } from "../../../src/domain/numbers/toText";
import { aligned, decimal, exact, held, heldWide, plain, positiveDecimal, RUNS } from "./exactNumbers";

describe("roundToUnit", () => {
  it.each([
    // amount, unit, rounded
    ["2.005", "0.01", "2.01"], // floating point has 2.005 as a little less and gives 2
    ["2.0049999", "0.01", "2"],
    ["-2.005", "0.01", "-2.01"], // half goes away from zero, not upwards
    ["-2.0049", "0.01", "-2"],
    ["261960", "10000", "260000"], // Osterøy, Digi Vestland
    ["265000", "10000", "270000"],
    ["-265000", "10000", "-270000"],
    ["262499.99", "5000", "260000"],
    ["262500", "5000", "265000"],
    ["10", "7", "7"], // 10 is 3 above 7 and 4 below 14
    ["10.5", "7", "14"],
    ["11", "7", "14"],
    ["-10.5", "7", "-14"],
    ["0.5", "1", "1"],
    ["0.49", "1", "0"],
    ["1", "0.3", "0.9"], // 0.3 x 3, not 0.8999999999999999
    ["0", "10000", "0"],
    ["9007199254740991", "2", "9007199254740992"], // 2^53 - 1 is odd, so it is half way
    ["9007199254740993", "10", "9007199254740990"],
    ["1e+21", "7", "1000000000000000000001"], // 10^21 is 1 less than a multiple of 7
  ])("rounds %s to the nearest %s: %s", (amount, unit, expected) => {
    expect(toText(roundToUnit(exact(amount), exact(unit)))).toBe(expected);
  });

  it("gives the nearest multiple, half away from zero, the same scaled and wide", () => {
    fc.assert(
      fc.property(decimal, positiveDecimal, (x, step) => {
        const { a, b: unit, decimals } = aligned(x, step);
        const size = a < 0n ? -a : a;
        const multiples = (2n * size + unit) / (2n * unit); // floor(size / unit + 1/2)
        const rounded = multiples * unit * (a < 0n ? -1n : 1n);
        const expected = plain({ units: rounded, decimals });
        expect(toText(roundToUnit(held(x), held(step)))).toBe(expected);
        expect(toText(roundToUnit(heldWide(x), heldWide(step)))).toBe(expected);
      }),
      RUNS,
    );
  });
});

describe("roundUnits", () => {
  it("finds the multiple below exactly for whole numbers up to 2^53, whatever the quotient rounds to", () => {
    const large = fc.integer({ min: Number.MAX_SAFE_INTEGER - 10_000, max: Number.MAX_SAFE_INTEGER });
    const unit = fc.oneof(fc.integer({ min: 1, max: 1000 }), fc.integer({ min: 1, max: Number.MAX_SAFE_INTEGER }));
    fc.assert(
      fc.property(large, unit, (units, step) => {
        const expected = ((2n * BigInt(units) + BigInt(step)) / (2n * BigInt(step))) * BigInt(step);
        const rounded = roundUnits(units, step);
        // Past the guard the caller looks no further than that it is past it.
        if (expected <= BigInt(Number.MAX_SAFE_INTEGER)) expect(BigInt(rounded)).toBe(expected);
        else expect(rounded).toBeGreaterThan(Number.MAX_SAFE_INTEGER);
      }),
      RUNS,
    );
  });
});
