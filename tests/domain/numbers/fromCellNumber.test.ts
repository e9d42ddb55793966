import DecimalJs from "decimal.js";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fromCellNumber } from "../../../src/domain/numbers/fromCellNumber";
import { toNumber } from "../../../src/domain/numbers/toNumber";
import { toText } from "../../../src/domain/numbers/toText";
import { RUNS } from "./exactNumbers";

describe("fromCellNumber", () => {
  it.each([
    [0.1 + 0.2, "0.3"], // 0.30000000000000004
    [1.1 * 3, "3.3"],
    [0.615, "0.615"],
    [4.35 * 100, "435"], // 434.99999999999994
    [1e15, "1000000000000000"],
    [999_999_999_999_999, "999999999999999"], // the last whole number with 15 digits
    [1_234_567_890_123_456, "1234567890123460"], // Excel shows no 16th digit
    [123_456_789_012_345.6, "123456789012346"],
    [2 ** 53, "9007199254740990"],
    [-31_373.5, "-31373.5"],
    [0, "0"],
    [-0, "0"],
    [1e-7, "0.0000001"],
    [1.5e300, `15${"0".repeat(299)}`],
    [5e-324, `0.${"0".repeat(323)}494065645841247`],
  ])("reads %d as %s", (cell, expected) => {
    expect(toText(fromCellNumber(cell))).toBe(expected);
  });

  const finite = fc.oneof(
    fc.double({ noNaN: true, noDefaultInfinity: true }),
    fc.double({ min: -1e7, max: 1e7, noNaN: true }),
    fc.maxSafeInteger(),
    fc.maxSafeInteger().map((units) => units / 100),
  );

  it("keeps 15 significant digits, and of those the nearest to what the cell holds", () => {
    // A class of its own with room for every digit of a double; the product's is not used.
    const Wide = DecimalJs.clone({ precision: 1100, toExpNeg: -9e15, toExpPos: 9e15 });
    fc.assert(
      fc.property(finite, (cell) => {
        const read = new Wide(toText(fromCellNumber(cell)));
        expect(read.precision()).toBeLessThanOrEqual(15);
        if (cell === 0) return;
        const held = exactValueOf(cell, Wide);
        const lastDigit = new Wide(10).pow(read.isZero() ? 0 : read.e - 14);
        // At a power of ten the digits below are ten times finer, so the bound holds for the coarser side only.
        expect(read.minus(held).abs().times(2).lessThanOrEqualTo(lastDigit)).toBe(true);
      }),
      RUNS,
    );
  });

  it("reads its own number again as the same", () => {
    fc.assert(
      fc.property(finite, (cell) => {
        const read = fromCellNumber(cell);
        const again = toNumber(read);
        if (Number.isFinite(again)) expect(toText(fromCellNumber(again))).toBe(toText(read));
      }),
      RUNS,
    );
  });
});

/** The value of a double to its last binary digit: the shortest text that names it says less. */
function exactValueOf(value: number, Wide: typeof DecimalJs): DecimalJs {
  const bits = new DataView(new ArrayBuffer(8));
  bits.setFloat64(0, value);
  const high = bits.getUint32(0);
  const exponentBits = (high >>> 20) & 0x7ff;
  const fraction = (BigInt(high & 0xfffff) << 32n) | BigInt(bits.getUint32(4));
  const significand = exponentBits === 0 ? fraction : fraction | (1n << 52n);
  const exponent = Math.max(exponentBits, 1) - 1075;
  const size = new Wide(significand.toString()).times(new Wide(2).pow(exponent));
  return value < 0 ? size.negated() : size;
}
