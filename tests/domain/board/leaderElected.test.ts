import { describe, expect, it } from "vitest";
import { leaderElected } from "../../../src/domain/board/leaderElected";
import type { SeatCells } from "../../../src/domain/board/seat";
import { styret, told } from "./bodies";

const find = (...rows: readonly Partial<SeatCells>[]) => told(leaderElected(styret(...rows), "årsmøtet"));

describe("leaderElected", () => {
  it("is met where the leader is elected by the body that the bylaws name, however it is written", () => {
    for (const electedBy of ["Årsmøtet", "årsmøte", "Årsmøtet i DigiViken"]) {
      expect(find({ seat: "leder", electedBy }, { electedBy: "Styret" })).toEqual([
        "met",
        "boardMet.leader.elected",
        { text: "årsmøtet" },
        [0],
      ]);
    }
  });

  it("is broken where another body did", () => {
    expect(find({ name: "plass 1", seat: "leder", electedBy: "Styret" })).toEqual([
      "broken",
      "board.leader.elected",
      { names: "plass 1", text: "årsmøtet" },
      [0],
    ]);
  });

  it("cannot be decided where it is not said who did, where there is no leader, or where another may be", () => {
    expect(find({ name: "plass 1", seat: "leder" }).slice(0, 3)).toEqual([
      "undecidable",
      "board.missing",
      { field: "electedBy", names: "plass 1" },
    ]);
    expect(find({ seat: "nestleder" }).slice(0, 2)).toEqual(["undecidable", "board.leader.none"]);
    expect(find({ seat: "leder", electedBy: "Årsmøtet" }, { seat: null, electedBy: "Styret" })[1]).toBe(
      "board.roleMissing",
    );
  });
});
