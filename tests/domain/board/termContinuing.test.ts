import { describe, expect, it } from "vitest";
import { termContinuing } from "../../../src/domain/board/termContinuing";
import type { SeatCells } from "../../../src/domain/board/seat";
import { styret, told } from "./bodies";

const until = (...years: readonly (number | null)[]) =>
  years.map((year) => ({ to: year === null ? null : `3.12.${year}` }));

describe("termContinuing", () => {
  it("is met where so many stay on in every year that somebody is up", () => {
    expect(told(termContinuing(styret(...until(2024, 2024, 2025, 2025)), 2)).slice(0, 3)).toEqual([
      "met",
      "boardMet.term.continuing",
      { limit: 2 },
    ]);
  });

  it("is broken where all are up at once, or too many", () => {
    expect(told(termContinuing(styret(...until(2024, 2024)), 1))).toEqual([
      "broken",
      "board.term.continuing",
      { year: 2024, count: 0, limit: 1 },
      [0, 1],
    ]);
    expect(told(termContinuing(styret(...until(2025, 2024, 2024)), 2))).toEqual([
      "broken",
      "board.term.continuing",
      { year: 2024, count: 1, limit: 2 },
      [1, 2],
    ]);
  });

  it("looks at members only", () => {
    const others = [{ seat: "vara", to: "3.12.2025" }, { seat: "observatør" }];
    expect(termContinuing(styret(...until(2024, 2024), ...others), 1).verdict).toBe("broken");
  });

  it("cannot be decided where a term has no end that is known, or a seat may be a member's, and it matters", () => {
    const find = (limit: number, ...rows: readonly Partial<SeatCells>[]) =>
      told(termContinuing(styret(...rows), limit)).slice(0, 2);
    expect(find(1, ...until(2024, null))).toEqual(["undecidable", "board.term.missing"]);
    expect(find(1, ...until(2024, 2025, null))).toEqual(["met", "boardMet.term.continuing"].slice(0, 2));
    expect(find(2, ...until(2024, null))).toEqual(["broken", "board.term.continuing"]);
    expect(find(1, ...until(2024, 2024), { seat: null, to: "3.12.2025" })).toEqual([
      "undecidable",
      "board.roleMissing",
    ]);
    expect(find(1, ...until(2024, 2024), { seat: null, to: "3.12.2024" })).toEqual(["broken", "board.term.continuing"]);
    expect(find(1, { seat: "vara" })).toEqual(["undecidable", "board.noSeats"]);
  });
});
