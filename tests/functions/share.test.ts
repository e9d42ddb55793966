import { describe, expect, it } from "vitest";
import { readCsv } from "../data/readCsv";
import { CellError, DOORS, errorCell, failure, shown } from "./doors";

const VESTLAND = readCsv("digi-vestland-2020.csv", ["name", "population"]);
const ALL = VESTLAND.map(({ population }) => [Number(population)]);
const AGREED = VESTLAND.map(({ name }) => [name === "Bergen" ? "9,1 millionar" : null]);
const OTHERS = ALL.slice(1);

function sum(fees: unknown): number {
  return (fees as number[][]).flat().reduce((total, one) => total + one);
}

describe.each(DOORS)("SHARE through $name", (door) => {
  const share = (...values: unknown[]): unknown => shown(door, "SHARE", values);

  it("shares exactly what Digi Vestland's 42 are to pay, and all 43 with Bergen's agreed 9.1 million", () => {
    const fees = share(10_370_000, OTHERS, 100_000, null, 500_000, 1);
    expect(OTHERS).toHaveLength(42);
    expect(sum(fees)).toBe(10_370_000);
    const all = share("19,47 millionar kroner", ALL, 100_000, null, 500_000, 1, AGREED);
    expect(sum(all)).toBe(19_470_000);
    expect(all).toEqual([[9_100_000], ...(fees as number[][])]);
  });

  it("says what can be met where a need cannot", () => {
    const text = /^behov: .* fra 4\s200\s000 til 21\s000\s000 kr til sammen\. Endre/;
    for (const need of [0, 4_199_999, 21_000_001]) {
      expect(share(need, OTHERS, 100_000, null, 500_000, 1)).toEqual(failure("#N/A", text));
    }
    expect(share(5, [[1], [2]], 10)).toEqual(failure("#N/A", /^behov: .* minst 20 kr til sammen\. Endre/));
  });

  it("keeps the shape, and leaves blanks out", () => {
    expect(share(100, [[1, null, 1]], null, null, null, 1)).toEqual([[50, "", 50]]);
    expect(share(100, [[null], [1]], null, null, null, null, [[30], [null]])).toEqual([[30], [70]]);
  });

  it("lets all wait for a member that cannot be read, and names its row", () => {
    expect(share(100, [[1], [0], ["x"], [null]], null, null, null, null, [[null], [null], [null], [5]])).toEqual([
      [errorCell("#N/A", /^Rett rad 2 først/)],
      [errorCell("#VALUE!", /^Folketallet er 0/)],
      [errorCell("#VALUE!", /«x»/)],
      [errorCell("#N/A", /^Rett rad 2 først/)],
    ]);
    expect(share(100, [[1], [1]], null, null, null, null, [[null], ["etter avtale"]])).toEqual([
      [errorCell("#N/A", /^Rett rad 2 først/)],
      [errorCell("#VALUE!", /etter avtale/)],
    ]);
  });

  it("fails where an amount is no whole number of units, and names what is over", () => {
    expect(share(100.5, [[1]], null, null, null, 1)).toEqual(
      failure("#VALUE!", /^behov: 100,50 kr .* 0,50 kr til overs/),
    );
    expect(share(100, [[1]], null, 10.5, null, 1)).toEqual(failure("#VALUE!", /^minstebeløp: 10,50 kr/));
    expect(share(100, [[1]], null, null, 99.9, 1)).toEqual(failure("#VALUE!", /^tak: 99,90 kr .* 0,90 kr til overs/));
    expect(share(100, [[1], [1]], null, null, null, 1, [[0.4], [null]])).toEqual(
      failure("#VALUE!", /^avtalt_beløp: De avtalte beløpene er 0,40 kr/),
    );
  });

  it("fails where a parameter cannot be read", () => {
    expect(share(null, [[1]])).toEqual(failure("#VALUE!", /^behov: Her må/));
    expect(share(-1, [[1]])).toEqual(failure("#VALUE!", /^behov: −1/));
    expect(share(1, [[1]], "x")).toEqual(failure("#VALUE!", /^grunnbeløp: «x»/));
    expect(share(1, [[1]], null, 5, 4)).toEqual(failure("#VALUE!", /^minstebeløp: .*5.*4/));
    expect(share(1, null)).toEqual(failure("#VALUE!", /^folketall: /));
    expect(share(1, [[1]], null, null, null, null, [[1, 2]])).toEqual(failure("#VALUE!", /^avtalt_beløp: Området/));
    expect(share(new CellError("#N/A"), [[1]])).toEqual(failure("#N/A", /^behov: /));
  });
});
