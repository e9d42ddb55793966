import { describe, expect, it } from "vitest";
import { countiesIn } from "../../src/registers/counties";
import { loadPopulations } from "../../src/registers/loadPopulations";

const populations = await loadPopulations();
const names = (year: number): string[] => countiesIn(populations, year).map(({ name }) => name);

describe("countiesIn", () => {
  it.each([
    [2019, 18],
    [2020, 11],
    [2023, 11],
    [2024, 15],
    [2026, 15],
  ])("has %s's %s counties, each by a name of its own", (year, count) => {
    const found = countiesIn(populations, year);
    expect(found).toHaveLength(count);
    expect(new Set(names(year)).size).toBe(count);
    expect(found.filter(({ number, name }) => number === name)).toEqual([]);
  });

  it("has Viken until it was divided", () => {
    expect(names(2023)).toContain("Viken");
    expect(names(2024)).not.toContain("Viken");
    expect(names(2024)).toEqual(expect.arrayContaining(["Akershus", "Buskerud", "Østfold"]));
  });

  it("has none of a year that it lacks", () => {
    expect(names(1999)).toEqual([]);
  });
});
