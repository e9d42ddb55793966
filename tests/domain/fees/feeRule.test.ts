import { describe, expect, it } from "vitest";
import { basePlus } from "../../../src/domain/fees/basePlus";
import { feeRule, type FeeTerms } from "../../../src/domain/fees/feeRule";
import { ORE } from "../../../src/domain/ore";
import { perCapita } from "../../../src/domain/fees/perCapita";
import { toText } from "../../../src/domain/numbers/toText";
import { exact } from "../numbers/exactNumbers";

const RATE_ONLY: FeeTerms = { base: null, rate: exact(3), minimum: null, maximum: null, unit: null };

describe("feeRule", () => {
  it("rounds to the øre where no unit is given", () => {
    expect(toText(ORE)).toBe("0.01");
    expect(feeRule(RATE_ONLY)).toEqual({ ok: true, value: { ...RATE_ONLY, unit: ORE } });
  });

  it("takes a minimum, maximum or unit of 0 for left out", () => {
    const zero = exact(0);
    expect(feeRule({ ...RATE_ONLY, minimum: zero, maximum: zero, unit: zero })).toEqual({
      ok: true,
      value: { ...RATE_ONLY, unit: ORE },
    });
  });

  it("keeps a base of 0: it is written, and its reader is told of it", () => {
    expect(feeRule({ ...RATE_ONLY, base: exact(0) })).toMatchObject({ ok: true, value: { base: exact(0) } });
  });

  it.each(["base", "rate", "minimum", "maximum", "unit"] as const)("refuses a %s less than 0", (term) => {
    const value = exact("-0.01");
    expect(feeRule({ ...RATE_ONLY, [term]: value })).toEqual({
      ok: false,
      term,
      problem: { key: "number.negative", params: { value } },
    });
  });

  it("refuses a minimum above the maximum, and takes them equal", () => {
    const bounds = { minimum: exact(1001), maximum: exact(1000) };
    expect(feeRule({ ...RATE_ONLY, ...bounds })).toEqual({
      ok: false,
      term: "minimum",
      problem: {
        key: "terms.minimumAboveMaximum",
        params: { minimum: { kroner: exact(1001) }, maximum: { kroner: exact(1000) } },
      },
    });
    expect(feeRule({ ...RATE_ONLY, minimum: exact(1000), maximum: exact(1000) })).toMatchObject({ ok: true });
  });
});

describe("perCapita", () => {
  it("has no base at all", () => {
    const { base, ...terms } = RATE_ONLY;
    expect(base).toBeNull();
    expect(perCapita(terms)).toMatchObject({ ok: true, value: { base: null, rate: exact(3) } });
  });
});

describe("basePlus", () => {
  it("has a base", () => {
    expect(basePlus({ ...RATE_ONLY, base: exact(100_000) })).toMatchObject({
      ok: true,
      value: { base: exact(100_000) },
    });
  });
});
