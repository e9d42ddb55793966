import { describe, expect, it } from "vitest";
import type { Cell } from "../../../src/domain/cell";
import { readProrateBasis } from "../../../src/domain/fees/readProrateBasis";

describe("readProrateBasis", () => {
  const read = (cell: Cell): string | null => {
    const basis = readProrateBasis(cell);
    return basis.ok ? basis.value : basis.problem.key;
  };

  it("knows the words of three languages, and reports what it does not know", () => {
    expect(["days", "dager", "Dagar"].map(read)).toEqual(["days", "days", "days"]);
    expect(["months", "måneder", "MÅNADER"].map(read)).toEqual(["months", "months", "months"]);
    expect([null, "", 0].map(read)).toEqual([null, null, null]);
    expect(["uker", 12, false].map(read)).toEqual(Array(3).fill("basis.unknown"));
  });
});
