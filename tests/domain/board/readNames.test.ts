import { describe, expect, it } from "vitest";
import { namesIn, readNames } from "../../../src/domain/board/readNames";

describe("namesIn", () => {
  it("reads a list with commas or semicolons between", () => {
    expect(namesIn("Kommunedirektør; digitaliseringsansvarlig, ,Ordfører ")).toEqual([
      "Kommunedirektør",
      "digitaliseringsansvarlig",
      "Ordfører",
    ]);
  });
});

describe("readNames", () => {
  it("takes a blank for open, and neither a number nor separators alone for names", () => {
    expect(readNames(" ", "observers")).toEqual({ ok: true, value: null });
    for (const [cell, text] of [
      [4, "4"],
      [" ; ,", "; ,"],
    ] as const) {
      const problem = { key: "bylaw.valueUnreadable", params: { text, rule: "observers" } };
      expect(readNames(cell, "observers")).toEqual({ ok: false, problem });
    }
  });
});
