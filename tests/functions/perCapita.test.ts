import { describe, expect, it } from "vitest";
import { readCsv } from "../data/readCsv";
import { CellError, DOORS, errorCell, failure, shown } from "./doors";

const VIKEN = readCsv("viken-2020.csv", ["number", "name", "population"]);

describe.each(DOORS)("PERCAPITA through $name", (door) => {
  const perCapita = (...values: unknown[]): unknown => shown(door, "PERCAPITA", values);

  it("spills DigiViken's 51 fees, which sum to exactly 3 723 495", () => {
    const fees = perCapita(
      VIKEN.map(({ population }) => [Number(population)]),
      3,
    ) as number[][];
    expect(fees).toHaveLength(51);
    expect(fees.flat().reduce((sum, fee) => sum + fee)).toBe(3_723_495);
  });

  it("keeps the shape of the populations", () => {
    expect(perCapita([[1], [2]], 3)).toEqual([[3], [6]]);
    expect(perCapita([[1, 2, 4]], 3)).toEqual([[3, 6, 12]]);
    expect(
      perCapita(
        [
          [1, 2],
          [4, 5],
          [7, 8],
        ],
        3,
      ),
    ).toEqual([
      [3, 6],
      [12, 15],
      [21, 24],
    ]);
    expect(perCapita(10, 3)).toEqual([[30]]);
  });

  it("gives an empty text for a blank, which Excel would show as 0", () => {
    expect(perCapita([[null], [""], [" "], [5]], 3)).toEqual([[""], [""], [""], [15]]);
  });

  it("gives each bad cell an error in its own place", () => {
    expect(perCapita([[0], [-1], ["ca. 500"], ["1.500"], [true], [10]], 3)).toEqual([
      [errorCell("#VALUE!", /^Folketallet er 0/)],
      [errorCell("#VALUE!", /^−1 er mindre enn 0/)],
      [errorCell("#VALUE!", /«ca\. 500» er ikke et tall/)],
      [errorCell("#VALUE!", /«1\.500» kan bety tusener eller desimaler/)],
      [errorCell("#VALUE!", /ikke tall/)],
      [30],
    ]);
  });

  it("gives errors back in their place, the two that Excel has no code for as #VALUE! with a text that names them", () => {
    const codes = ["#N/A", "#DIV/0!", "#NUM!", "#NULL!", "#VALUE!", "#REF!", "#NAME?"];
    const [na, div, num, none, value, ref, name] = perCapita(
      codes.map((code) => [new CellError(code)]),
      3,
    ) as { error: string; text: string }[][];
    expect([na, div, num, none].map((row) => row?.[0]?.error)).toEqual(["#N/A", "#DIV/0!", "#NUM!", "#NULL!"]);
    expect(value).toEqual([errorCell("#VALUE!", /#VALUE!/)]);
    expect(ref).toEqual([errorCell("#VALUE!", /#REF!/)]);
    expect(name).toEqual([errorCell("#VALUE!", /#NAME\?/)]);
    expect(na).toEqual([errorCell("#N/A", /#N\/A/)]);
  });

  it("takes an error as it travels, without its class", () => {
    expect(perCapita([[{ type: "CustomFunctionError", code: "#N/A" }]], 3)).toEqual([[errorCell("#N/A", /./)]]);
  });

  it("reads a rate at the 15 digits the cell shows", () => {
    expect(perCapita([[10]], 0.1 + 0.2)).toEqual([[3]]);
    expect(perCapita([[1]], 1.005)).toEqual([[1.01]]); // half an øre, away from zero
  });

  it("rounds to the unit and then bounds", () => {
    expect(perCapita([[100], [1000], [1234]], 3, 500, 3500, 1000)).toEqual([[500], [3000], [3500]]);
  });

  it("takes a minimum, maximum or unit that is left out, blank or 0 for none", () => {
    for (const none of [null, undefined, "", 0]) {
      expect(perCapita([[33.333]], 3, none, none, none)).toEqual([[100]]); // 99.999 to the øre
    }
  });

  it("puts agreed amounts in place of the formula's, in their own cells", () => {
    const agreed = [[null], [9_100_000], [""], [0], ["0 kr"]];
    expect(perCapita([[1], [2], [3], [4], [5]], 3, null, 10, null, agreed)).toEqual([[3], [9_100_000], [9], [10], [0]]);
  });

  it("takes an agreed amount beside a blank population and beside a 0", () => {
    expect(perCapita([[null], [0]], 3, null, null, null, [[150_000], ["kr. 150.000, –"]])).toEqual([
      [150_000],
      [150_000],
    ]);
  });

  it("gives an agreed amount that cannot be read an error in its place", () => {
    const agreed = [["etter avtale"], [new CellError("#REF!")], [new CellError("#N/A")], [-5]];
    expect(perCapita([[1], [2], [3], [4]], 3, null, null, null, agreed)).toEqual([
      [errorCell("#VALUE!", /etter avtale/)],
      [errorCell("#VALUE!", /#REF!/)],
      [errorCell("#N/A", /./)],
      [errorCell("#VALUE!", /mindre enn 0/)],
    ]);
  });

  it("fails where the agreed amounts have another shape, and says both", () => {
    const text = /avtalt_beløp: .*1 × 2 celler.*2 × 1/;
    expect(perCapita([[1], [2]], 3, null, null, null, [[null, null]])).toEqual(failure("#VALUE!", text));
    expect(perCapita([[1], [2]], 3, null, null, null, [[5]])).toEqual(failure("#VALUE!", /avtalt_beløp/));
    expect(perCapita([[1]], 3, null, null, null, 5)).toEqual([[5]]); // a range of one cell may come as a cell
  });

  it("fails where a parameter cannot be read, and names it", () => {
    expect(perCapita([[1]], "mye")).toEqual(failure("#VALUE!", /^sats: «mye»/));
    expect(perCapita([[1]], -3)).toEqual(failure("#VALUE!", /^sats: −3 er mindre enn 0/));
    expect(perCapita([[1]], null)).toEqual(failure("#VALUE!", /^sats: Her må det stå en verdi/));
    expect(perCapita([[1]], 3, "lite")).toEqual(failure("#VALUE!", /^minstebeløp: /));
    expect(perCapita([[1]], 3, null, true)).toEqual(failure("#VALUE!", /^tak: /));
    expect(perCapita([[1]], 3, null, null, "1.000")).toEqual(failure("#VALUE!", /^avrunding: /));
    expect(perCapita([[1]], 3, 10, 5)).toEqual(failure("#VALUE!", /^minstebeløp: .*10.*5/));
    expect(perCapita(null, 3)).toEqual(failure("#VALUE!", /^folketall: /));
  });

  it("fails with the parameter's own error", () => {
    expect(perCapita([[1]], new CellError("#N/A"))).toEqual(failure("#N/A", /^sats: /));
    expect(perCapita([[1]], new CellError("#REF!"))).toEqual(failure("#VALUE!", /#REF!/));
    expect(perCapita([[1]], new CellError("#DIV/0!"))).toMatchObject({ thrown: { error: "#DIV/0!" } });
  });

  it("takes a range of one cell for a cell, and no larger range", () => {
    expect(perCapita([[10]], [[3]])).toEqual([[30]]);
    expect(perCapita([[10]], [[3], [4]])).toEqual(failure("#VALUE!", /^sats: Velg én celle/));
    expect(perCapita([[10]], 3, [[1, 2]])).toEqual(failure("#VALUE!", /^minstebeløp: Velg én celle/));
  });

  it("says so where a fee is too large for a cell", () => {
    expect(perCapita([[1e300], [1]], 1e300)).toEqual([[errorCell("#VALUE!", /for stort/)], [1e300]]);
  });
});
