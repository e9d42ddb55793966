import { describe, expect, it } from "vitest";
import { officeLevel } from "../../../src/domain/board/officeLevel";
import { seatsOf } from "./seats";

const LEVELS = ["kommunedirektør", "digitaliseringsansvarlig"];

describe("officeLevel", () => {
  it("is met where every member holds one of the offices, under any of its names", () => {
    const seats = seatsOf(
      { seat: "leder", office: "Kommunedirektør" },
      { seat: "medlem", office: "rådmann" }, // until kommuneloven of 2018
      { seat: "medlem", office: "Digitaliseringsansvarleg" },
      { seat: "medlem", office: "Municipal chief executive" },
    );
    expect(officeLevel(seats, LEVELS)).toEqual({
      verdict: "met",
      reason: { key: "boardMet.office", params: { count: 4, levels: "kommunedirektør, digitaliseringsansvarlig" } },
      concerns: [0, 1, 2, 3].map((row) => ({ row, field: "office" })),
    });
  });

  it("is broken by each member with another office, and by no deputy or observer", () => {
    const seats = seatsOf(
      { seat: "medlem", office: "Rådgiver" },
      { seat: "medlem", office: "Kommunedirektør" },
      { seat: "vara", office: "Rådgiver" },
      { seat: "observatør", office: "Statsforvalter" },
      { seat: "nestleder", office: "Ordfører" },
    );
    expect(officeLevel(seats, LEVELS)).toEqual({
      verdict: "broken",
      reason: { key: "board.office.broken", params: { count: 2, levels: "kommunedirektør, digitaliseringsansvarlig" } },
      concerns: [
        { row: 0, field: "office" },
        { row: 4, field: "office" },
      ],
    });
  });

  it("cannot be decided where an office is not filled in, unless another breaks it", () => {
    const missing = { seat: "medlem", office: null };
    const right = { seat: "medlem", office: "Kommunedirektør" };
    expect(officeLevel(seatsOf(right, missing), LEVELS)).toEqual({
      verdict: "undecidable",
      reason: { key: "board.office.missing", params: { count: 1 } },
      concerns: [{ row: 1, field: "office" }],
    });
    expect(officeLevel(seatsOf(missing, { seat: "medlem", office: "Rådgiver" }), LEVELS).verdict).toBe("broken");
  });

  it("is not met while someone whose seat is not known holds another office: that one may be a member", () => {
    const seats = seatsOf({ seat: "medlem", office: "Kommunedirektør" }, { seat: null, office: "Rådgiver" });
    expect(officeLevel(seats, LEVELS)).toMatchObject({
      verdict: "undecidable",
      reason: { key: "board.roleMissing", params: { count: 1 } },
      concerns: [{ row: 1, field: "seat" }],
    });
  });

  it("does not care what seat it is that someone with the right office has", () => {
    const right = { office: "Kommunedirektør" };
    expect(officeLevel(seatsOf({ seat: "medlem", ...right }, { seat: null, ...right }), LEVELS).verdict).toBe("met");
  });
});
