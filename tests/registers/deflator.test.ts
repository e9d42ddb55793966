import { describe, expect, it } from "vitest";
import { toText } from "../../src/domain/numbers/toText";
import { DEFLATOR_VINTAGES, readDeflator } from "../../src/registers/deflator";
import { loadDeflator } from "../../src/registers/loadDeflator";
import type { RegisterSource } from "../../src/registers/source";

const SOURCE: RegisterSource = { publisher: "", title: "", address: null, licence: null };
const DEFLATOR = await loadDeflator();

describe("the register of the deflator", () => {
  it("has the years of each vintage", () => {
    const years = DEFLATOR_VINTAGES.map((vintage) => [...DEFLATOR.byVintage[vintage].keys()]);
    expect(years).toEqual([
      [2014, 2015, 2016, 2017, 2018, 2019, 2020, 2021, 2022, 2023, 2024, 2025, 2026],
      [2016, 2019, 2021, 2022, 2023, 2024, 2025],
      [2021, 2022, 2023, 2024, 2025],
    ]);
  });

  it("tells the vintages of a year apart: 2022 was 2.5 in its budget, 5.3 that autumn, and 6.7 in the end", () => {
    const of2022 = DEFLATOR_VINTAGES.map((vintage) => DEFLATOR.byVintage[vintage].get(2022));
    expect(of2022.map((figure) => figure && toText(figure.percent))).toEqual(["6.7", "2.5", "5.3"]);
    expect(new Set(of2022.map((figure) => figure?.document)).size).toBe(3);
  });

  it("names a document for every figure, and calls only the year that is not over an estimate", () => {
    const all = DEFLATOR_VINTAGES.flatMap((vintage) => [...DEFLATOR.byVintage[vintage].values()]);
    expect(all.filter(({ document }) => document.length < 10)).toEqual([]);
    expect(all.filter(({ isEstimate }) => isEstimate).map(({ year }) => year)).toEqual([2026]);
  });
});

describe("readDeflator", () => {
  it.each(["2020|realised|1,0", "2020|later|1.0", "2020|realised|1.0|x", "2020"])("refuses the line %s", (line) => {
    expect(() => readDeflator(line, SOURCE, "d")).toThrow("Not a line of the deflator");
  });
});
