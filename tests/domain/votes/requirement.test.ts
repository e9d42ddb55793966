import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Exact } from "../../../src/domain/numbers/exact";
import { toText } from "../../../src/domain/numbers/toText";
import { fewestVotes, meets } from "../../../src/domain/votes/requirement";
import { readShare, type Share } from "../../../src/domain/votes/share";
import { exact } from "../numbers/exactNumbers";
import { fewest, SHARES } from "./secondTable";

function share(text: string): Share {
  const read = readShare(text);
  if (!read.ok || read.value === null) throw new Error(`${text} is not read`);
  return read.value;
}

function required(base: string | number, text: string): string {
  return toText(fewestVotes(exact(base), share(text)));
}

describe("fewestVotes", () => {
  it("is 4 of 7 for a majority: a formula in use elsewhere gave 5 of every odd base", () => {
    expect(required(7, "majority")).toBe("4");
  });

  it("is 6 of 9 for two thirds: floating point elsewhere gave 7", () => {
    expect(required(9, "2/3")).toBe("6");
    expect(required(9, ">2/3")).toBe("7");
  });

  it("is 55, 99 and 110 of 100, 180 and 200 for 55 in a hundred, where 0.55 x n rounded up is one more", () => {
    expect(["100", "180", "200"].map((base) => required(base, "55/100"))).toEqual(["55", "99", "110"]);
  });

  it("is 26 of 52 for half, and 27 for more than half", () => {
    expect(required(52, "1/2")).toBe("26");
    expect(required(52, "majority")).toBe("27");
    expect(required(52, ">1/2")).toBe("27");
  });

  it("is all for unanimity, parts of votes included", () => {
    expect(required("7.5", "unanimous")).toBe("7.5");
  });

  it("is a whole number where votes come in parts: of 7.5 a majority is 4", () => {
    expect(required("7.5", "majority")).toBe("4");
  });

  it("agrees with counting upwards, for every base up to 1000", () => {
    for (const text of SHARES) {
      for (let base = 0; base <= 1000; base += 1) expect(required(base, text)).toBe(String(fewest(base, text)));
    }
  });

  it("is enough, and one less is not", () => {
    const anyShare: fc.Arbitrary<Share> = fc.oneof(
      fc.constantFrom<Share>({ kind: "majority" }, { kind: "unanimous" }),
      fc.integer({ min: 2, max: 10_000 }).chain((denominator) =>
        fc.record({
          kind: fc.constantFrom("atLeast" as const, "moreThan" as const),
          numerator: fc.integer({ min: 1, max: denominator - 1 }),
          denominator: fc.constant(denominator),
        }),
      ),
    );
    fc.assert(
      fc.property(fc.bigInt(1n, 10n ** 18n), anyShare, (base, one) => {
        const least = fewestVotes(exact(base.toString()), one);
        const oneLess = exact((BigInt(toText(least)) - 1n).toString());
        const whole: Exact = exact(base.toString());
        expect(meets(least, whole, one)).toBe(true);
        expect(meets(oneLess, whole, one)).toBe(false);
      }),
      { numRuns: 2000 },
    );
  });
});

describe("meets", () => {
  it("compares parts of votes exactly: 0.3 is three tenths of 1, no less", () => {
    expect(meets(exact("0.3"), exact(1), share("3/10"))).toBe(true);
    expect(meets(exact("0.2999999999999999"), exact(1), share("3/10"))).toBe(false);
  });
});
