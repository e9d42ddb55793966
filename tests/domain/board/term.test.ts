import { describe, expect, it } from "vitest";
import type { SeatCells } from "../../../src/domain/board/seat";
import { term } from "../../../src/domain/board/term";
import { seatsOf } from "./seats";

const elected = (from: string | number | null, to: string | number | null, seat = "medlem"): Partial<SeatCells> => ({
  seat,
  from,
  to,
});

describe("term", () => {
  it("is met by two years to the day, and not by a day more", () => {
    expect(term(seatsOf(elected("3.12.2021", "3.12.2023")), 2)).toEqual({
      verdict: "met",
      reason: { key: "boardMet.term", params: { years: 2 } },
      concerns: [
        { row: 0, field: "from" },
        { row: 0, field: "to" },
      ],
    });
    expect(term(seatsOf(elected("3.12.2021", "2.12.2023")), 2).verdict).toBe("met");
    expect(term(seatsOf(elected("3.12.2021", "4.12.2023"), elected("3.12.2021", "3.12.2022")), 2)).toEqual({
      verdict: "broken",
      reason: { key: "board.term.tooLong", params: { count: 1, years: 2 } },
      concerns: [
        { row: 0, field: "from" },
        { row: 0, field: "to" },
      ],
    });
  });

  it("ends on 28 February where 29 February is two years later", () => {
    // domstolloven § 148: a month that lacks the day ends on its last
    expect(term(seatsOf(elected("29.2.2024", "28.2.2026")), 2).verdict).toBe("met");
    expect(term(seatsOf(elected("29.2.2024", "1.3.2026")), 2).verdict).toBe("broken");
    expect(term(seatsOf(elected("29.2.2024", "29.2.2028")), 4).verdict).toBe("met");
  });

  it("is broken by one that ends on or before the day of election", () => {
    expect(term(seatsOf(elected("3.12.2021", "3.12.2021")), 2)).toMatchObject({
      verdict: "broken",
      reason: { key: "board.term.backwards", params: { count: 1 } },
    });
    expect(term(seatsOf(elected("3.12.2023", "3.12.2021")), 2).verdict).toBe("broken");
  });

  it("cannot be decided where a date is missing or unreadable, unless another breaks it", () => {
    const seats = seatsOf(elected("3.12.2021", null), elected("snart", "3.12.2023"), elected("3.12.2021", "3.12.2023"));
    expect(term(seats, 2)).toEqual({
      verdict: "undecidable",
      reason: { key: "board.term.missing", params: { count: 2 } },
      concerns: [
        { row: 0, field: "from" },
        { row: 1, field: "from" },
        { row: 0, field: "to" },
        { row: 1, field: "to" },
      ],
    });
    expect(term(seatsOf(elected(null, null), elected("3.12.2021", "3.12.2025")), 2).verdict).toBe("broken");
  });

  it("looks at deputies, who are elected, and not at observers, who are not", () => {
    expect(term(seatsOf(elected("3.12.2021", "3.12.2025", "vara")), 2).verdict).toBe("broken");
    expect(term(seatsOf(elected("3.12.2021", "3.12.2025", "observatør")), 2).verdict).toBe("met");
    expect(term(seatsOf(elected(null, null, "observatør")), 2).verdict).toBe("met");
  });

  it("cannot be decided where a seat that is not known has a term too long: an observer may have it", () => {
    const within = elected("3.12.2021", "3.12.2023");
    expect(term(seatsOf(within, { ...elected("3.12.2021", "3.12.2025"), seat: null }), 2)).toEqual({
      verdict: "undecidable",
      reason: { key: "board.roleMissing", params: { count: 1 } },
      concerns: [{ row: 1, field: "seat" }],
    });
    expect(term(seatsOf(within, { ...within, seat: "kasserer" }), 2).verdict).toBe("met");
    expect(term(seatsOf(elected("3.12.2021", "3.12.2025"), { seat: null }), 2).verdict).toBe("broken");
  });
});
