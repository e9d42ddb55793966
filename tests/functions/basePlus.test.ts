import { describe, expect, it } from "vitest";
import { readCsv } from "../data/readCsv";
import { DOORS, failure, shown } from "./doors";

const VESTLAND = readCsv("digi-vestland-2020.csv", ["number", "name", "population", "fee"]);
const POPULATIONS = VESTLAND.map(({ population }) => [Number(population)]);
const AGREED = VESTLAND.map(({ number }) => [number === "4601" ? 9_100_000 : null]);

describe.each(DOORS)("BASEPLUS through $name", (door) => {
  const basePlus = (...values: unknown[]): unknown => shown(door, "BASEPLUS", values);

  it("spills Digi Vestland's fees row by row, and 19 470 000 kr in all", () => {
    const fees = basePlus(POPULATIONS, 100_000, 20, null, 500_000, 10_000, AGREED) as number[][];
    expect(fees).toEqual(VESTLAND.map(({ number, fee }) => [number === "4601" ? 9_100_000 : Number(fee)]));
    expect(fees.flat().reduce((sum, fee) => sum + fee)).toBe(19_470_000);
    expect(fees.slice(1).flat()).toHaveLength(42);
    expect(
      fees
        .slice(1)
        .flat()
        .reduce((sum, fee) => sum + fee),
    ).toBe(10_370_000);
  });

  it("takes the terms as people write them", () => {
    expect(basePlus([["8 098"]], "kr. 100.000,-", "20 kr", "", "500 000kr", "10 000")).toEqual([[260_000]]);
  });

  it("needs a base and a rate, and takes a base of 0", () => {
    expect(basePlus([[8_098]], null, 20)).toEqual(failure("#VALUE!", /^grunnbeløp: Her må det stå en verdi/));
    expect(basePlus([[8_098]], 100_000, "")).toEqual(failure("#VALUE!", /^sats: /));
    expect(basePlus([[8_098]], 0, 20)).toEqual([[161_960]]);
  });

  it("answers for a blank and an agreed amount as PERCAPITA does", () => {
    expect(basePlus([[null], [null], [1]], 10, 1, null, null, null, [[null], [7], [null]])).toEqual([[""], [7], [11]]);
  });
});
