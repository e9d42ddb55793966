import { describe, expect, it } from "vitest";
import { findMunicipality } from "../../src/registers/findMunicipality";
import { municipalitiesIn } from "../../src/registers/municipalities";
import { POPULATIONS } from "./registers";

const numbersOf = (name: string, year: number): string[] =>
  findMunicipality(POPULATIONS, name, year).map(({ number }) => number);

describe("findMunicipality", () => {
  it("finds one by its name, whatever the case and the space around it", () => {
    expect(numbersOf("  OSTERØY ", 2026)).toEqual(["4630"]);
    expect(numbersOf("Ås", 2026)).toEqual(["3218"]);
    expect(numbersOf("As", 2026)).toEqual([]);
  });

  it("finds all that share a name", () => {
    expect(numbersOf("Herøy", 2026)).toEqual(["1515", "1818"]);
    expect(numbersOf("Våler", 2026)).toEqual(["3114", "3419"]);
    expect(numbersOf("Nes", 2019)).toEqual(["0236", "0616"]);
  });

  it("finds one that has names in several languages by each of them", () => {
    for (const name of ["Karasjok", "kárášjohka", "Kárášjohka - Karasjok"]) {
      expect(numbersOf(name, 2026)).toEqual(["5610"]);
    }
    expect(numbersOf("Aurskog", 2026)).toEqual([]);
    expect(numbersOf("Aurskog-Høland", 2026)).toEqual(["3226"]);
  });

  it("finds every municipality of every year by its own name", () => {
    for (const year of POPULATIONS.years) {
      for (const one of municipalitiesIn(POPULATIONS, year)) {
        if (!findMunicipality(POPULATIONS, one.name, year).includes(one)) throw new Error(`${one.name} of ${year}`);
      }
    }
  });
});
