import { describe, expect, it } from "vitest";
import { termOverlap } from "../../../src/domain/board/termOverlap";
import type { SeatCells } from "../../../src/domain/board/seat";
import { styret, told } from "./bodies";

const held = (name: string | null, from: string | null, to: string | null, seat: string | null = "medlem") => ({
  name,
  from,
  to,
  seat,
});

describe("termOverlap", () => {
  it("is met by terms after each other, which may share a day, and by different people", () => {
    const seats = styret(
      held("plass 1", "3.12.2021", "3.12.2023"),
      held("plass 1", "3.12.2023", "3.12.2025"),
      held("plass 2", "3.12.2022", "3.12.2024"),
      held("plass 2", "3.12.2022", "3.12.2024", "observatør"),
    );
    expect(told(termOverlap(seats, "notAllowed")).slice(0, 2)).toEqual(["met", "boardMet.term.overlap"]);
  });

  it("is broken by the same person in two seats at once, as a deputy too", () => {
    const seats = styret(
      held("plass 1", "3.12.2021", "3.12.2023"),
      held(" Plass 1", "2.12.2023", null, "vara"),
      held("plass 2", "3.12.2021", "3.12.2023"),
    );
    expect(told(termOverlap(seats, "notAllowed"))).toEqual([
      "broken",
      "board.term.overlap",
      { names: "plass 1" },
      [0, 1],
    ]);
    expect(told(termOverlap(seats, "allowed"))).toEqual(["met", "boardMet.allowed", {}, []]);
  });

  it("cannot be decided where a name, a term or a seat is not known and could change it", () => {
    const find = (...rows: readonly Partial<SeatCells>[]) => told(termOverlap(styret(...rows), "notAllowed"));
    const one = held("plass 1", "3.12.2021", "3.12.2023");
    expect(find(one, held(null, "3.12.2021", "3.12.2023"))).toEqual([
      "undecidable",
      "board.missing",
      { field: "name", names: "#2" },
      [1],
    ]);
    expect(find(one, held("plass 1", "snart", "3.12.2023")).slice(0, 2)).toEqual(["undecidable", "board.term.missing"]);
    expect(find(one, held("plass 1", "3.12.2021", null, "kasserer")).slice(0, 2)).toEqual([
      "undecidable",
      "board.roleMissing",
    ]);
    expect(find(one, held(null, "3.12.2023", null))[0]).toBe("met");
    expect(find(held(null, null, null))[0]).toBe("met");
  });
});
