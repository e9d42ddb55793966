import { describe, expect, it } from "vitest";
import type { Cell } from "../../../src/domain/cell";
import { readWhole } from "../../../src/domain/numbers/readWhole";
import { toText } from "../../../src/domain/numbers/toText";

function read(cell: Cell): string {
  const number = readWhole(cell);
  if (!number.ok) return number.problem.key;
  return number.value === null ? "blank" : toText(number.value);
}

describe("readWhole", () => {
  it("reads a count, and none that has decimals or is less than 0", () => {
    expect(read(5000)).toBe("5000");
    expect(read("5 000")).toBe("5000");
    expect(read("5,0")).toBe("5");
    expect(read(0)).toBe("0");
    expect(read(null)).toBe("blank");
    expect(read(0.5)).toBe("number.notWhole");
    expect(read(-1)).toBe("number.negative");
    expect(read("under 5000")).toBe("number.notANumber");
  });
});
