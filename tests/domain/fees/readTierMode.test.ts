import { describe, expect, it } from "vitest";
import type { Cell } from "../../../src/domain/cell";
import { readTierMode } from "../../../src/domain/fees/readTierMode";

describe("readTierMode", () => {
  const read = (cell: Cell): string | null => {
    const mode = readTierMode(cell);
    return mode.ok ? mode.value : mode.problem.key;
  };

  it("knows the words of three languages, and reports what it does not know", () => {
    expect(["step", "Trinn", " STEG "].map(read)).toEqual(["step", "step", "step"]);
    expect(["marginal", "Marginal"].map(read)).toEqual(["marginal", "marginal"]);
    expect([null, "", 0].map(read)).toEqual([null, null, null]);
    expect(["progressiv", 1, true].map(read)).toEqual(Array(3).fill("tierMode.unknown"));
    expect(read({ error: "#N/A" })).toBe("cell.error");
  });
});
