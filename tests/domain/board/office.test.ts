import { describe, expect, it } from "vitest";
import { officeKey } from "../../../src/domain/board/office";

describe("officeKey", () => {
  it.each([
    ["Rådmann", "kommunedirektør"],
    ["Municipal chief executive", "Kommunedirektør"],
    ["digitaliseringsansvarleg", "Digital lead"],
    ["dagleg leiar", "Daglig leder"],
    ["Fylkesmann", "statsforvaltar"],
    [" Rådgiver ", "rådgiver"],
  ])("takes %s and %s for one office", (one, other) => {
    expect(officeKey(one)).toBe(officeKey(other));
  });

  it("keeps apart what is not the same", () => {
    const titles = [
      "kommunedirektør",
      "digitaliseringsdirektør",
      "digitaliseringsansvarlig",
      "ordfører",
      "daglig leder",
    ];
    expect(new Set(titles.map(officeKey)).size).toBe(titles.length);
  });
});
