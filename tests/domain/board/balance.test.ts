import { describe, expect, it } from "vitest";
import { balance } from "../../../src/domain/board/balance";
import type { SeatCells } from "../../../src/domain/board/seat";
import { membersOf, seatsOf } from "./seats";

function deputies(women: number, men: number): Partial<SeatCells>[] {
  return membersOf(women, men).map((cells) => ({ ...cells, seat: "vara" }));
}

describe("balance", () => {
  it("is met by three women of eight under ldl § 28 and not under kommuneloven", () => {
    const seats = seatsOf(...membersOf(3, 5));
    const concerns = Array.from({ length: 8 }, (_, row) => ({ row, field: "gender" }));
    expect(balance(seats, "ldl28")).toEqual({
      verdict: "met",
      reason: { key: "boardMet.gender", params: { size: 8, fewest: 3, required: 3 } },
      concerns,
    });
    expect(balance(seats, "koml")).toEqual({
      verdict: "broken",
      reason: { key: "board.gender.broken", params: { size: 8, fewest: 3, required: 4 } },
      concerns,
    });
  });

  it("counts too few men as it counts too few women", () => {
    expect(balance(seatsOf(...membersOf(5, 3)), "koml").verdict).toBe("broken");
  });

  it("does not count observers, nor deputies among the members", () => {
    const seats = seatsOf(...membersOf(2, 2), { seat: "observatør", gender: "M" }, ...deputies(1, 1));
    expect(balance(seats, "ldl28")).toMatchObject({ verdict: "met", reason: { params: { size: 4 } } });
  });

  it("counts deputies for themselves (ldl § 28, second paragraph)", () => {
    const seats = seatsOf(...membersOf(2, 2), ...deputies(0, 2));
    expect(balance(seats, "ldl28")).toEqual({
      verdict: "broken",
      reason: { key: "board.gender.deputies.broken", params: { size: 2, fewest: 0, required: 1 } },
      concerns: [
        { row: 4, field: "gender" },
        { row: 5, field: "gender" },
      ],
    });
  });

  it("cannot be decided where a member's or a deputy's gender is missing or not known: it is no vacancy", () => {
    const members = membersOf(2, 2);
    expect(balance(seatsOf(...members, { seat: "medlem" }, { seat: "leder", gender: "?" }), "ldl28")).toEqual({
      verdict: "undecidable",
      reason: { key: "board.gender.missing", params: { count: 2 } },
      concerns: [
        { row: 4, field: "gender" },
        { row: 5, field: "gender" },
      ],
    });
    expect(balance(seatsOf(...members, { seat: "vara" }), "ldl28")).toMatchObject({
      verdict: "undecidable",
      concerns: [{ row: 4, field: "gender" }],
    });
  });

  it("is decided all the same where whatever is missing could not change it", () => {
    // Five men and one more are six, of whom three women are needed.
    expect(balance(seatsOf(...membersOf(0, 5), { seat: "medlem" }), "ldl28")).toMatchObject({
      verdict: "broken",
      reason: { key: "board.gender.broken", params: { size: 6, fewest: 1, required: 3 } },
    });
    expect(balance(seatsOf(...membersOf(0, 5), { seat: null }), "ldl28").verdict).toBe("broken");
    expect(balance(seatsOf(...membersOf(2, 2), { seat: null, gender: "K" }), "ldl28").verdict).toBe("met");
    expect(balance(seatsOf(...membersOf(0, 4), { seat: "vara" }, { seat: "vara" }), "koml").verdict).toBe("broken");
  });

  it("does not ask for the gender of an observer", () => {
    expect(balance(seatsOf(...membersOf(1, 1), { seat: "observatør" }), "ldl28").verdict).toBe("met");
  });

  it("is not met while someone's seat is not known and could upset it", () => {
    // One woman and one man are balanced; with two men more they would be one of four, and two are needed.
    const unknown = { seat: null, gender: "M" };
    expect(balance(seatsOf(...membersOf(1, 1), unknown, unknown), "ldl28").verdict).toBe("undecidable");
  });

  it("is not met by a board where no seat at all is known", () => {
    expect(balance(seatsOf({ gender: "M" }, { gender: "M" }, { gender: "M" }), "koml").verdict).toBe("undecidable");
  });
});
