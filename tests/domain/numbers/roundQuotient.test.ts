import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { roundQuotient } from "../../../src/domain/numbers/roundQuotient";
import { toText } from "../../../src/domain/numbers/toText";
import { decimal, exact, held, heldWide, plain, positiveDecimal, RUNS } from "./exactNumbers";

describe("roundQuotient", () => {
  it.each([
    ["100", "3", "0.01", "33.33"],
    ["200", "3", "0.01", "66.67"],
    ["1", "8", "0.01", "0.13"], // 0.125, half goes away from zero
    ["-1", "8", "0.01", "-0.13"],
    ["1299999", "12", "1", "108333"],
    ["0", "365", "1", "0"],
  ])("%s / %s to the nearest %s is %s", (a, b, unit, expected) => {
    expect(toText(roundQuotient(exact(a), exact(b), exact(unit)))).toBe(expected);
  });

  it("is what integers give, scaled and wide", () => {
    fc.assert(
      fc.property(decimal, positiveDecimal, positiveDecimal, (x, y, step) => {
        const scale = 10n ** 90n;
        const size = (x.units < 0n ? -x.units : x.units) * (scale / 10n ** BigInt(x.decimals));
        const under = y.units * step.units * (scale / 10n ** BigInt(y.decimals + step.decimals));
        const multiples = ((2n * size + under) / (2n * under)) * (x.units < 0n ? -1n : 1n);
        const expected = plain({ units: multiples * step.units, decimals: step.decimals });
        expect(toText(roundQuotient(held(x), held(y), held(step)))).toBe(expected);
        expect(toText(roundQuotient(heldWide(x), heldWide(y), heldWide(step)))).toBe(expected);
      }),
      RUNS,
    );
  });
});
