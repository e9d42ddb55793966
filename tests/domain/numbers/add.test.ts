import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { add } from "../../../src/domain/numbers/add";
import { isScaled, scaled } from "../../../src/domain/numbers/exact";
import { toText } from "../../../src/domain/numbers/toText";
import { aligned, decimal, exact, held, heldWide, plain, RUNS } from "./exactNumbers";

describe("add", () => {
  it("adds a tenth and two tenths to three tenths", () => {
    expect(toText(add(exact("0.1"), exact("0.2")))).toBe("0.3");
  });

  it("keeps an øre beside a milliard", () => {
    expect(toText(add(exact("1000000000"), exact("0.01")))).toBe("1000000000.01");
  });

  it("leaves Numbers at 2^53 and stays exact", () => {
    // 2^53 - 1 = 9007199254740991; a Number would give ...992 for both + 1 and + 2.
    const most = scaled(Number.MAX_SAFE_INTEGER, 0);
    expect(toText(add(most, exact(1)))).toBe("9007199254740992");
    expect(toText(add(most, exact(2)))).toBe("9007199254740993");
    expect(isScaled(add(most, exact(2)))).toBe(false);
  });

  it("stays exact where only bringing the two to one scale leaves 2^53", () => {
    // 9007199254740991 in units of 0.001 is past the guard.
    expect(toText(add(exact("9007199254740991"), exact("0.001")))).toBe("9007199254740991.001");
  });

  it("adds the largest and the smallest number a cell can hold without losing either", () => {
    const sum = toText(add(exact("1e+308"), exact("5e-324")));
    expect(sum).toBe(`1${"0".repeat(308)}.${"0".repeat(323)}5`);
  });

  it("gives the same sum scaled and wide, which is the sum in integers", () => {
    fc.assert(
      fc.property(decimal, decimal, (x, y) => {
        const { a, b, decimals } = aligned(x, y);
        const expected = plain({ units: a + b, decimals });
        expect(toText(add(held(x), held(y)))).toBe(expected);
        expect(toText(add(heldWide(x), heldWide(y)))).toBe(expected);
        expect(toText(add(held(x), heldWide(y)))).toBe(expected);
      }),
      RUNS,
    );
  });
});
