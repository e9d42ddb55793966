import { describe, expect, it } from "vitest";
import { countyPopulation } from "../../src/registers/countyPopulation";
import { POPULATIONS } from "./registers";

describe("countyPopulation", () => {
  it("is the sum of its municipalities: 1 241 165 in Viken, as DigiViken's fees have it", () => {
    expect(countyPopulation(POPULATIONS, "30", 2020)).toEqual({ kind: "population", population: 1_241_165 });
    expect(countyPopulation(POPULATIONS, "03", 2026)).toEqual({ kind: "population", population: 728_714 });
  });

  it("says where there was no such county, or there are no figures of the year", () => {
    expect(countyPopulation(POPULATIONS, "30", 2024)).toEqual({ kind: "noCounty" });
    expect(countyPopulation(POPULATIONS, "03", 2027)).toMatchObject({ kind: "noYear" });
  });
});
