import { describe, expect, it } from "vitest";
import { population } from "../../src/registers/population";
import { POPULATIONS } from "./registers";

describe("population", () => {
  it("is that of 1 January", () => {
    expect(population(POPULATIONS, "3001", 2020)).toEqual({ kind: "population", population: 31_373 });
    expect(population(POPULATIONS, "3101", 2024)).toMatchObject({ kind: "population" });
  });

  it("is not that of a municipality before it was there or after it had gone", () => {
    expect(population(POPULATIONS, "3001", 2019)).toEqual({ kind: "noMunicipality" });
    expect(population(POPULATIONS, "3001", 2024)).toEqual({ kind: "noMunicipality" });
    expect(population(POPULATIONS, "301", 2024)).toEqual({ kind: "noMunicipality" });
  });

  it("says which years there are where it lacks one", () => {
    expect(population(POPULATIONS, "0301", 2018)).toEqual({
      kind: "noYear",
      years: [2019, 2020, 2021, 2022, 2023, 2024, 2025, 2026],
    });
  });
});
