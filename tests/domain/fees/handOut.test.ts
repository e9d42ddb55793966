import { describe, expect, it } from "vitest";
import { handOut } from "../../../src/domain/fees/handOut";
import { exact } from "../numbers/exactNumbers";

function given(remainders: readonly (readonly [rest: number | string, size: number])[], units: number): number[] {
  const rows = handOut(
    remainders.map(([rest, size]) => ({ rest: exact(rest), size: exact(size) })),
    units,
  );
  return [...rows].sort((a, b) => a - b);
}

describe("handOut", () => {
  it("gives to the largest remainders", () => {
    expect(
      given(
        [
          [1, 9],
          [3, 1],
          [2, 1],
        ],
        2,
      ),
    ).toEqual([1, 2]);
    expect(
      given(
        [
          ["0.1", 9],
          ["0.10000000000000000001", 1],
        ],
        1,
      ),
    ).toEqual([1]);
  });

  it("gives to the larger of equal ones, then to the earlier", () => {
    expect(
      given(
        [
          [1, 5],
          [1, 7],
          [1, 7],
        ],
        1,
      ),
    ).toEqual([1]);
    expect(
      given(
        [
          [1, 5],
          [1, 7],
          [1, 7],
        ],
        2,
      ),
    ).toEqual([1, 2]);
  });

  it("gives nothing where there is nothing", () => {
    expect(given([[1, 5]], 0)).toEqual([]);
    expect(given([], 0)).toEqual([]);
  });
});
