import { describe, expect, it } from "vitest";
import { readPopulations } from "../../src/registers/populations";
import type { RegisterSource } from "../../src/registers/source";
import { readCsv } from "../data/readCsv";
import { inhabitants, numbersIn, POPULATIONS } from "./registers";

const SOURCE: RegisterSource = { publisher: "", title: "", address: null, licence: null };

describe("the register of populations", () => {
  it("has every municipality of every year: as many as there were, and as many inhabitants as the country", () => {
    // The country's totals as Statistics Norway published them, up to 2025; that of 2026 is the table's own.
    const byYear = POPULATIONS.years.map((year) => {
      const all = [...(POPULATIONS.byYear.get(year)?.values() ?? [])];
      return [year, all.length, all.reduce((sum, { population }) => sum + population, 0)];
    });
    expect(byYear).toEqual([
      [2019, 422, 5_328_212],
      [2020, 356, 5_367_580],
      [2021, 356, 5_391_369],
      [2022, 356, 5_425_270],
      [2023, 356, 5_488_984],
      [2024, 357, 5_550_203],
      [2025, 357, 5_594_340],
      [2026, 357, 5_627_400],
    ]);
  });

  it.each(["viken-2020.csv", "digi-vestland-2020.csv"])("says of 1 January 2020 what %s does", (file) => {
    for (const { number, name, population } of readCsv(file, ["number", "name", "population"])) {
      expect(POPULATIONS.byYear.get(2020)?.get(number)).toEqual({ number, name, population: Number(population) });
    }
  });

  it("keeps the nought of Oslo, and the order of the numbers", () => {
    expect(inhabitants("0301", 2026)).toBe(728_714);
    for (const year of POPULATIONS.years) expect([...numbersIn(year)]).toEqual([...numbersIn(year)].sort());
  });

  it("has the name of the year, where it changed and the number did not", () => {
    const names = [2023, 2024].map((year) => POPULATIONS.byYear.get(year)?.get("1841")?.name);
    expect(names).toEqual(["Fauske", "Fauske - Fuossko"]);
  });

  it("says where it is from, and on what terms", () => {
    expect(POPULATIONS.source).toMatchObject({
      address: "https://www.ssb.no/statbank/table/07459",
      licence: "CC BY 4.0",
    });
  });
});

describe("readPopulations", () => {
  it("counts the years on from the first", () => {
    const { years, byYear } = readPopulations("0001|A - B|2020|10 12\n0002|C|2021|7", SOURCE);
    expect(years).toEqual([2020, 2021]);
    expect([...(byYear.get(2021)?.values() ?? [])]).toEqual([
      { number: "0001", name: "A - B", population: 12 },
      { number: "0002", name: "C", population: 7 },
    ]);
    expect(byYear.get(2020)?.has("0002")).toBe(false);
  });

  it.each(["1|A|2020|10", "0001|A|2020|", "0001|A|2020|1 x", "0001||2020|1", "0001|A|2020|10  12"])(
    "refuses a table with the line %s",
    (line) => {
      expect(() => readPopulations(line, SOURCE)).toThrow("Not a line");
    },
  );

  it("refuses a municipality that is twice in a year", () => {
    expect(() => readPopulations("0001|A|2020|10 12\n0001|B|2021|7", SOURCE)).toThrow("0001 is twice");
  });
});
