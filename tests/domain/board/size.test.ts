import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { size } from "../../../src/domain/board/size";
import type { SeatCells } from "../../../src/domain/board/seat";
import { anyRow, membersOf, seatsOf } from "./seats";

const VARA: Partial<SeatCells> = { seat: "vara" };
const OBSERVER: Partial<SeatCells> = { seat: "observatør" };
const UNKNOWN: Partial<SeatCells> = { seat: null };

describe("size", () => {
  it("finds nine members on a board of at most eight: DigiViken's founding meeting of 3.12.2021", () => {
    const nine = seatsOf({ seat: "leder" }, ...membersOf(4, 4), VARA, OBSERVER);
    expect(size(nine, "max", 8)).toEqual({
      verdict: "broken",
      reason: { key: "board.size.tooMany", params: { count: 9, limit: 8 } },
      concerns: Array.from({ length: 9 }, (_, row) => ({ row, field: "seat" })),
    });
  });

  it("counts neither deputies nor observers", () => {
    const eight = seatsOf(...membersOf(4, 4), VARA, VARA, OBSERVER);
    expect(size(eight, "max", 8)).toMatchObject({
      verdict: "met",
      reason: { key: "boardMet.size", params: { count: 8 } },
    });
  });

  it.each([
    ["min", 3, "broken"],
    ["min", 4, "met"],
    ["min", 5, "met"],
    ["max", 3, "met"],
    ["max", 4, "met"],
    ["max", 5, "broken"],
    ["exact", 3, "broken"],
    ["exact", 4, "met"],
    ["exact", 5, "broken"],
  ] as const)("with the limit %s 4, %d members: %s", (kind, members, verdict) => {
    expect(size(seatsOf(...membersOf(members, 0)), kind, 4).verdict).toBe(verdict);
  });

  it.each([
    // members, seats not known, what can be said of a limit of 4
    ["max", 3, 1, "met"],
    ["max", 3, 2, "undecidable"],
    ["max", 5, 2, "broken"],
    ["min", 3, 1, "undecidable"],
    ["min", 4, 1, "met"],
    ["min", 2, 1, "broken"],
    ["exact", 4, 1, "undecidable"],
    ["exact", 3, 1, "undecidable"],
    ["exact", 5, 1, "broken"],
    ["exact", 1, 2, "broken"],
  ] as const)("with the limit %s 4, %d members and %d seats not known: %s", (kind, members, unknown, verdict) => {
    const seats = seatsOf(...membersOf(members, 0), ...Array.from({ length: unknown }, () => UNKNOWN));
    const judged = size(seats, kind, 4);
    expect(judged.verdict).toBe(verdict);
    if (verdict === "undecidable") {
      expect(judged.reason).toEqual({ key: "board.roleMissing", params: { count: unknown } });
      expect(judged.concerns.map(({ row }) => row)).toEqual(
        Array.from({ length: unknown }, (_, index) => members + index),
      );
    }
  });

  it("never finds a board small enough because someone was added", () => {
    fc.assert(
      fc.property(fc.array(anyRow, { maxLength: 12 }), anyRow, fc.integer({ min: 0, max: 8 }), (rows, one, limit) => {
        fc.pre(size(seatsOf(...rows), "max", limit).verdict === "broken");
        expect(size(seatsOf(...rows, one), "max", limit).verdict).toBe("broken");
      }),
      { numRuns: 1000 },
    );
  });

  it("never finds a board large enough because someone left", () => {
    fc.assert(
      fc.property(fc.array(anyRow, { minLength: 1, maxLength: 12 }), fc.integer({ min: 0, max: 8 }), (rows, limit) => {
        fc.pre(size(seatsOf(...rows), "min", limit).verdict === "broken");
        expect(size(seatsOf(...rows.slice(1)), "min", limit).verdict).toBe("broken");
      }),
      { numRuns: 1000 },
    );
  });
});
