import { describe, expect, it } from "vitest";
import type { Cell } from "../../../src/domain/cell";
import type { FeeTerm } from "../../../src/domain/fees/feeRule";
import { ORE } from "../../../src/domain/ore";
import { readFeeRule } from "../../../src/domain/fees/readFeeRule";
import { exact } from "../numbers/exactNumbers";

const NO_TERMS: Readonly<Record<FeeTerm, Cell>> = { base: null, rate: null, minimum: null, maximum: null, unit: null };

describe("readFeeRule", () => {
  it("reads terms as people write them", () => {
    const cells = { ...NO_TERMS, base: "kr. 100.000,-", rate: 20, maximum: "500 000kr", unit: "10\u00a0000" };
    expect(readFeeRule("basePlus", cells)).toEqual({
      ok: true,
      value: { base: exact(100_000), rate: exact(20), minimum: null, maximum: exact(500_000), unit: exact(10_000) },
    });
  });

  it("needs a rate, and a base where the model has one", () => {
    expect(readFeeRule("perCapita", NO_TERMS)).toEqual({
      ok: false,
      term: "rate",
      problem: { key: "parameter.missing", params: {} },
    });
    expect(readFeeRule("basePlus", { ...NO_TERMS, rate: 20 })).toEqual({
      ok: false,
      term: "base",
      problem: { key: "parameter.missing", params: {} },
    });
    expect(readFeeRule("basePlus", { ...NO_TERMS, base: 1 })).toMatchObject({ ok: false, term: "rate" });
  });

  it("pays no heed to a base where the model has none", () => {
    expect(readFeeRule("perCapita", { ...NO_TERMS, base: "nonsense", rate: 3 })).toEqual({
      ok: true,
      value: { base: null, rate: exact(3), minimum: null, maximum: null, unit: ORE },
    });
  });

  it.each(["base", "rate", "minimum", "maximum", "unit"] as const)("names the %s that cannot be read", (term) => {
    const cells = { ...NO_TERMS, base: 1, rate: 1, [term]: "1.500" };
    expect(readFeeRule("basePlus", cells)).toEqual({
      ok: false,
      term,
      problem: { key: "number.ambiguous", params: { text: "1.500" } },
    });
  });
});
