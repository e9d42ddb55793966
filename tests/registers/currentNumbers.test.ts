import { describe, expect, it } from "vitest";
import { currentNumbers } from "../../src/registers/currentNumbers";
import { CHANGES, numbersIn, POPULATIONS } from "./registers";

const LATEST = Math.max(...POPULATIONS.years);
const current = (number: string, year: number): ReturnType<typeof currentNumbers> =>
  currentNumbers(POPULATIONS, CHANGES, number, year);

describe("currentNumbers", () => {
  it.each([
    ["0301", 2019, { kind: "same", into: ["0301"] }],
    ["1103", 2019, { kind: "same", into: ["1103"] }], // Stavanger, with Finnøy and Rennesøy in it since
    ["3001", 2020, { kind: "renumbered", into: ["3101"], since: 2024 }],
    ["0101", 2019, { kind: "renumbered", into: ["3101"], since: 2020 }], // and 3001 on the way
    ["0136", 2019, { kind: "merged", into: ["3103"], since: 2020 }], // Rygge: in Moss 3002, which became 3103
    ["1141", 2019, { kind: "merged", into: ["1103"], since: 2020 }],
    ["1850", 2019, { kind: "split", into: ["1806", "1875"], since: 2020 }],
    ["1507", 2023, { kind: "split", into: ["1508", "1580"], since: 2024 }],
    ["1523", 2019, { kind: "split", into: ["1508", "1580"], since: 2020 }], // Ørskog: in Ålesund, which was divided
    ["1508", 2024, { kind: "same", into: ["1508"] }],
  ])("%s of %i", (number, year, expected) => {
    expect(current(number, year)).toEqual(expected);
  });

  it.each([
    ["9999", 2020],
    ["0101", 2020], // gone by then
    ["3001", 2019], // not yet
    ["301", 2019],
    ["0301", 2018],
  ])("knows nothing of %s of %i", (number, year) => {
    expect(current(number, year)).toEqual({ kind: "unknown" });
  });

  it("leads every number of every year to numbers of today, and to all of them", () => {
    for (const year of POPULATIONS.years) {
      const reached = new Set<string>();
      for (const number of numbersIn(year)) {
        const found = current(number, year);
        if (found.kind === "unknown") throw new Error(`${number} of ${year} is unknown`);
        expect(found.into.length > 0 && found.into.every((one) => numbersIn(LATEST).has(one))).toBe(true);
        expect([number, found.kind === "same"]).toEqual([number, numbersIn(LATEST).has(number)]);
        if (found.kind !== "same") expect(found.since > year && !numbersIn(found.since).has(number)).toBe(true);
        for (const one of found.into) reached.add(one);
      }
      expect(reached).toEqual(numbersIn(LATEST));
    }
  });
});
