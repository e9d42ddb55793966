import { describe, expect, it } from "vitest";
import { officeExcluded } from "../../../src/domain/board/officeExcluded";
import { styret, told } from "./bodies";

const OFFICES = ["daglig leder", "kommunedirektør"];

describe("officeExcluded", () => {
  it("is met where nobody holds such an office", () => {
    const seats = styret({ office: "Ordfører" }, { seat: "vara", office: "Rådgiver" });
    expect(told(officeExcluded(seats, OFFICES))).toEqual([
      "met",
      "boardMet.office.excluded",
      { levels: "daglig leder, kommunedirektør" },
      [0, 1],
    ]);
  });

  it("is broken by a member and by a deputy, by whatever title the office goes (kommuneloven §§ 7-3 and 19-3)", () => {
    const seats = styret(
      { name: "plass 1", office: "Dagleg leiar" },
      { name: "plass 2", member: "Halden", seat: "vara", office: "Rådmann" },
      { name: "plass 3" },
    );
    expect(told(officeExcluded(seats, OFFICES))).toEqual([
      "broken",
      "board.office.excluded",
      { names: "plass 1, plass 2 (Halden)", levels: "daglig leder, kommunedirektør" },
      [0, 1],
    ]);
  });

  it("lets an observer hold any office", () => {
    expect(officeExcluded(styret({ seat: "observatør", office: "Daglig leder" }), OFFICES).verdict).toBe("met");
  });

  it("cannot be decided where an office is missing, or someone with such an office has a seat that is not known", () => {
    expect(told(officeExcluded(styret({ name: "plass 1" }), OFFICES))).toEqual([
      "undecidable",
      "board.missing",
      { field: "office", names: "plass 1" },
      [0],
    ]);
    const unknown = styret({ office: "Ordfører" }, { seat: null, office: "Kommunedirektør" });
    expect(told(officeExcluded(unknown, OFFICES))).toEqual(["undecidable", "board.roleMissing", { count: 1 }, [1]]);
    expect(officeExcluded(styret({ seat: null, office: "Ordfører" }), OFFICES).verdict).toBe("met");
  });
});
