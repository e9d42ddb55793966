import { describe, expect, it } from "vitest";
import type { Cell } from "../../../src/domain/cell";
import { readYear } from "../../../src/domain/calendar/readYear";

function read(cell: Cell): number | string | null {
  const year = readYear(cell);
  return year.ok ? year.value : year.problem.key;
}

describe("readYear", () => {
  it("reads a year in four figures, and takes 0 for a blank", () => {
    expect([2025, "2025", " 2025 ", 1900, 9999].map(read)).toEqual([2025, 2025, 2025, 1900, 9999]);
    expect([null, "", 0].map(read)).toEqual([null, null, null]);
  });

  it("takes no date and no part of a year for one", () => {
    // 46 387 is 30 December 2026
    expect([46_387, 25, 2025.5, 1899, 10_000].map(read)).toEqual(Array(5).fill("year.unreadable"));
    expect(readYear("25")).toEqual({ ok: false, problem: { key: "year.unreadable", params: { text: "25" } } });
    expect(read("i fjor")).toBe("number.notANumber");
    expect(read({ error: "#N/A" })).toBe("cell.error");
  });
});
