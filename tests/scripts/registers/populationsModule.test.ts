import { describe, expect, it } from "vitest";
import { populationLines, populationsModule, readPopulationCsv } from "../../../scripts/registers/populationsModule";
import { readSource } from "../../contract/files";

const CSV = (...lines: string[]): string => ["kommunenr,name,population,fylkenr", ...lines, ""].join("\r\n");

describe("the register's module of populations", () => {
  it("has a line for each number and name, with the years it was there", () => {
    const rows = [
      ...readPopulationCsv(CSV("0002,B,7,00", "0001,A,10,00"), 2020),
      ...readPopulationCsv(CSV("0001,A,12,00", "0003,C,8,00"), 2021),
      ...readPopulationCsv(CSV("0001,A - Á,13,00", "0003,C,9,00"), 2022),
    ];
    const lines = ["0001|A - Á|2022|13", "0001|A|2020|10 12", "0002|B|2020|7", "0003|C|2021|8 9"];
    expect(populationLines(rows)).toEqual(lines);
    expect(populationLines([...rows].reverse())).toEqual(lines);
  });

  it("refuses a year left out, and a field that is not there", () => {
    const rows = [2020, 2022].flatMap((year) => readPopulationCsv(CSV("0001,A,10,00"), year));
    expect(() => populationLines(rows)).toThrow("0001|A has no figure of 2021");
    expect(() => readPopulationCsv("kommunenr,name\n0001,A", 2020)).toThrow("no population");
    expect(() => readPopulationCsv(CSV("0001,A,,00"), 2020)).toThrow("no population");
  });

  it("is the file in the repository, made again from its own lines", () => {
    const file = readSource("src/registers/data/populations.ts");
    const lines = file.split("\n").filter((line) => /^\d{4}\|/.test(line));
    expect(lines.length).toBeGreaterThan(700);
    expect(populationsModule(lines.map((line) => line.replace("`;", "")))).toBe(file);
  });
});
