import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isScaled } from "../../../src/domain/numbers/exact";
import { toText } from "../../../src/domain/numbers/toText";
import { decimalsOf, wholeUnits } from "../../../src/domain/numbers/wholeUnits";
import { decimal, exact, held, heldWide, RUNS } from "./exactNumbers";

describe("wholeUnits", () => {
  it.each([
    ["0.125", 3, "125"],
    ["12.5", 3, "12500"],
    ["-0.01", 2, "-1"],
    ["9007199254740991", 1, "90071992547409910"],
    ["1e-25", 25, "1"],
  ])("counts %s in units of 10^-%i: %s", (text, scale, expected) => {
    expect(toText(wholeUnits(exact(text), scale))).toBe(expected);
  });

  it("counts the same scaled and wide, and holds it as a Number where that is possible", () => {
    fc.assert(
      fc.property(decimal, fc.integer({ min: 0, max: 30 }), (x, more) => {
        const scale = x.decimals + more;
        const expected = x.units * 10n ** BigInt(more);
        const size = expected < 0n ? -expected : expected;
        for (const number of [held(x), heldWide(x)]) {
          const counted = wholeUnits(number, scale);
          expect(toText(counted)).toBe(expected.toString());
          expect(isScaled(counted)).toBe(size <= BigInt(Number.MAX_SAFE_INTEGER));
        }
      }),
      RUNS,
    );
  });
});

describe("decimalsOf", () => {
  it("is how many there are", () => {
    expect(["5", "0.5", "1.25", "1e-30", "1e+30"].map((text) => decimalsOf(exact(text)))).toEqual([0, 1, 2, 30, 0]);
  });
});
