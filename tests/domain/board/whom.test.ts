import { describe, expect, it } from "vitest";
import { whomOf } from "../../../src/domain/board/whom";
import { seatsOf } from "./seats";

const SEATS = seatsOf(
  { name: "plass 1", member: "Halden" },
  { name: "plass 2" },
  { member: "Bærum" },
  {},
  { name: "Plass 1", member: "halden" },
  { name: { error: "#REF!" }, member: "Moss" },
);

describe("whomOf", () => {
  it("names a seat by its name and member, by either, or by its row", () => {
    const concerns = [3, 2, 1, 0, 5].map((row) => ({ row, field: "office" as const }));
    expect(whomOf({ concerns }, SEATS)).toEqual(["plass 1 (Halden)", "plass 2", "Bærum", "#4", "Moss"]);
  });

  it("names everyone once, however many cells and seats of theirs it concerns", () => {
    const concerns = [
      { row: 4, field: "from" as const },
      { row: 0, field: "from" as const },
      { row: 0, field: "to" as const },
    ];
    expect(whomOf({ concerns }, SEATS)).toHaveLength(1);
  });

  it("names nobody where a finding concerns nobody", () => {
    expect(whomOf({ concerns: [] }, SEATS)).toEqual([]);
  });
});
