import { describe, expect, it } from "vitest";
import { deputyApproval } from "../../../src/domain/board/deputyApproval";
import type { Cell } from "../../../src/domain/cell";
import { styret, told } from "./bodies";

const find = (approved: Cell, ...approvers: readonly string[]) =>
  told(deputyApproval(styret({ name: "plass 9", seat: "vara", approved }), approvers)).slice(0, 2);

describe("deputyApproval", () => {
  it.each([
    "ja",
    "Yes",
    true,
    44_533,
    "3.12.2021",
    "Programstyre",
    "ja, Programstyret",
    "Programstyret og Programkontoret",
  ])("takes %j for the approval of the one body that must", (approved) => {
    expect(find(approved, "Programstyret")).toEqual(["met", "boardMet.deputies.approved"]);
  });

  it.each(["nei", false, "No", "ikkje godkjend"])("is broken by %j", (approved) => {
    expect(find(approved, "Programstyret")).toEqual(["broken", "board.deputies.notApproved"]);
  });

  it("asks each of several bodies by name, as DigiViken's programme board and programme office", () => {
    const both = ["Programstyret", "Programkontoret"];
    expect(find("Programstyret og Programkontoret", ...both)[0]).toBe("met");
    expect(find("programkontor; programstyre; 3.12.2021", ...both)[0]).toBe("met");
    expect(find("Programstyret", ...both)).toEqual(["broken", "board.deputies.notApproved"]);
    for (const plain of ["ja", "3.12.2021", true]) {
      expect(find(plain, ...both)).toEqual(["undecidable", "board.deputies.byWhom"]);
    }
  });

  it.each([null, "", "kanskje", { error: "#REF!" }, "Årsmøtet"])("cannot be decided from %j", (approved) => {
    expect(find(approved, "Programstyret", "Programkontoret")).toEqual(["undecidable", "board.missing"]);
  });

  it("asks nothing of members and observers, and cannot be decided of a seat that may be a deputy's", () => {
    const seats = styret({}, { seat: "observatør" });
    expect(deputyApproval(seats, ["Styret"]).verdict).toBe("met");
    expect(told(deputyApproval(styret({ seat: null }), ["Styret"])).slice(0, 2)).toEqual([
      "undecidable",
      "board.roleMissing",
    ]);
  });
});
