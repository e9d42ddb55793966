import { describe, expect, it } from "vitest";
import type { DeputyCount } from "../../../src/domain/board/deputyCount";
import { deputyNumber } from "../../../src/domain/board/deputyNumber";
import { styret, told } from "./bodies";

function seats(members: number, deputies: number, unknown: number) {
  const of = (count: number, seat: string | null) => Array.from({ length: count }, () => ({ seat }));
  return styret(...of(members, "medlem"), ...of(deputies, "vara"), ...of(unknown, null), { seat: "observatør" });
}

describe("deputyNumber", () => {
  it.each([
    // limit, members, deputies, seats not known, and what is found of exactly so many, and of at least so many
    [2, 4, 2, 0, "met", "met"],
    [2, 4, 3, 0, "broken", "met"],
    [2, 4, 1, 0, "broken", "broken"],
    [2, 4, 1, 1, "undecidable", "undecidable"],
    [2, 4, 2, 1, "undecidable", "met"],
    [2, 4, 3, 1, "broken", "met"],
    [2, 4, 0, 1, "broken", "broken"],
    ["asMembers", 3, 3, 0, "met", "met"],
    ["asMembers", 3, 4, 0, "broken", "met"],
    ["asMembers", 3, 2, 0, "broken", "broken"],
    ["asMembers", 3, 4, 1, "undecidable", "met"],
    ["asMembers", 3, 3, 1, "undecidable", "undecidable"],
    ["asMembers", 3, 1, 1, "broken", "broken"],
    ["asMembers", 3, 5, 1, "broken", "met"],
  ] as const)(
    "with %s wanted, %d members, %d deputies and %d not known: %s, %s",
    (wanted, members, deputies, unknown, exact, min) => {
      const find = (kind: "exact" | "min", count: DeputyCount) =>
        deputyNumber(seats(members, deputies, unknown), kind, count).verdict;
      expect([find("exact", wanted), find("min", wanted)]).toEqual([exact, min]);
    },
  );

  it("says how many there are and how many there must be", () => {
    expect(told(deputyNumber(seats(3, 2, 0), "min", "asMembers"))).toEqual([
      "broken",
      "board.deputies.tooFew",
      { count: 2, limit: 3 },
      [3, 4],
    ]);
    expect(told(deputyNumber(seats(3, 2, 0), "exact", 1)).slice(0, 3)).toEqual([
      "broken",
      "board.deputies.tooMany",
      { count: 2, limit: 1 },
    ]);
    expect(told(deputyNumber(seats(3, 2, 0), "exact", 2)).slice(1, 3)).toEqual([
      "boardMet.deputies.number",
      { count: 2 },
    ]);
  });
});
