import { describe, expect, it } from "vitest";
import { exclusive, seatedElsewhere } from "../../../src/domain/board/exclusive";
import type { SeatCells } from "../../../src/domain/board/seat";
import { bodyOf, told } from "./bodies";

const DAY = { year: 2021, month: 12, day: 3 };
const COMMITTEE = ["plass 41", "plass 42", "plass 43"].map((name) => ({ name }));
const elsewhere = (name: string | null, more: Partial<SeatCells> = {}): Partial<SeatCells> => ({
  body: "Programkontoret",
  seat: "medlem",
  name,
  ...more,
});
const body = (...others: readonly Partial<SeatCells>[]) => bodyOf(COMMITTEE, { others, on: DAY });
const find = (...others: readonly Partial<SeatCells>[]) => told(exclusive(body(...others), ["programkontor"]));

describe("exclusive", () => {
  it("finds those of the nomination committee who were elected to DigiViken's programme office", () => {
    expect(find(elsewhere("plass 42"), elsewhere("plass 44"), elsewhere("Plass 41", { seat: "vara" }))).toEqual([
      "broken",
      "board.exclusive.broken",
      { names: "plass 42 (Programkontoret), Plass 41 (Programkontoret)" },
      [0, 5, 1, 3],
    ]);
  });

  it("is met where nobody has a seat there on the day, or only observes", () => {
    expect(find(elsewhere("plass 44"), elsewhere("plass 41", { to: "1.12.2021" }))).toEqual([
      "met",
      "boardMet.exclusive",
      { names: "programkontor" },
      [0, 1, 2],
    ]);
    expect(find(elsewhere("plass 44"), elsewhere("plass 41", { seat: "observatør" }))[0]).toBe("met");
    expect(find(elsewhere("plass 44"), elsewhere("plass 41", { body: "Styringsgruppa" }))[0]).toBe("met");
  });

  it("cannot be decided where the other body has no seats, or a name, a term or a seat is not known", () => {
    expect(find()).toEqual(["undecidable", "board.exclusive.noSeats", { names: "programkontor" }, []]);
    expect(find(elsewhere(null)).slice(0, 3)).toEqual(["undecidable", "board.missing", { field: "name", names: "#4" }]);
    expect(find(elsewhere("plass 41", { from: "snart" })).slice(0, 2)).toEqual(["undecidable", "board.term.missing"]);
    expect(find(elsewhere("plass 41", { seat: "kasserer" })).slice(0, 2)).toEqual(["undecidable", "board.roleMissing"]);
  });
});

describe("seatedElsewhere", () => {
  it("names who sits in two bodies where the bylaws do not decide it, and otherwise says only that they do not", () => {
    expect(told(seatedElsewhere(body(elsewhere("plass 41"), elsewhere("plass 43"))))).toEqual([
      "undecidable",
      "board.exclusive.open",
      { names: "plass 41 (Programkontoret), plass 43 (Programkontoret)" },
      [0, 3, 2, 4],
    ]);
    expect(told(seatedElsewhere(body(elsewhere("plass 44"))))).toEqual(["undecidable", "board.open", {}, []]);
  });
});
