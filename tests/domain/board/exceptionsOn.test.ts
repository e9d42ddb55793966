import { describe, expect, it } from "vitest";
import { exceptionsOn } from "../../../src/domain/board/exceptionsOn";
import { concernsOf } from "../../../src/domain/board/finding";
import { seatsOf } from "./seats";

const FIRST = "board.office: Leder sekretariatet (3.12.2021, sak 9)";
const SECOND = "board.office: Fram til valget (1.1.2022, styret)";

describe("exceptionsOn", () => {
  const seats = seatsOf(
    { seat: "medlem", setAside: FIRST },
    { seat: "medlem", setAside: `board.term: Annet (1.1.2021, styret)\n${SECOND}` },
    { seat: "medlem", setAside: FIRST },
    { seat: "medlem" },
  );

  it("has each exception of the rule once, and the seats that have one", () => {
    const { exceptions, having, seats: all } = exceptionsOn({ rule: "board.office", concerns: [] }, seats);
    expect(exceptions.map(({ decision }) => decision)).toEqual(["sak 9", "styret"]);
    expect([having.length, all.length]).toEqual([3, 4]);
  });

  it("looks at the seats that the finding concerns alone", () => {
    const concerns = concernsOf(seats.slice(2), "office");
    const { exceptions, having, seats: all } = exceptionsOn({ rule: "board.office", concerns }, seats);
    expect(exceptions.map(({ decision }) => decision)).toEqual(["sak 9"]);
    expect([having.length, all.length]).toEqual([1, 2]);
  });

  it("has none where the cell cannot be read", () => {
    const [unread] = seatsOf({ seat: "medlem", setAside: "etter avtale" });
    const found = exceptionsOn({ rule: "board.office", concerns: [] }, unread === undefined ? [] : [unread]);
    expect([found.exceptions, found.having, found.seats.length]).toEqual([[], [], 1]);
  });
});
