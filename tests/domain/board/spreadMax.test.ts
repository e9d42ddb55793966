import { describe, expect, it } from "vitest";
import { severalSeats, spreadMax } from "../../../src/domain/board/spreadMax";
import { bodyOf, SENDERS, sentBy, told } from "./bodies";

describe("spreadMax", () => {
  it("finds the two from Bærum on DigiViken's first board", () => {
    const rows = sentBy("Bærum", "Halden", "3024 Bærum");
    expect(told(spreadMax(bodyOf(rows, { members: SENDERS }), 1))).toEqual([
      "broken",
      "board.spread.tooMany",
      { names: "3024 Bærum: 2", limit: 1 },
      [0, 2],
    ]);
    expect(told(spreadMax(bodyOf(rows, { members: SENDERS }), 2))).toEqual([
      "met",
      "boardMet.spread.max",
      { limit: 2 },
      [0, 1, 2],
    ]);
  });

  it("counts neither deputies nor observers", () => {
    const rows = [...sentBy("Bærum"), { seat: "vara", member: "Bærum" }, { seat: "observatør", member: "Bærum" }];
    expect(spreadMax(bodyOf(rows), 1).verdict).toBe("met");
  });

  it("cannot be decided where a seat may be one too many, whoever sends it", () => {
    const find = (...rows: Parameters<typeof bodyOf>[0]) =>
      told(spreadMax(bodyOf(rows, { members: SENDERS }), 1)).slice(0, 2);
    expect(find(...sentBy("Bærum", null))).toEqual(["undecidable", "board.missing"]);
    expect(find(...sentBy("Bærum", "Asker og Bærum"))).toEqual(["undecidable", "boardSender.unknown"]);
    expect(find(...sentBy("Bærum"), { seat: null, member: "Bærum" })).toEqual(["undecidable", "board.roleMissing"]);
    expect(find(...sentBy("Bærum"), { seat: null, member: "Halden" })).toEqual(["met", "boardMet.spread.max"]);
    expect(find(...sentBy(null))).toEqual(["met", "boardMet.spread.max"]);
    expect(find(...sentBy("Bærum", "Bærum", null))).toEqual(["broken", "board.spread.tooMany"]);
  });

  it("takes members for the same that are written the same, where the members' sheet is not at hand", () => {
    expect(spreadMax(bodyOf(sentBy("Asker", "ASKER ")), 1).verdict).toBe("broken");
    expect(spreadMax(bodyOf(sentBy("Asker", "Bærum")), 1).verdict).toBe("met");
  });
});

describe("severalSeats", () => {
  it("says who has several seats where the bylaws do not decide it, and otherwise only that they do not", () => {
    expect(told(severalSeats(bodyOf(sentBy("Halden", "Bærum", "Bærum"))))).toEqual([
      "undecidable",
      "board.spread.several",
      { names: "Bærum: 2" },
      [1, 2],
    ]);
    expect(told(severalSeats(bodyOf(sentBy("Halden", "Bærum"))))).toEqual(["undecidable", "board.open", {}, []]);
  });
});
