import { describe, expect, it } from "vitest";
import type { Cell } from "../../../src/domain/cell";
import { readBrackets } from "../../../src/domain/fees/readBrackets";
import type { TierMode } from "../../../src/domain/fees/readTierMode";
import { scaled } from "../../../src/domain/numbers/exact";
import { isExactAsNativeTiered } from "../../../src/workbook/native/isExactAsNativeTiered";

function sure(population: Cell, mode: TierMode, rows: readonly (readonly Cell[])[]): boolean {
  const brackets = readBrackets(rows);
  if (!brackets.ok) throw new Error(brackets.problem.key);
  return isExactAsNativeTiered(population, null, { brackets: brackets.value, mode, unit: scaled(1, 2) });
}

describe("isExactAsNativeTiered", () => {
  const MARGINAL = [
    [1, 25.5],
    [5_001, 12.125],
    [20_001, 3],
  ];

  it("is sure of values with up to six decimals", () => {
    expect(sure(283_929, "marginal", MARGINAL)).toBe(true);
    expect(sure(283_929, "step", [[1, 25_000.000001]])).toBe(true);
  });

  it("is sure of what is an error both ways", () => {
    expect(sure(1.5, "marginal", [[1, "0.1234567"]])).toBe(true);
    expect(sure("mange", "step", MARGINAL)).toBe(true);
  });

  it("is not sure of rates with more decimals, nor of a step just below the middle", () => {
    expect(sure(100, "marginal", [[1, 0.1234567]])).toBe(false);
    expect(sure(100, "step", [[1, 0.1234567]])).toBe(true);
    expect(sure(100, "step", [[1, 0.0049999999]])).toBe(false);
  });

  it("is not sure where too much is added and taken off again", () => {
    expect(sure(1_000_000, "marginal", [[1, 30]])).toBe(true);
    expect(
      sure(1_000_000, "marginal", [
        [1, 100],
        [2, 1],
      ]),
    ).toBe(false);
    expect(
      sure(1, "marginal", [
        [1, 100],
        [2, 1],
      ]),
    ).toBe(true);
  });
});
