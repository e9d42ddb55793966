import { describe, expect, it } from "vitest";
import { normalWord, vocabulary } from "../../src/domain/words";

describe("normalWord", () => {
  it("looks past case, space around, doubled space and hard spaces", () => {
    expect(normalWord("  Ikke\u00a0\u202f AVGITT\n")).toBe("ikke avgitt");
  });

  it("takes å written as a and a ring for å, and keeps å apart from a", () => {
    expect(normalWord("A\u030as")).toBe("ås");
    expect(normalWord("Ås")).not.toBe(normalWord("As"));
  });
});

describe("vocabulary", () => {
  it("finds a meaning by any of its words, normalised", () => {
    const words = vocabulary({ yes: ["Ja", "For  det"], no: ["Nei"] });
    expect([...words]).toEqual([
      ["ja", "yes"],
      ["for det", "yes"],
      ["nei", "no"],
    ]);
  });
});
