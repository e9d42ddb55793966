import { describe, expect, it } from "vitest";
import type { Cell } from "../../../src/domain/cell";
import { scaled } from "../../../src/domain/numbers/exact";
import { isExactAsNativeIndexed } from "../../../src/workbook/native/isExactAsNativeIndexed";

const sure = (amount: Cell, ...changes: Cell[]): boolean => isExactAsNativeIndexed(amount, changes, scaled(1, 2));

describe("isExactAsNativeIndexed", () => {
  it("is sure of DigiViken's amount through the changes of ten years", () => {
    expect(sure(150_000, 0.043, 0.05, 0.041, 0.032, 0.027, 0.031, null, 0.029, 0.025, 0.04)).toBe(true);
  });

  it("is sure of what is blank, and of what is an error both ways", () => {
    expect(sure(null, 0.043)).toBe(true);
    expect(sure("mange", 0.043)).toBe(true);
    expect(sure({ error: "#N/A" }, 0.043)).toBe(true);
  });

  it("is not sure of text that only the custom function reads", () => {
    expect(sure("150 000", 0.043)).toBe(false);
    expect(sure(150_000, "4,3 %")).toBe(false);
    expect(sure(" ", 0.043)).toBe(false);
  });

  it("is not sure just below the middle", () => {
    expect(sure(0.0049999999, 0)).toBe(false);
    expect(sure(0.005, 0)).toBe(true);
    // 3 x 1.0016666666 is 3.0049999998.
    expect(sure(3, 0.0016666666)).toBe(false);
  });

  it("is not sure of amounts that grow past 100 million, nor of a fall of more than half", () => {
    expect(sure(90_000_000, 0.1)).toBe(true);
    expect(sure(90_000_000, 0.2)).toBe(false);
    expect(sure(100, -0.5)).toBe(true);
    expect(sure(100, -0.51)).toBe(false);
  });

  it("counts with what a computed number is off from the digits it shows", () => {
    expect(sure(80_000_000, 0.2)).toBe(true);
    expect(sure(80_000_000, 0.1 + 0.1 + 0.1 - 0.1)).toBe(false);
  });
});
