import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Cell } from "../../../src/domain/cell";
import type { FeeCell } from "../../../src/domain/fees/feeCell";
import { feeColumn } from "../../../src/domain/fees/feeColumn";
import type { FeeRule } from "../../../src/domain/fees/feeRule";
import { memberFee } from "../../../src/domain/fees/memberFee";
import { toNumber } from "../../../src/domain/numbers/toNumber";
import { DIGI_VESTLAND, feeInIntegers, heldRule, integerRule, population, ruleOf } from "./feeRules";

/** What a cell should show, by the way that explains itself step by step. */
function byMemberFee(inhabitants: Cell, agreed: Cell, rule: FeeRule): FeeCell {
  const outcome = memberFee(inhabitants, agreed, rule);
  if (outcome.kind === "problem") return outcome.problem;
  return outcome.kind === "blank" ? null : toNumber(outcome.fee.amount);
}

const anyCell: fc.Arbitrary<Cell> = fc.oneof(
  { weight: 6, arbitrary: population },
  { weight: 1, arbitrary: fc.constantFrom(null, "", 0, -0, -5, true, "8 098", "1.500", "kr. 3,-", "0 kr") },
  { weight: 1, arbitrary: fc.double({ min: 0, max: 1e6, noNaN: true }) },
  { weight: 1, arbitrary: fc.constant({ error: "#N/A" }) },
);

describe("feeColumn", () => {
  it("answers for every cell in its place", () => {
    const cells: Cell[] = [8_098, null, 0, "22 030", { error: "#REF!" }, 283_929];
    const agreed: Cell[] = [null, null, null, null, null, 9_100_000];
    expect(feeColumn(cells, agreed, ruleOf(DIGI_VESTLAND))).toEqual([
      260_000,
      null,
      { key: "population.zero", params: {} },
      500_000,
      { key: "cell.error", params: { error: "#REF!" } },
      9_100_000,
    ]);
  });

  it("is exact where floating point is not: 1.005 x 1 and 0.285 x 1 are half øre", () => {
    // 1.005 * 100 is 100.49999999999999 in floating point, 0.285 * 100 is 28.499999999999996
    expect(feeColumn([1], null, ruleOf({ rate: "1.005" }))).toEqual([1.01]);
    expect(feeColumn([1], null, ruleOf({ rate: "0.285" }))).toEqual([0.29]);
  });

  it("gives what memberFee gives, for any rule, population and agreed amount", () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(anyCell, fc.option(anyCell)), { maxLength: 8 }), integerRule, (rows, rule) => {
        const held = heldRule(rule);
        const populations = rows.map(([inhabitants]) => inhabitants);
        const agreed = rows.map(([, amount]) => amount);
        expect(feeColumn(populations, agreed, held)).toEqual(
          rows.map(([one, amount]) => byMemberFee(one, amount, held)),
        );
        expect(feeColumn(populations, null, held)).toEqual(populations.map((one) => byMemberFee(one, null, held)));
      }),
      { numRuns: 3000 },
    );
  });

  it("gives what integers give, to the nearest Number", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 999_999_999_999_999 }), integerRule, (inhabitants, rule) => {
        const expected = Number(feeInIntegers(BigInt(inhabitants), rule));
        expect(feeColumn([inhabitants], null, heldRule(rule))).toEqual([expected]);
      }),
      { numRuns: 5000 },
    );
  });

  it("says so where a fee is larger than any cell can hold", () => {
    expect(feeColumn([1e300], null, ruleOf({ rate: "1e+300" }))).toEqual([{ key: "number.tooLarge", params: {} }]);
  });
});
