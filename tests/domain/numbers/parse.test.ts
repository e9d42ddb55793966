import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isScaled } from "../../../src/domain/numbers/exact";
import { parse } from "../../../src/domain/numbers/parse";
import { toText } from "../../../src/domain/numbers/toText";
import { decimal, plain, RUNS } from "./exactNumbers";

describe("parse", () => {
  it.each([
    ["-12.5", "-12.5"],
    ["1.500", "1.5"],
    ["1.5e+21", "1500000000000000000000"],
    ["1e-7", "0.0000001"],
    ["4.94065645841247e-324", `0.${"0".repeat(323)}494065645841247`],
    ["-0", "0"],
    ["0.0", "0"],
  ])("reads %s", (text, expected) => {
    const number = parse(text);
    expect(number === null ? null : toText(number)).toBe(expected);
  });

  it.each(["", " 1", "1 000", "1,5", "1.", ".5", "kr 5", "0x10", "Infinity", "NaN", "1e", "--1", "+1"])(
    "takes no notice of %j, which programs do not write",
    (text) => {
      expect(parse(text)).toBeNull();
    },
  );

  it("holds what fits below 2^53 in a Number, and nothing else", () => {
    expect(isScaled(parse("9007199254740991") ?? never())).toBe(true);
    expect(isScaled(parse("9007199254740992") ?? never())).toBe(false);
    // 18 digits, of which the last two are zeros that say nothing
    expect(isScaled(parse("90071992547409.9100") ?? never())).toBe(true);
  });

  it("reads back what toText writes", () => {
    fc.assert(
      fc.property(decimal, (x) => {
        expect(toText(parse(plain(x)) ?? never())).toBe(plain(x));
      }),
      RUNS,
    );
  });
});

function never(): never {
  throw new Error("parse gave nothing");
}
