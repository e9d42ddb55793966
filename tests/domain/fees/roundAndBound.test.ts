import { describe, expect, it } from "vitest";
import { roundAndBound, roundingSteps } from "../../../src/domain/fees/roundAndBound";
import { message } from "../../../src/domain/message";
import { toText } from "../../../src/domain/numbers/toText";
import { exact } from "../numbers/exactNumbers";

const BOUNDS = { minimum: exact(105), maximum: exact(995), unit: exact(10) };
const FIRST = message("tiered.sum", { amount: { kroner: exact(1) } });

describe("roundAndBound", () => {
  it.each([
    [500, "500", "formula"],
    [504.99, "500", "formula"],
    [505, "510", "formula"],
    [104, "105", "minimum"], // rounded to 100 first
    [105, "110", "formula"], // half goes up before the bound is looked at
    [995, "995", "maximum"], // rounded to 1 000 first; the bound is paid as it stands
  ])("makes %d kr %s, settled by the %s", (formula, amount, settledBy) => {
    const fee = roundAndBound(exact(formula), BOUNDS, [FIRST]);
    expect([toText(fee.amount), fee.settledBy]).toEqual([amount, settledBy]);
    expect(fee.steps[0]).toBe(FIRST);
  });

  it("says each thing it did", () => {
    const keys = (formula: number): string[] => roundAndBound(exact(formula), BOUNDS, []).steps.map(({ key }) => key);
    expect(keys(500)).toEqual(["fee.rounded"]);
    expect(keys(1)).toEqual(["fee.rounded", "fee.minimum"]);
    expect(keys(1000)).toEqual(["fee.rounded", "fee.maximum"]);
  });
});

describe("roundingSteps", () => {
  it("says nothing of an øre that changed nothing", () => {
    expect(roundingSteps(exact("1.01"), exact("1.01"), exact("0.01"))).toEqual([]);
    expect(roundingSteps(exact("1.005"), exact("1.01"), exact("0.01"))).toHaveLength(1);
    expect(roundingSteps(exact(5), exact(5), exact(1))).toHaveLength(1);
  });
});
