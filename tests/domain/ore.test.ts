import { describe, expect, it } from "vitest";
import { isWholeOre } from "../../src/domain/ore";
import { exact } from "./numbers/exactNumbers";

describe("isWholeOre", () => {
  it.each([
    ["10", true],
    ["10.25", true],
    ["-0.01", true],
    ["10.255", false],
    ["0.0000000000000000000001", false],
    ["1e+30", true],
  ])("%s: %s", (amount, expected) => {
    expect(isWholeOre(exact(amount))).toBe(expected);
  });
});
