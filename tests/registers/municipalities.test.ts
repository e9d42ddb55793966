import { describe, expect, it } from "vitest";
import { municipalitiesIn, municipalitiesOfCounty } from "../../src/registers/municipalities";
import { POPULATIONS } from "./registers";

describe("municipalitiesIn", () => {
  it("are those of the year", () => {
    expect(municipalitiesIn(POPULATIONS, 2024)).toHaveLength(357);
    expect(municipalitiesIn(POPULATIONS, 2018)).toEqual([]);
  });
});

describe("municipalitiesOfCounty", () => {
  it("are as many as the county had that year", () => {
    const count = (county: string, year: number): number => municipalitiesOfCounty(POPULATIONS, county, year).length;
    expect([count("30", 2019), count("30", 2020), count("30", 2023), count("30", 2024)]).toEqual([0, 51, 51, 0]);
    expect([count("46", 2020), count("03", 2026)]).toEqual([43, 1]);
    // Viken's 51 are 21 in Akershus (Lunner and Jevnaker among them), 18 in Buskerud and 12 in Østfold.
    expect([count("31", 2024), count("32", 2024), count("33", 2024)]).toEqual([12, 21, 18]);
  });

  it("are all of the country's, each in one county", () => {
    for (const year of POPULATIONS.years) {
      const all = municipalitiesIn(POPULATIONS, year);
      const counties = new Set(all.map(({ number }) => number.slice(0, 2)));
      const sum = [...counties].reduce((n, county) => n + municipalitiesOfCounty(POPULATIONS, county, year).length, 0);
      expect(sum).toBe(all.length);
    }
  });
});
