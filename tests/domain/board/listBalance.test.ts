import { describe, expect, it } from "vitest";
import { listBalance } from "../../../src/domain/board/listBalance";
import type { SeatCells } from "../../../src/domain/board/seat";
import { styret, told } from "./bodies";
import { membersOf } from "./seats";

const of = (list: string | null, women: number, men: number, seat = "medlem"): Partial<SeatCells>[] =>
  membersOf(women, men).map((cells) => ({ ...cells, list, seat }));

describe("listBalance", () => {
  it.each([
    // women and men from one list, and what kommuneloven § 7-6, third paragraph, says
    [1, 0, "met"],
    [0, 2, "broken"],
    [1, 1, "met"],
    [0, 3, "broken"],
    [1, 2, "met"],
    [1, 3, "broken"],
    [2, 2, "met"],
    [2, 3, "met"],
    [2, 4, "broken"],
    [3, 5, "broken"],
    [4, 4, "met"],
  ] as const)("with %d women and %d men from a list: %s", (women, men, verdict) => {
    expect(listBalance(styret(...of("Liste A", women, men))).verdict).toBe(verdict);
  });

  it("looks at each list for itself, members and deputies each for themselves", () => {
    const balanced = styret(...of("Liste A", 2, 2), ...of("Liste B", 1, 1), ...of("Liste A", 1, 1, "vara"));
    expect(told(listBalance(balanced)).slice(0, 3)).toEqual(["met", "boardMet.gender.lists", { count: 2 }]);
    const members = styret(...of("Liste A", 3, 0), ...of("liste b", 1, 3));
    expect(told(listBalance(members))).toEqual([
      "broken",
      "board.gender.list",
      { list: "Liste A", who: "members", size: 3, fewest: 0, required: 1 },
      [0, 1, 2],
    ]);
    const deputies = styret(...of("Liste A", 2, 2), ...of("Liste A", 0, 2, "vara"));
    expect(told(listBalance(deputies)).slice(0, 3)).toEqual([
      "broken",
      "board.gender.list",
      { list: "Liste A", who: "deputies", size: 2, fewest: 0, required: 1 },
    ]);
  });

  it("cannot be decided where a seat says no list, unless a list is out of balance all the same", () => {
    expect(told(listBalance(styret(...of("Liste A", 1, 1), ...of(null, 1, 0))))).toEqual([
      "undecidable",
      "board.missing",
      { field: "list", names: "#3" },
      [2],
    ]);
    expect(listBalance(styret(...of("Liste A", 0, 2), ...of(null, 1, 0))).verdict).toBe("undecidable");
    expect(listBalance(styret(...of("Liste A", 0, 2), ...of(null, 0, 1))).verdict).toBe("broken");
    expect(listBalance(styret(...of(null, 1, 1))).verdict).toBe("undecidable");
  });

  it("cannot be decided where a gender is missing, or someone's seat is not known and could upset it", () => {
    expect(listBalance(styret(...of("Liste A", 1, 1), { list: "Liste A" })).verdict).toBe("undecidable");
    const unknown = styret(
      ...of("Liste A", 2, 2),
      { list: "Liste A", seat: null, gender: "M" },
      ...of("Liste A", 0, 0),
    );
    expect(listBalance(unknown).verdict).toBe("met");
    const upset = styret(...of("Liste A", 1, 1), ...[1, 2].map(() => ({ list: "Liste A", seat: null, gender: "M" })));
    expect(told(listBalance(upset)).slice(0, 3)).toEqual(["undecidable", "board.roleMissing", { count: 2 }]);
  });
});
