import { describe, expect, it } from "vitest";
import type { Cell } from "../../../src/domain/cell";
import type { FeeRule } from "../../../src/domain/fees/feeRule";
import { readFeeRule } from "../../../src/domain/fees/readFeeRule";
import { isExactAsNative } from "../../../src/workbook/native/isExactAsNative";

const NONE = { base: null, minimum: null, maximum: null, unit: null };

function rule(rate: Cell, unit: Cell = null): FeeRule {
  const read = readFeeRule("perCapita", { ...NONE, rate, unit });
  if (!read.ok) throw new Error(read.problem.key);
  return read.value;
}

describe("isExactAsNative", () => {
  it("is sure of numbers with up to six decimals in all, and of what is blank", () => {
    expect(isExactAsNative(8_098, null, rule(20, 10_000))).toBe(true);
    expect(isExactAsNative(8_098, 0, rule("3.123456", "0.000001"))).toBe(true);
    expect(isExactAsNative(null, null, rule(20))).toBe(true);
    expect(isExactAsNative("", "", rule(20))).toBe(true);
    expect(isExactAsNative("", 9_100_000, rule(20))).toBe(true);
  });

  it("is sure of what is an error both ways", () => {
    expect(isExactAsNative(0, null, rule(20))).toBe(true);
    expect(isExactAsNative(-1, null, rule(20))).toBe(true);
    expect(isExactAsNative("mange", null, rule(20))).toBe(true);
    expect(isExactAsNative(8_098, "noe", rule(20))).toBe(true);
    expect(isExactAsNative({ error: "#N/A" }, 5, rule(20))).toBe(true);
  });

  it("is not sure of text that only the custom functions read, nor of spaces they pass over", () => {
    expect(isExactAsNative("8 098", null, rule(20))).toBe(false);
    expect(isExactAsNative(8_098, "0 kr", rule(20))).toBe(false);
    expect(isExactAsNative(8_098, "9,1 millioner", rule(20))).toBe(false);
    expect(isExactAsNative(" ", null, rule(20))).toBe(false);
    expect(isExactAsNative(8_098, " ", rule(20))).toBe(false);
  });

  it("is sure of more decimals only away from the middle", () => {
    expect(isExactAsNative(1, null, rule("12.3421234567"))).toBe(true);
    // Both round to 12.345000, which is the middle; only the second is above it.
    expect(isExactAsNative(1, null, rule("12.3449999999"))).toBe(false);
    expect(isExactAsNative(1, null, rule("12.3450000001"))).toBe(true);
  });

  it("is not sure of amounts far above 70 million, nor of units that are too large or too fine", () => {
    expect(isExactAsNative(70_000_000, null, rule(1))).toBe(true);
    expect(isExactAsNative(75_000_000, null, rule(1))).toBe(false);
    expect(isExactAsNative(5, null, rule(1, 100_000_000))).toBe(true);
    expect(isExactAsNative(5, null, rule(1, 100_000_001))).toBe(false);
    expect(isExactAsNative(5, null, rule(1, "0.0000001"))).toBe(false);
  });
});
