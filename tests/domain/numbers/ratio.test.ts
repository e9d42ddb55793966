import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isScaled } from "../../../src/domain/numbers/exact";
import { compareRatios, ratio, ratioText, ratioToNumber } from "../../../src/domain/numbers/ratio";
import { toText } from "../../../src/domain/numbers/toText";
import { aligned, decimal, exact, held, heldWide, positiveDecimal, RUNS } from "./exactNumbers";

function written(over: string, under: string): string {
  return ratioText(ratio(exact(over), exact(under)));
}

const amount = decimal.map(({ units, decimals }) => ({ units: units < 0n ? -units : units, decimals }));

describe("ratio", () => {
  it.each([
    ["6", "4", "3/2"],
    ["0.125", "1", "1/8"],
    ["6170000", "308500", "20"],
    ["6170000", "308400", "15425/771"],
    ["20", "0.5", "40"],
    ["0", "17", "0"],
    ["1e+30", "3e+30", "1/3"],
    ["9007199254740993", "9007199254740993", "1"],
  ])("%s over %s is %s in lowest terms", (over, under, expected) => {
    expect(written(over, under)).toBe(expected);
  });

  it("holds terms that fit as Numbers, however large what it was made of", () => {
    const { numerator, denominator } = ratio(exact("3e+30"), exact("7e+30"));
    expect([isScaled(numerator), isScaled(denominator)]).toEqual([true, true]);
  });

  it("is the same number, has nothing in common above and below, and is the same scaled and wide", () => {
    fc.assert(
      fc.property(amount, positiveDecimal, (over, under) => {
        const { a, b } = aligned(over, under);
        const narrow = ratio(held(over), held(under));
        const [n, d] = [BigInt(toText(narrow.numerator)), BigInt(toText(narrow.denominator))];
        expect(n * b).toBe(d * a);
        let [x, y] = [n, d];
        while (y !== 0n) [x, y] = [y, x % y];
        expect(x).toBe(1n);
        expect(ratioText(ratio(heldWide(over), heldWide(under)))).toBe(ratioText(narrow));
      }),
      { numRuns: 1000 },
    );
  });
});

describe("compareRatios", () => {
  it("tells apart what floating point does not", () => {
    const third = ratio(exact(1), exact(3));
    const nearly = ratio(exact("333333333333333333"), exact("1000000000000000000"));
    expect(ratioToNumber(third)).toBe(ratioToNumber(nearly));
    expect(compareRatios(third, nearly)).toBeGreaterThan(0);
    expect(compareRatios(nearly, third)).toBeLessThan(0);
    expect(compareRatios(third, ratio(exact("0.2"), exact("0.6")))).toBe(0);
  });
});

describe("ratioToNumber", () => {
  it("is the nearest Number: no neighbour is nearer", () => {
    fc.assert(
      fc.property(fc.bigInt(1n, 10n ** 25n), fc.bigInt(1n, 10n ** 25n), (over, under) => {
        const number = ratioToNumber(ratio(exact(over.toString()), exact(under.toString())));
        // In 2^-200ths, in which every Number here is whole.
        const inParts = (value: number): bigint => {
          let [part, exponent] = [value, 0];
          while (!Number.isInteger(part)) [part, exponent] = [part * 2, exponent + 1];
          return BigInt(part) << BigInt(200 - exponent);
        };
        const distance = (value: number): bigint => {
          const gap = inParts(value) * under - (over << 200n);
          return gap < 0n ? -gap : gap;
        };
        const ulp = 2 ** (Math.floor(Math.log2(number)) - 52);
        expect(distance(number) <= distance(number + ulp)).toBe(true);
        expect(distance(number) <= distance(number - ulp / 2)).toBe(true);
      }),
      RUNS,
    );
  });

  it("is infinite where no Number is large enough, and 0 where there is nothing", () => {
    expect(ratioToNumber(ratio(exact("1e+308"), exact("1e-10")))).toBe(Infinity);
    expect(ratioToNumber(ratio(exact(0), exact(3)))).toBe(0);
  });
});
