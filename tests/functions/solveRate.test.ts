import { describe, expect, it } from "vitest";
import { readCsv } from "../data/readCsv";
import { DOORS, failure, shown } from "./doors";

const VESTLAND = readCsv("digi-vestland-2020.csv", ["name", "population"]);
const ALL = VESTLAND.map(({ population }) => [Number(population)]);
const AGREED = VESTLAND.map(({ name }) => [name === "Bergen" ? 9_100_000 : null]);

describe.each(DOORS)("SOLVERATE through $name", (door) => {
  const solveRate = (...values: unknown[]): unknown => shown(door, "SOLVERATE", values);

  it("gives the rate as the nearest number", () => {
    expect(solveRate(100, [[1], [2]])).toBe(100 / 3);
    expect(solveRate(360_000, [[3_000], [5_000]], 100_000)).toBe(20);
    expect(solveRate(0, [[1]])).toBe(0);
  });

  it("gives a rate by which BASEPLUS meets Digi Vestland's need, within a krone a member", () => {
    const rate = solveRate(19_470_000, ALL, 100_000, null, 500_000, AGREED);
    const fees = shown(door, "BASEPLUS", [ALL, 100_000, rate, null, 500_000, 1, AGREED]) as number[][];
    const sum = fees.flat().reduce((total, one) => total + one);
    expect(Math.abs(sum - 19_470_000)).toBeLessThanOrEqual(42);
    expect(solveRate(10_370_000, ALL.slice(1), 100_000, null, 500_000)).toBe(rate);
  });

  it("leaves blanks out", () => {
    expect(solveRate(100, [[1], [null], [""], [1]])).toBe(50);
    expect(solveRate(100, [[1], [null]], null, null, null, [[null], [40]])).toBe(60);
  });

  it("says what can be met where a need cannot, the agreed amounts with it", () => {
    expect(solveRate(30_100_001, ALL, 100_000, null, 500_000, AGREED)).toEqual(
      failure("#N/A", /^behov: .* fra 13\s300\s000 til 30\s100\s000 kr/),
    );
    expect(solveRate(1, [[null]])).toEqual(failure("#N/A", /^behov: .* fra 0 til 0 kr/));
  });

  it("fails where a member cannot be read, and names its row", () => {
    expect(solveRate(100, [[1], [0]])).toEqual(failure("#VALUE!", /^folketall, rad 2: Folketallet er 0/));
    expect(
      solveRate(100, [
        [1, 1],
        ["x", 1],
      ]),
    ).toEqual(failure("#VALUE!", /^folketall, rad 2: «x»/));
    expect(solveRate(100, [[1], [1]], null, null, null, [[null], ["x"]])).toEqual(
      failure("#VALUE!", /^avtalt_beløp, rad 2: «x»/),
    );
  });

  it("never gives a rate that no cell can hold", () => {
    expect(solveRate(1e308, [[1e-308]])).toEqual(failure("#VALUE!", /^behov: .*for stort/));
  });
});
